// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.AnnotatorImplementations;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;

import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP with the annotators in use: sentences, parts of speech, lemmas, names; dependencies in a second step. Times are
 * read by rules of our own, so that no reference date is kept from one document to the next.
 */
public final class Pipeline {

    private static final String LONGEST_SENTENCE = "250";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.%s.distsim.crf.ser.gz";

    private static @Nullable Pipeline loaded;

    private final AnnotationPipeline annotators;
    private final Annotator parser;

    private Pipeline(AnnotationPipeline annotators, Annotator parser) {
        this.annotators = annotators;
        this.parser = parser;
    }

    /** The one of this process: its models never change, and loading them takes longer than reading many documents. */
    public static synchronized Pipeline load() {
        Pipeline ready = loaded;
        if (ready == null) {
            ready = fresh();
            loaded = ready;
        }
        return ready;
    }

    /** Loads the models side by side, on threads of their own: the common pool has one thread where there are two cores. */
    private static Pipeline fresh() {
        Properties settings = settings();
        AnnotatorImplementations stock = new AnnotatorImplementations();
        AnnotationPipeline annotators = new AnnotationPipeline();
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("models-", 0).factory())) {
            Future<Annotator> parser = threads.submit(() -> stock.dependencies(settings));
            Future<Annotator> names = threads.submit(() -> stock.ner(settings));
            annotators.addAnnotator(stock.tokenizer(settings));
            annotators.addAnnotator(stock.posTagger(settings));
            annotators.addAnnotator(stock.morpha(settings, false));
            annotators.addAnnotator(names.get());
            return new Pipeline(annotators, parser.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("the models of language cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The settings of the same annotators with the same models in one stock pipeline, for comparison. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        settings.setProperty("ner.model", NAMES.formatted("all.3class") + "," + NAMES.formatted("muc.7class"));
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "true");
        settings.setProperty("pos.maxlen", LONGEST_SENTENCE);
        settings.setProperty("ner.maxlen", LONGEST_SENTENCE);
        settings.setProperty("parse.maxlen", LONGEST_SENTENCE);
        return settings;
    }

    /**
     * Annotates a text with all but dependencies.
     *
     * @return its sentences, in order
     */
    public List<CoreMap> annotate(String text) {
        Annotation annotation = new Annotation(text);
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
}
