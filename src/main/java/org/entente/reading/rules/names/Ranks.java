// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import java.util.List;
import java.util.Locale;

import org.entente.model.EntityKind;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;

/** Takes a military rank and its service into the mention of the person behind it: "Navy Capt. Banda"; a rank is no office. */
final class Ranks {

    private final Lexicon lexicon;

    Ranks(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The same mentions, persons from their ranks on; a service swallowed by a rank is no mention of its own. */
    List<Mention> borne(List<Mention> mentions, List<CoreLabel> tokens) {
        List<Mention> ranked = mentions.stream()
                .map(mention -> mention.name().kind() == EntityKind.PERSON ? from(mention, tokens) : mention)
                .toList();
        return ranked.stream().filter(mention -> ranked.stream()
                .noneMatch(other -> other != mention && other.from() <= mention.from() && mention.to() <= other.to())).toList();
    }

    private Mention from(Mention person, List<CoreLabel> tokens) {
        int from = person.from();
        while (from > 0 && isRank(tokens, from - 1, from == person.from())) {
            from--;
        }
        if (from == person.from() || from > 0 && isCivil(tokens, from)) {
            return person;
        }
        while (from > 0 && isService(tokens, from)) {
            from--;
        }
        return new Mention(person.name(), from, person.to());
    }

    /** Whether a word is a rank, or part of the one behind it: "Rear" in "Rear Adm.". */
    private boolean isRank(List<CoreLabel> tokens, int at, boolean last) {
        String word = tokens.get(at).word().toLowerCase(Locale.ROOT).replace(".", "");
        boolean capital = !Character.isLowerCase(tokens.get(at).word().codePointAt(0));
        return capital && (lexicon.has("rank", word) || !last && lexicon.has("rank-modifier", word));
    }

    /** "Attorney General", "Secretary-General": titles, no ranks. */
    private boolean isCivil(List<CoreLabel> tokens, int from) {
        CoreLabel before = tokens.get(from - 1);
        return before.word().equals("-") || lexicon.has("title", before.word()) || lexicon.has("civil-general", before.word());
    }

    private boolean isService(List<CoreLabel> tokens, int from) {
        return lexicon.has("service-branch", tokens.get(from - 1).word());
    }
}
