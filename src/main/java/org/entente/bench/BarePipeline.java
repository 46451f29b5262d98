// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.entente.reading.rules.syntax.Pipeline;

/** A bare pipeline in a process of its own: annotates a file and says so. Its holidays, which need JAXB, are left out. */
public final class BarePipeline {

    static final String DONE = "annotated";

    private BarePipeline() {}

    /**
     * @param arguments the file; "default" for the annotators with all that they load by default, else with what Entente loads
     */
    public static void main(String[] arguments) throws IOException {
        Properties stock = new Properties();
        stock.setProperty("annotators", Pipeline.settings().getProperty("annotators"));
        stock.setProperty("sutime.binders", "0");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(arguments[1].equals("default") ? stock : Pipeline.settings());
        pipeline.annotate(new Annotation(Files.readString(Path.of(arguments[0]))));
        System.out.println(DONE);
    }
}
