// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.names;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Finds Korean names by their shape, surname and two syllables, also where markup has glued the word before to them. */
final class SurnameFirst {

    private final Set<String> surnames;
    private final Lexicon lexicon;

    SurnameFirst(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.surnames = lexicon.words("surname-first");
    }

    List<Span> in(List<CoreLabel> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at + 2 < tokens.size(); at++) {
            Optional<String> surname = surname(tokens.get(at).word());
            int to = surname.isPresent() ? given(tokens, at + 1) : at;
            if (to > at) {
                List<String> words = new ArrayList<>(tokens.subList(at, to).stream().map(CoreLabel::word).toList());
                words.set(0, surname.orElseThrow());
                spans.add(new Span(Name.of(Names.written(words), EntityKind.PERSON), at, to, true));
                at = to - 1;
            }
        }
        return spans;
    }

    private Optional<String> surname(String word) {
        return surnames.stream().map(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1)).filter(name -> word.equals(name)
                || name.length() > 2 && word.endsWith(name) && !Character.isUpperCase(word.charAt(word.length() - name.length() - 1)))
                .findFirst();
    }

    /** The index behind two syllables, or 0 where there are none. */
    private int given(List<CoreLabel> tokens, int at) {
        if (!isSyllable(tokens.get(at))) {
            return 0;
        }
        if (at + 2 < tokens.size() && tokens.get(at + 1).word().matches("[-\u2010]") && tokens.get(at + 2).word().matches("\\p{Ll}{1,6}")) {
            return at + 3;
        }
        return at + 1 < tokens.size() && isSyllable(tokens.get(at + 1)) ? at + 2 : 0;
    }

    private boolean isSyllable(CoreLabel token) {
        return token.word().matches("\\p{Lu}\\p{Ll}{1,6}") && !lexicon.has("title", token.word())
                && !lexicon.has("organization", token.word());
    }
}
