// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP with the annotators in use: sentences, parts of speech, lemmas, names, times, dependencies. */
public final class Pipeline {

    private final StanfordCoreNLP annotators = new StanfordCoreNLP(settings(), false);

    /** The settings of the annotators, for a bare pipeline to be compared with. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "true");
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("pos.maxlen", "250");
        settings.setProperty("ner.maxlen", "250");
        settings.setProperty("parse.maxlen", "250");
        return settings;
    }

    /**
     * Annotates a text.
     *
     * @param date the day that relative dates refer to, or null where unknown
     * @return its sentences, in order
     */
    public List<CoreMap> annotate(String text, @Nullable LocalDate date) {
        Annotation annotation = new Annotation(text);
        if (date != null) {
            annotation.set(DocDateAnnotation.class, date.toString());
        }
        annotators.annotate(annotation);
        return annotation.get(SentencesAnnotation.class);
    }
}
