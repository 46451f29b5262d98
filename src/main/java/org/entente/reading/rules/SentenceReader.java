// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.util.CoreMap;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.entente.model.Document;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Quote;
import org.entente.model.Skip;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.MentionFinder;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.speech.Circumstances;
import org.entente.reading.rules.syntax.Pipeline;
import org.entente.reading.rules.syntax.PlainText;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Syntax;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document into annotated sentences; what cannot be read is skipped and reported, and the rest goes on. A long document is read
 * in sections, so that its annotations never take more memory than those of one section.
 */
public final class SentenceReader {

    private static final int LONGEST_SENTENCE = 250;

    private final Pipeline pipeline;
    private final MentionFinder finder;
    private final Authors authors;
    private final Syntax syntax;

    public SentenceReader(Pipeline pipeline, Lexicon lexicon, Names names) {
        this.pipeline = pipeline;
        this.finder = new MentionFinder(lexicon, names);
        this.authors = new Authors(pipeline, finder, names);
        this.syntax = new Syntax(pipeline, lexicon);
    }

    /**
     * The sentences of a document, in order, section by section: nearly always one.
     *
     * @param skips is told of each passage or sentence that is left out
     */
    public Stream<List<Sentence>> sections(Document document, Consumer<Skip> skips) {
        Name author = authors.of(document).orElse(null);
        Name publisher = authors.publisher(document).orElse(null);
        return Portions.sections(document, skips).stream().map(section -> read(section, document, author, publisher, skips));
    }

    /**
     * Hands over each sentence of a document, in order, with its circumstances.
     *
     * @param skips is told of each passage or sentence that is left out
     */
    void each(Document document, Consumer<Skip> skips, BiConsumer<Sentence, Circumstances> taker) {
        sections(document, skips).forEach(section -> {
            List<Circumstances> circumstances = Circumstances.of(section);
            for (int at = 0; at < section.size(); at++) {
                taker.accept(section.get(at), circumstances.get(at));
            }
        });
    }

    private List<Sentence> read(List<Passage> section, Document document, @Nullable Name author, @Nullable Name publisher,
            Consumer<Skip> skips) {
        List<CoreMap> annotations = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : section) {
            for (CoreMap annotation : annotate(passage, document, skips)) {
                annotations.add(annotation);
                quotes.add(quote(passage, annotation));
            }
        }
        Name listed = document.subject();
        Name subject = listed == null ? null : finder.subject(annotations, listed);
        List<List<Mention>> mentions = finder.find(annotations, subject);
        Sentence[] sentences = new Sentence[annotations.size()];
        for (int at = 0; at < sentences.length; at++) {
            syntax.parse(annotations.get(at), mentions.get(at));
            sentences[at] = new Sentence(annotations.get(at), quotes.get(at), mentions.get(at), document.date(), subject, author, publisher,
                    new Before(sentences, at));
        }
        return Arrays.asList(sentences);
    }

    private List<CoreMap> annotate(Passage passage, Document document, Consumer<Skip> skips) {
        try {
            PlainText plain = PlainText.of(passage.text());
            List<CoreMap> sentences = plain.placed(pipeline.annotate(plain.text()));
            return sentences.stream().filter(sentence -> isShort(sentence, passage, document, skips)).toList();
        } catch (RuntimeException e) {
            skips.accept(Portions.skip(document, passage, "passage cannot be read", String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private static boolean isShort(CoreMap sentence, Passage passage, Document document, Consumer<Skip> skips) {
        int words = sentence.get(TokensAnnotation.class).size();
        if (words > LONGEST_SENTENCE) {
            skips.accept(Portions.skip(document, passage, "sentence too long", "%d words, at most %d are read".formatted(words,
                    LONGEST_SENTENCE)));
        }
        return words <= LONGEST_SENTENCE;
    }

    static Quote quote(Passage passage, CoreMap sentence) {
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
