// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.roles.FrameReader;
import org.entente.reading.rules.roles.Introductions;
import org.entente.reading.rules.speech.Circumstances;
import org.entente.reading.rules.syntax.Pipeline;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** Shows what the patterns of one file read in a text, and what stood in their way. */
public final class PatternTrial {

    private final FrameReader frames;
    private final SentenceReader sentences;

    private PatternTrial(FrameReader frames, SentenceReader sentences) {
        this.frames = frames;
        this.sentences = sentences;
    }

    /**
     * What was read in a sentence.
     *
     * @param sentence the sentence
     * @param claims what the patterns of the file read
     * @param begun which words begin which pattern, whether or not its roles were filled
     * @param tree the dependencies, by which paths are written
     */
    public record Outcome(String sentence, List<Claim> claims, List<String> begun, String tree) {}

    /**
     * Makes a file of patterns ready to be tried.
     *
     * @param file is called like a type of fact: {@code Transfer.yaml}
     * @throws org.entente.model.FileRefused where it is not understood
     */
    public static PatternTrial of(Path file, Gazetteer gazetteer) {
        Lexicon lexicon = Lexicon.load();
        Names names = new Names(gazetteer);
        FrameReader frames = FrameReader.ofFile(file, lexicon, names);
        return new PatternTrial(frames, new SentenceReader(Pipeline.load(), lexicon, names));
    }

    /** What the patterns read in each sentence of a text. */
    public List<Outcome> read(String text, @Nullable LocalDate date) {
        Document document = new Document("trial", DocumentKind.TEXT, null, null, date, null, List.of(), null, text,
                List.of(new Passage(0, text, 0)));
        List<Outcome> outcomes = new ArrayList<>();
        Introductions discourse = frames.begin();
        sentences.each(document, skip -> {},
                (sentence, circumstances) -> outcomes.add(outcome(sentence, circumstances, discourse)));
        return outcomes;
    }

    private Outcome outcome(Sentence sentence, Circumstances circumstances, Introductions discourse) {
        List<Claim> claims = frames.read(sentence, circumstances, discourse).stream()
                .filter(claim -> frames.patterns().contains(claim.explanation().pattern())).toList();
        return new Outcome(sentence.quote().text(), claims, frames.begun(sentence), sentence.graph().toString().strip());
    }
}
