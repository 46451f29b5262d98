// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.Sentence;

/**
 * A part of a sentence.
 *
 * @param sentence the sentence
 * @param from index of its first character in the sentence's words
 * @param to index behind its last
 */
record Stretch(Sentence sentence, int from, int to) {

    static Stretch of(Sentence sentence) {
        return new Stretch(sentence, 0, sentence.quote().text().length());
    }

    String words() {
        return sentence.quote().text().substring(from, to);
    }

    /** Its part between two characters, counted from the beginning of the sentence. */
    Stretch part(int begin, int end) {
        return new Stretch(sentence, Math.max(begin, from), Math.min(end, to));
    }

    /** Its beginning, up to a comma or semicolon that is no part of a name. */
    Stretch clause() {
        for (int at = from; at < to; at++) {
            char c = sentence.quote().text().charAt(at);
            if ((c == ',' || c == ';') && !isInsideName(at)) {
                return part(from, at);
            }
        }
        return this;
    }

    /** The names in it. */
    List<Mention> mentions() {
        return sentence.mentions().stream().filter(mention -> begin(mention) >= from && end(mention) <= to).toList();
    }

    List<Name> names(EntityKind kind) {
        return mentions().stream().map(Mention::name).filter(name -> name.kind() == kind).distinct().toList();
    }

    /** The state named first, by its own name or as an adjective. */
    Optional<Name> state() {
        return mentions().stream().map(Mention::name).filter(name -> name.kind() == EntityKind.STATE).findFirst()
                .map(name -> new Name(name.text(), name.kind(), name.entityId(), Map.of()));
    }

    /** Whether a character lies inside a name. */
    boolean isInsideName(int at) {
        return sentence.mentions().stream().anyMatch(mention -> begin(mention) < at && at < end(mention));
    }

    /** Whether the word at a character, counted from the beginning of the stretch, is an adjective or noun before a noun. */
    boolean describes(int at) {
        int offset = sentence.tokens().getFirst().beginPosition() + from + at;
        return sentence.tokens().stream().filter(token -> token.endPosition() > offset).findFirst()
                .map(token -> token.tag().matches("JJ|NN|VBN|RB") && !token.word().matches("(?i)such|other|type")).orElse(false);
    }

    int begin(Mention mention) {
        return sentence.tokens().get(mention.from()).beginPosition() - sentence.tokens().getFirst().beginPosition();
    }

    int end(Mention mention) {
        return sentence.tokens().get(mention.to() - 1).endPosition() - sentence.tokens().getFirst().beginPosition();
    }
}
