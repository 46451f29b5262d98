// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;

import java.util.List;

import org.entente.model.EntityKind;

/** Mends the tags of words in the names of weapons and goods that the tagger took for verbs: "Shahed-136", "an attack drone". */
final class NounTags {

    private NounTags() {}

    static void mend(List<CoreLabel> tokens, List<Mention> mentions) {
        mentions.stream().filter(NounTags::isThing).forEach(mention -> {
            boolean several = mention.to() - mention.from() > 1;
            tokens.subList(mention.from(), mention.to()).stream().filter(token -> token.tag().startsWith("VB")).forEach(token -> mend(token,
                    several));
        });
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
