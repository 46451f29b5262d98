// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entente.formats.SourceItem;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.reading.rules.Extractor;
import org.entente.reading.rules.syntax.Pipeline;
import org.entente.source.SourceOptions;
import org.entente.source.SourceReader;
import org.entente.source.Sources;

/**
 * Sentences a second of extraction beside a bare pipeline with the same annotators and models over the same passages, and the time to
 * the first facts of a fresh process beside a bare default pipeline's.
 */
public final class ExtractBench {

    private static final int ROUNDS = 5;
    private static final double HUNDRED = 100;

    private final List<Path> files;
    private final PrintStream out;

    /**
     * @param files texts, as {@code extract} reads them
     * @param out where the table goes
     */
    public ExtractBench(List<Path> files, PrintStream out) {
        this.files = files;
        this.out = out;
    }

    /**
     * Runs it and prints a table.
     *
     * @return {@code documents}, {@code sentences}, the rates in sentences a second of processor time on one thread and by the clock on
     *         all cores, what the bare cold pipeline loaded, and {@code ratios} with {@code bareShare}, {@code coldSeconds} and
     *         {@code bareColdSeconds}
     */
    public Map<String, Object> run() {
        ColdStart cold = ColdStart.of(files.getFirst());
        List<Document> documents = documents();
        StanfordCoreNLP bare = new StanfordCoreNLP(Pipeline.settings());
        Extractor ours = Extractor.load(Gazetteer.load());
        int sentences = documents.stream().mapToInt(document -> annotate(bare, document)).sum();
        documents.forEach(ours::extract);
        Contest one = Contest.of(documents, document -> annotate(bare, document), ours::extract, ROUNDS);
        Spent together = Spent.on(() -> ours.extractAll(documents.stream()).forEachOrdered(extraction -> {}));
        out.printf("%,d documents, %,d sentences, %d cores%n", documents.size(), sentences, Runtime.getRuntime().availableProcessors());
        out.printf("%-44s %12s %8s%n", "models loaded, one thread", "sentences/s", "share");
        out.printf("%-44s %,12.0f %8.2f%n", "bare pipeline, same annotators and models", sentences / one.peerSeconds(), 1.0);
        out.printf("%-44s %,12.0f %8.2f%n", "Entente", sentences / one.ourSeconds(), one.share());
        out.printf("%-44s %,12.0f%n", "Entente, all cores", sentences / together.seconds());
        out.printf("%-44s %12s %12s%n", "fresh process", "seconds", "processor s");
        out.printf("%-44s %12.1f %12.1f%n", "Entente, to the first facts", cold.ours().seconds(), cold.ours().processorSeconds());
        out.printf("%-44s %12.1f %12.1f%n", "bare pipeline, " + cold.peerModels(), cold.peer().seconds(), cold.peer().processorSeconds());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("documents", documents.size());
        result.put("sentences", sentences);
        result.put("sentencesPerSecond", Math.round(sentences / one.ourSeconds()));
        result.put("bareSentencesPerSecond", Math.round(sentences / one.peerSeconds()));
        result.put("allCoresSentencesPerSecond", Math.round(sentences / together.seconds()));
        result.put("coldProcessorSeconds", rounded(cold.ours().processorSeconds()));
        result.put("bareColdProcessorSeconds", rounded(cold.peer().processorSeconds()));
        result.put("bareColdModels", cold.peerModels());
        result.put("ratios", Map.of("bareShare", rounded(one.share()), "coldSeconds", rounded(cold.ours().seconds()), "bareColdSeconds",
                rounded(cold.peer().seconds())));
        return result;
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            try (SourceReader reader = Sources.open(file, new SourceOptions(SourceOptions.AUTO, null, null))) {
                reader.forEachRemaining(item -> {
                    if (item instanceof SourceItem.Read read && read.extractable()) {
                        documents.add(read.toExtract());
                    }
                });
            }
        }
        return documents;
    }

    private static int annotate(StanfordCoreNLP bare, Document document) {
        return document.passages().stream().map(Passage::text).mapToInt(text -> {
            Annotation annotation = new Annotation(text);
            bare.annotate(annotation);
            return annotation.get(SentencesAnnotation.class).size();
        }).sum();
    }

    private static double rounded(double number) {
        return Math.round(number * HUNDRED) / HUNDRED;
    }
}
