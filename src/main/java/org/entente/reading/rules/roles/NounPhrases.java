// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.entente.model.EntityKind;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Reads the noun phrase around a noun: without articles, owners, figures and states; its noun in the singular on demand. */
final class NounPhrases {

    private static final Set<String> STOPS = Set.of("DT", "PRP$", "POS", "IN", "CC", ",", ":", "``", "''", "-LRB-", "-RRB-", "WDT", "PDT",
            "TO",
            "RB", "PRP", "MD", "VBZ", "VBP", "VBD", "VB", "WP", "EX", ".", "JJR", "WRB", "RBR", "RP", "$");

    private final Lexicon lexicon;

    NounPhrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase with its noun in the singular: {@code "ballistic missile"}. */
    String singular(IndexedWord noun, Scene scene) {
        return text(noun, scene, true);
    }

    /** The phrase as it stands: {@code "third-party distributors"}. */
    String plain(IndexedWord noun, Scene scene) {
        return text(noun, scene, false);
    }

    /** The phrase as it stands, with the states before its noun: "Norwegian firms". */
    String withStates(IndexedWord noun, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        int from = noun.index() - 1;
        while (from > 0 && (belongs(tokens, from - 1, scene) || isStateName(from - 1, scene))) {
            from--;
        }
        while (from < noun.index() - 1 && !glued(tokens, from + 1) && lexicon.has("empty-adjective", tokens.get(from).word())) {
            from++;
        }
        return scene.sentence().words(from, noun.index());
    }

    /** Index of the first token of the phrase's content. */
    int start(IndexedWord noun, Scene scene) {
        List<CoreLabel> tokens = scene.tokens();
        int from = noun.index() - 1;
        while (from > 0 && belongs(tokens, from - 1, scene)) {
            from--;
        }
        int head = noun.index() - 1;
        while (from < head && mayGo(tokens, from, scene)) {
            from++;
        }
        return from;
    }

    private String text(IndexedWord noun, Scene scene, boolean singular) {
        List<CoreLabel> tokens = scene.tokens();
        int from = start(noun, scene);
        int head = noun.index() - 1;
        StringBuilder text = new StringBuilder();
        for (int at = from; at <= head; at++) {
            CoreLabel token = tokens.get(at);
            if (at > from && token.beginPosition() > tokens.get(at - 1).endPosition()) {
                text.append(' ');
            }
            text.append(
                    at == head && singular && token.tag().endsWith("S") && (!isModel(token.word()) || token.word().matches("\\p{Lu}{2,}s"))
                            ? singular(token)
                            : shown(token));
        }
        return text.toString();
    }

    private boolean belongs(List<CoreLabel> tokens, int at, Scene scene) {
        CoreLabel token = tokens.get(at);
        if (STOPS.contains(token.tag()) && !isCompoundPart(tokens, at) || isStateName(at, scene)) {
            return false;
        }
        if (token.tag().equals("CD")) {
            return at > 0 && glued(tokens, at) || at + 1 < tokens.size() && glued(tokens, at + 1) || isModelNumber(tokens, at, scene);
        }
        if (token.tag().equals("VBG") || token.tag().equals("VBN")) {
            return at > 0 && glued(tokens, at);
        }
        return true;
    }

    /** "Leopard 2 tanks": a figure between a name and the noun. */
    private static boolean isModelNumber(List<CoreLabel> tokens, int at, Scene scene) {
        return at > 0 && tokens.get(at - 1).tag().startsWith("NNP") && !isStateName(at - 1, scene) && !"DATE".equals(tokens.get(at).ner())
                && tokens.get(at).word().matches("\\d{1,3}");
    }

    /** Whether an adverb begins a compound: "long-range". */
    private static boolean isCompoundPart(List<CoreLabel> tokens, int at) {
        return tokens.get(at).tag().startsWith("RB") && at + 1 < tokens.size() && glued(tokens, at + 1);
    }

    private boolean mayGo(List<CoreLabel> tokens, int at, Scene scene) {
        boolean joined = at + 1 < tokens.size() && glued(tokens, at + 1);
        return !joined && (lexicon.has("empty-adjective", tokens.get(at).word()) || tokens.get(at).tag().equals("VBN"))
                || isStateName(at, scene)
                || tokens.get(at).tag().equals("HYPH")
                || tokens.get(at).word().matches("[\u2018\u2019'\"]|type") || isOwned(tokens, at);
    }

    /** Whether a token begins "state-owned" or the like, which tells of no thing. */
    private static boolean isOwned(List<CoreLabel> tokens, int at) {
        return at + 2 < tokens.size() && tokens.get(at + 1).tag().equals("HYPH") && tokens.get(at + 2).word().equals("owned")
                || at > 1 && tokens.get(at).word().equals("owned") && tokens.get(at - 1).tag().equals("HYPH");
    }

    private static boolean glued(List<CoreLabel> tokens, int at) {
        return tokens.get(at).beginPosition() == tokens.get(at - 1).endPosition();
    }

    private static boolean isStateName(int at, Scene scene) {
        return scene.sentence().mentions().stream().filter(mention -> mention.covers(at)).map(Mention::name).anyMatch(name -> name
                .kind() == EntityKind.STATE || name.kind() == EntityKind.PERSON || name.attributes().containsKey(Names.GOVERNMENT));
    }

    private static String singular(CoreLabel token) {
        if (token.word().matches("\\p{Lu}{2,}s")) {
            return token.word().substring(0, token.word().length() - 1);
        }
        if (token.word().equalsIgnoreCase("arms")) {
            return "arms";
        }
        return token.tag().equals("NNPS") && token.word().endsWith("s")
                ? token.word().substring(0, token.word().length() - 1)
                : token.lemma();
    }

    private static String shown(CoreLabel token) {
        String word = token.word();
        return isModel(word) || token.tag().startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isModel(String word) {
        return word.matches("\\p{Lu}") || word.chars().anyMatch(Character::isDigit)
                || word.length() > 1 && word.chars().filter(Character::isUpperCase).count() > 1;
    }
}
