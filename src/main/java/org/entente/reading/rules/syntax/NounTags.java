// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;

import java.util.List;
import java.util.Locale;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Mends the tags of nouns, adjectives and marks that the tagger takes for something else: "Shahed-136", "an attack drone". */
final class NounTags {

    private static final String PARTICIPLES = "(?:.*ed|built|sent|made|sold|bought|held|kept|found|led|shot|hit|lent)";

    private NounTags() {}

    static void mend(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        tokens.stream().filter(token -> token.tag().equals("VBG") && lexicon.has("ing-adjective", token.word())).forEach(token -> token
                .setTag("JJ"));
        marks(tokens);
        opening(tokens, mentions, lexicon);
        people(tokens, mentions, lexicon);
        figures(tokens);
        PhraseTags.mend(tokens, lexicon);
        VerbTags.mend(tokens, mentions, lexicon);
        mentions.stream().filter(NounTags::isThing).forEach(mention -> {
            boolean several = mention.to() - mention.from() > 1 || mention.from() > 0 && tokens.get(mention.from() - 1).tag()
                    .matches("DT|JJ|CD|VBD|VBN|PRP\\$");
            tokens.subList(mention.from(), mention.to()).stream().filter(token -> token.tag().startsWith("VB")).forEach(token -> mend(token,
                    several));
            strikes(tokens, mention, lexicon);
        });
    }

    /** "the States\u2019 commitment": an owner, no quotation; a long dash joins no words; "Enhanced Cooperation Agreement": all one name. */
    private static void marks(List<CoreLabel> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            CoreLabel token = tokens.get(at);
            CoreLabel before = tokens.get(at - 1);
            boolean owner = token.word().matches("['\u2019]") && token.beginPosition() == before.endPosition()
                    && before.word().endsWith("s")
                    && before.tag().matches("NN(P?S|P)") && tokens.get(at + 1).tag().matches("NN.*|JJ.*|VBG|RB|CD");
            if (owner) {
                token.setTag("POS");
            } else if (token.word().matches("\u2014|--") && token.tag().equals("HYPH")) {
                token.setTag(":");
            } else if (token.tag().matches("VB[DN]") && Character.isUpperCase(token.word().codePointAt(0)) && before.tag().equals("NNP")
                    && tokens.get(at + 1).tag().equals("NNP")) {
                token.setTag("NNP");
            }
        }
    }

    /** "Missiles built there have been used": a common noun with a capital, and the participle that describes it. */
    private static void opening(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        CoreLabel first = tokens.getFirst();
        if (tokens.size() < 3 || !first.tag().matches("NNPS?")
                || mentions.stream().anyMatch(mention -> mention.from() == 0 && !isThing(mention))) {
            return;
        }
        String lemma = Morphology.lemmaStatic(first.word().toLowerCase(Locale.ROOT), "NNS");
        if (!lemma.equals(first.word().toLowerCase(Locale.ROOT)) && (lexicon.has("goods", lemma) || lexicon.has("force", lemma))) {
            first.setTag("NNS");
            first.setLemma(lemma);
            boolean participle = tokens.get(1).tag().equals("VBD") && tokens.get(1).word().matches(PARTICIPLES)
                    && tokens.get(2).tag().matches(
                            "IN|TO");
            if (participle && finiteBehind(tokens)) {
                tokens.get(1).setTag("VBN");
            }
        }
    }

    /** "a Chadian general", "2,000 Chadians": nouns. */
    private static void people(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        for (Mention mention : mentions) {
            CoreLabel last = tokens.get(mention.to() - 1);
            if (mention.name().kind() == EntityKind.STATE && mention.name().attributes().containsKey(Names.ADJECTIVE)) {
                boolean ends = mention.to() + 1 >= tokens.size() || !tokens.get(mention.to() + 1).tag().matches("NN.*|JJ.*|VBG|CD");
                CoreLabel next = mention.to() < tokens.size() ? tokens.get(mention.to()) : last;
                if (next.tag().equals("JJ") && ends && lexicon.has("title", next.word())) {
                    next.setTag("NN");
                }
                if (last.tag().equals("NNS")) {
                    last.setTag("NNPS");
                }
            }
        }
    }

    /** Whether a finite verb follows before anything that would begin a clause of its own. */
    private static boolean finiteBehind(List<CoreLabel> tokens) {
        return tokens.stream().skip(2).takeWhile(token -> !token.tag().matches("CC|W.*|[,:]|PRP")).anyMatch(token -> token.tag().matches(
                "VBD|VBP|VBZ|MD"));
    }

    /** "sanctioned over 600 firms": no preposition. */
    private static void figures(List<CoreLabel> tokens) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            if (tokens.get(at).word().equals("over") && tokens.get(at - 1).tag().startsWith("VB")
                    && tokens.get(at + 1).tag().equals("CD")) {
                tokens.get(at).setTag("RB");
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

    static boolean isThing(Mention mention) {
        return mention.name().kind() == EntityKind.WEAPON || mention.name().kind() == EntityKind.GOODS;
    }
}
