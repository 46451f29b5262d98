// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;

import java.util.List;
import java.util.Locale;

import org.entente.extraction.lexicon.Lexicon;

import org.entente.model.EntityKind;

/** Mends the tags of nouns and adjectives that the tagger takes for verbs: "Shahed-136", "an attack drone", "unwavering support". */
final class NounTags {

    private NounTags() {}

    static void mend(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        tokens.stream().filter(token -> token.tag().equals("VBG") && lexicon.has("ing-adjective", token.word())).forEach(token -> token
                .setTag("JJ"));
        verbs(tokens, mentions, lexicon);
        mentions.stream().filter(NounTags::isThing).forEach(mention -> {
            boolean several = mention.to() - mention.from() > 1 || mention.from() > 0 && tokens.get(mention.from() - 1).tag()
                    .matches("DT|JJ|CD|VBD|VBN|PRP\\$");
            tokens.subList(mention.from(), mention.to()).stream().filter(token -> token.tag().startsWith("VB")).forEach(token -> mend(token,
                    several));
            strikes(tokens, mention, lexicon);
        });
    }

    /** "denied striking Chad", "makes and repairs rockets": verbs after all. */
    private static void verbs(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            CoreLabel token = tokens.get(at);
            int next = at + 1;
            boolean named = tokens.get(next).tag().equals("DT") || mentions.stream().anyMatch(mention -> mention.from() == next
                    && !isThing(mention));
            if (token.tag().matches("JJ|NN") && lexicon.has("striking", token.word()) && tokens.get(at - 1).tag().startsWith("VB")
                    && named) {
                token.setTag("VBG");
                token.setLemma(Morphology.lemmaStatic(token.word(), "VBG"));
            }
            boolean joined = at > 1 && tokens.get(at - 1).tag().equals("CC") && tokens.get(at - 2).tag().equals("VBZ");
            if (token.tag().equals("NNS") && joined && lexicon.has("handles", token.word())
                    && tokens.get(next).tag().matches("NN.*|JJ|VBG|VBN")) {
                token.setTag("VBZ");
            }
        }
    }

    /** "drone strikes that …": no verb, where no object follows. */
    private static void strikes(List<CoreLabel> tokens, Mention weapon, Lexicon lexicon) {
        int at = weapon.to();
        if (at + 1 < tokens.size() && tokens.get(at).tag().equals("VBG") && lexicon.has("attacking", tokens.get(at).word())
                && tokens.get(at + 1).tag().matches("IN|CC|,|\\.")) {
            tokens.get(at).setTag("NN");
            tokens.get(at).setLemma(tokens.get(at).word().toLowerCase(Locale.ROOT));
        }
        if (isThing(weapon) && at + 1 < tokens.size() && tokens.get(at).tag().equals("VBZ") && lexicon.has("attacking", tokens.get(at)
                .lemma()) && tokens.get(at + 1).tag().matches("IN|WDT|TO|CC|,|\\.|VBD|VBP|MD|VBN")) {
            tokens.get(at).setTag("NNS");
        }
    }

    /** A single word without a capital may be a verb after all: "fuel", "arms". */
    private static void mend(CoreLabel token, boolean several) {
        if (Character.isUpperCase(token.word().codePointAt(0))) {
            token.setTag("NNP");
        } else if (several) {
            token.setTag(token.word().endsWith("s") ? "NNS" : "NN");
        }
    }

    private static boolean isThing(Mention mention) {
        return mention.name().kind() == EntityKind.WEAPON || mention.name().kind() == EntityKind.GOODS;
    }
}
