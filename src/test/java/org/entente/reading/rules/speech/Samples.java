// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;

import java.time.LocalDate;
import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.reading.rules.SentenceReader;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.Pipeline;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.vocabulary.Lexicon;

import org.jspecify.annotations.Nullable;

/** Texts read by one pipeline for all tests of this JVM. */
final class Samples {

    private static final SentenceReader READING = new SentenceReader(Pipeline.load(), Lexicon.load(), new Names(Gazetteer.load()));

    private Samples() {}

    /** The sentences of a text whose paragraphs are set apart by " // ". */
    static List<Sentence> read(String text, @Nullable LocalDate date) {
        List<Passage> passages = new java.util.ArrayList<>();
        int start = 0;
        for (String paragraph : text.split(" // ")) {
            passages.add(new Passage(passages.size(), paragraph, start));
            start += paragraph.length() + 4;
        }
        Document document = new Document("sample", DocumentKind.TEXT, null, null, date, null, List.of(), null, text, passages);
        return READING.sections(document, skip -> {}).flatMap(List::stream).toList();
    }

    static Sentence sentence(String text, @Nullable LocalDate date) {
        return read(text, date).getFirst();
    }

    /** The word of the sentence; a figure behind it picks the nth ("sent2"). */
    static IndexedWord word(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.word().equals(word)).map(CoreLabel::index).findFirst()
                .map(sentence.graph()::getNodeByIndexSafe)
                .orElseThrow(() -> new IllegalArgumentException("no word " + word + " in: " + sentence.quote().text()));
    }
}
