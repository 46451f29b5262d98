// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;

import java.util.List;
import java.util.Locale;

import org.entente.extraction.lexicon.Lexicon;
import org.entente.extraction.mentions.Names;

import org.entente.model.EntityKind;

/**
 * Mends the tags of nouns and adjectives that the tagger takes for verbs ("Shahed-136", "an attack drone", "unwavering support"), and
 * of verbs that it takes for something else.
 */
final class NounTags {

    private static final String PARTICIPLES = "(?:.*ed|built|sent|made|sold|bought|held|kept|found|led|shot|hit|lent)";

    private NounTags() {}

    static void mend(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        tokens.stream().filter(token -> token.tag().equals("VBG") && lexicon.has("ing-adjective", token.word())).forEach(token -> token
                .setTag("JJ"));
        marks(tokens);
        opening(tokens, mentions, lexicon);
        people(tokens, mentions, lexicon);
        compounds(tokens, lexicon);
        figures(tokens);
        finite(tokens, mentions);
        verbs(tokens, mentions, lexicon);
        mentions.stream().filter(NounTags::isThing).forEach(mention -> {
            boolean several = mention.to() - mention.from() > 1 || mention.from() > 0 && tokens.get(mention.from() - 1).tag()
                    .matches("DT|JJ|CD|VBD|VBN|PRP\\$");
            tokens.subList(mention.from(), mention.to()).stream().filter(token -> token.tag().startsWith("VB")).forEach(token -> mend(token,
                    several));
            strikes(tokens, mention, lexicon);
        });
    }

    /** "test-fired" comes as three words, of which the last is the verb. */
    private static void compounds(List<CoreLabel> tokens, Lexicon lexicon) {
        for (int at = 2; at < tokens.size(); at++) {
            CoreLabel verb = tokens.get(at);
            String base = Morphology.lemmaStatic(verb.word().toLowerCase(Locale.ROOT), "VBD");
            boolean joined = tokens.get(at - 1).word().equals("-") && verb.beginPosition() == tokens.get(at - 1).endPosition();
            if (joined && lexicon.has("compound-test", tokens.get(at - 2).word() + "-" + base)) {
                boolean bare = verb.word().equals(base);
                boolean helped = at > 2 && tokens.get(at - 3).tag().matches("VB.?|RB");
                verb.setTag(verb.word().endsWith("ing") ? "VBG" : verb.word().endsWith("s") ? "VBZ" : bare ? "VB" : helped ? "VBN" : "VBD");
                verb.setLemma(tokens.get(at - 2).word().toLowerCase(Locale.ROOT) + "-" + base);
            }
        }
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

    /** "Chad shares intelligence": where no other word is a finite verb, the one behind the name is. */
    private static void finite(List<CoreLabel> tokens, List<Mention> mentions) {
        if (tokens.stream().noneMatch(token -> token.tag().matches("VBZ|VBP|VBD|MD"))) {
            mentions.stream().filter(mention -> !isThing(mention) && mention.to() + 1 < tokens.size()).map(mention -> tokens.get(mention
                    .to())).filter(token -> token.tag().equals("NNS") && Character.isLowerCase(token.word().codePointAt(0))).findFirst()
                    .filter(token -> tokens.get(token.index()).tag().matches("NN.*|DT|JJ|CD|CC|PRP\\$")).ifPresent(token -> {
                        token.setTag("VBZ");
                        token.setLemma(Morphology.lemmaStatic(token.word(), "VBZ"));
                    });
        }
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
                token.setLemma(Morphology.lemmaStatic(token.word(), "VBZ"));
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
