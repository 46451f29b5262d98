// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

/** Stanford CoreNLP with the annotators in use: sentences, parts of speech, lemmas, names, times; dependencies in a second step. */
public final class Pipeline {

    private static final String LONGEST_SENTENCE = "250";

    private final StanfordCoreNLP annotators = new StanfordCoreNLP(settings("tokenize,pos,lemma,ner"), false);
    private final DependencyParseAnnotator parser = new DependencyParseAnnotator(new Properties());

    /** The settings of the same annotators in one stock pipeline, for comparison. */
    public static Properties settings() {
        return settings("tokenize,pos,lemma,ner,depparse");
    }

    /**
     * Annotates a text with all but dependencies.
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

    /** The enhanced++ dependencies of these tokens. */
    SemanticGraph parse(List<CoreLabel> tokens) {
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(TokensAnnotation.class, tokens);
        Annotation annotation = new Annotation(List.of(sentence));
        parser.annotate(annotation);
        return sentence.get(EnhancedPlusPlusDependenciesAnnotation.class);
    }

    private static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "true");
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("pos.maxlen", LONGEST_SENTENCE);
        settings.setProperty("ner.maxlen", LONGEST_SENTENCE);
        settings.setProperty("parse.maxlen", LONGEST_SENTENCE);
        return settings;
    }
}
