// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.util.CoreMap;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.entente.extraction.lexicon.Lexicon;
import org.entente.extraction.mentions.MentionFinder;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Quote;

/** Reads a document into annotated sentences. */
public final class Reading {

    private final Pipeline pipeline;
    private final MentionFinder finder;
    private final Syntax syntax;

    public Reading(Pipeline pipeline, Lexicon lexicon, Gazetteer gazetteer) {
        this.pipeline = pipeline;
        this.finder = new MentionFinder(lexicon, gazetteer);
        this.syntax = new Syntax(pipeline, lexicon);
    }

    /** The sentences of a document, in order. */
    public List<Sentence> read(Document document) {
        List<CoreMap> annotations = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : document.passages()) {
            for (CoreMap annotation : pipeline.annotate(passage.text(), document.date())) {
                annotations.add(annotation);
                quotes.add(quote(passage, annotation));
            }
        }
        List<List<Mention>> mentions = finder.find(annotations, document.subject());
        Sentence[] sentences = new Sentence[annotations.size()];
        for (int at = 0; at < sentences.length; at++) {
            syntax.parse(annotations.get(at), mentions.get(at));
            sentences[at] = new Sentence(annotations.get(at), quotes.get(at), mentions.get(at), document.date(), document.subject(), null,
                    new Before(sentences, at));
        }
        return Arrays.asList(sentences);
    }

    private static Quote quote(Passage passage, CoreMap sentence) {
        int begin = sentence.get(CharacterOffsetBeginAnnotation.class);
        int end = sentence.get(CharacterOffsetEndAnnotation.class);
        int start = passage.start() + passage.text().codePointCount(0, begin);
        return new Quote(passage.text().substring(begin, end), start, start + passage.text().codePointCount(begin, end));
    }

    /** The sentences before one, without a copy for each. */
    private static final class Before extends AbstractList<Sentence> {

        private final Sentence[] all;
        private final int size;

        Before(Sentence[] all, int size) {
            this.all = all;
            this.size = size;
        }

        @Override
        public Sentence get(int index) {
            return all[index];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
