// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.NamedEntityTagAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.util.CoreMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.Quote;

/** Reads a document into annotated sentences. */
public final class Reading {

    private static final Map<String, EntityKind> KINDS = Map.of("PERSON", EntityKind.PERSON, "ORGANIZATION", EntityKind.ORGANIZATION,
            "LOCATION", EntityKind.PLACE);

    private final Pipeline pipeline;

    public Reading(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The sentences of a document, in order. */
    public List<Sentence> read(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : document.passages()) {
            for (CoreMap annotation : pipeline.annotate(passage.text(), document.date())) {
                sentences.add(new Sentence(annotation, quote(passage, annotation), mentions(annotation), document.date(),
                        document.subject(), null, List.copyOf(sentences)));
            }
        }
        return sentences;
    }

    private static Quote quote(Passage passage, CoreMap sentence) {
        int begin = sentence.get(CharacterOffsetBeginAnnotation.class);
        int end = sentence.get(CharacterOffsetEndAnnotation.class);
        int start = passage.start() + passage.text().codePointCount(0, begin);
        return new Quote(passage.text().substring(begin, end), start, start + passage.text().codePointCount(begin, end));
    }

    private static List<Mention> mentions(CoreMap sentence) {
        int offset = sentence.get(TokensAnnotation.class).getFirst().index() - 1;
        return sentence.get(MentionsAnnotation.class).stream().flatMap(found -> mention(found, offset)).toList();
    }

    private static Stream<Mention> mention(CoreMap found, int offset) {
        EntityKind kind = KINDS.get(found.get(NamedEntityTagAnnotation.class));
        if (kind == null) {
            return Stream.empty();
        }
        var tokens = found.get(TokensAnnotation.class);
        int from = tokens.getFirst().index() - 1 - offset;
        return Stream.of(new Mention(Name.of(found.get(TextAnnotation.class), kind), from, from + tokens.size()));
    }
}
