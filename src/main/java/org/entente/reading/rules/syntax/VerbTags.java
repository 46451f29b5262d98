// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.syntax;

import java.util.List;
import java.util.Locale;

import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.vocabulary.Lexicon;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;

/** Mends the tags of verbs that the tagger takes for nouns or adjectives: "Chad shares intelligence", "makes and repairs rockets". */
final class VerbTags {

    private VerbTags() {}

    static void mend(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        compounds(tokens, lexicon);
        finite(tokens, mentions);
        verbs(tokens, mentions, lexicon);
        bare(tokens, mentions);
    }

    /** "test-fired" comes as three words, of which the last is the verb. */
    private static void compounds(List<CoreLabel> tokens, Lexicon lexicon) {
        for (int at = 2; at < tokens.size(); at++) {
            CoreLabel verb = tokens.get(at);
            if (!tokens.get(at - 1).word().equals("-") || verb.beginPosition() != tokens.get(at - 1).endPosition()) {
                continue;
            }
            String base = Morphology.lemmaStatic(verb.word().toLowerCase(Locale.ROOT), "VBD");
            if (lexicon.has("compound-test", tokens.get(at - 2).word() + "-" + base)) {
                boolean bare = verb.word().equals(base);
                boolean helped = at > 2 && tokens.get(at - 3).tag().matches("VB.?|RB");
                verb.setTag(verb.word().endsWith("ing") ? "VBG" : verb.word().endsWith("s") ? "VBZ" : bare ? "VB" : helped ? "VBN" : "VBD");
                verb.setLemma(tokens.get(at - 2).word().toLowerCase(Locale.ROOT) + "-" + base);
            }
        }
    }

    /** "Chad shares intelligence": where no other word is a finite verb, the one behind the name is. */
    private static void finite(List<CoreLabel> tokens, List<Mention> mentions) {
        if (tokens.stream().noneMatch(token -> token.tag().matches("VBZ|VBP|VBD|MD"))) {
            mentions.stream().filter(mention -> !NounTags.isThing(mention) && mention.to() + 1 < tokens.size())
                    .map(mention -> tokens.get(mention
                            .to()))
                    .filter(token -> token.tag().equals("NNS") && Character.isLowerCase(token.word().codePointAt(0))).findFirst()
                    .filter(token -> tokens.get(token.index()).tag().matches("NN.*|DT|JJ|CD|CC|PRP\\$")).ifPresent(token -> {
                        token.setTag("VBZ");
                        token.setLemma(Morphology.lemmaStatic(token.word(), "VBZ"));
                    });
        }
    }

    /** "would sanction banks", "not only did Chad supply drones": behind a modal verb or an inverted "did" comes a base form. */
    private static void bare(List<CoreLabel> tokens, List<Mention> mentions) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            int here = at;
            CoreLabel token = tokens.get(at);
            boolean common = token.tag().equals("NN") && Character.isLowerCase(token.word().codePointAt(0));
            boolean subject = mentions.stream().anyMatch(mention -> mention.to() == here && isInverted(tokens, mention.from()));
            if (common && (tokens.get(at - 1).tag().equals("MD") || subject)) {
                token.setTag("VB");
                token.setLemma(Morphology.lemmaStatic(token.word(), "VB"));
            }
        }
    }

    /** Whether "did" stands before the name that begins here, and opens a clause or follows what inverts it. */
    private static boolean isInverted(List<CoreLabel> tokens, int name) {
        int did = name > 0 && tokens.get(name - 1).tag().equals("DT") ? name - 2 : name - 1;
        return did >= 0 && tokens.get(did).word().toLowerCase(Locale.ROOT).matches("did|does|do")
                && (did == 0 || tokens.get(did - 1).word().toLowerCase(Locale.ROOT)
                        .matches("only|never|nor|rarely|why|when|how|where|,|and|but"));
    }

    /** "denied striking Chad", "makes and repairs rockets": verbs after all. */
    private static void verbs(List<CoreLabel> tokens, List<Mention> mentions, Lexicon lexicon) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            CoreLabel token = tokens.get(at);
            int next = at + 1;
            boolean named = tokens.get(next).tag().equals("DT") || mentions.stream().anyMatch(mention -> mention.from() == next
                    && !NounTags.isThing(mention));
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
}
