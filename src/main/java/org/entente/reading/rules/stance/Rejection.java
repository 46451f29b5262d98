// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Set;
import java.util.stream.Stream;

import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.stance.Attitude.Takes;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

/** A short sentence that takes back what the one before reported: "The report was false.", "That is not true." */
public record Rejection(Tree tree, Tokens words) {

    private static final int LONGEST = 14;
    private static final Set<String> POINTING = Set.of("this", "that", "it", "these", "those", "they", "both");

    /** Whether the sentence rejects what stands before it. */
    public boolean holds() {
        return words.size() <= LONGEST && tree.roots().stream().anyMatch(this::rejects);
    }

    private boolean rejects(IndexedWord root) {
        boolean pointing = tree.child(root, "nsubj", "nsubj:pass").filter(this::isWhatWasSaid).isPresent();
        return pointing && (judges(root) || tree.children(root, "xcomp").anyMatch(this::judges));
    }

    /** "that", "the report": what was said, or those who said it. */
    private boolean isWhatWasSaid(IndexedWord subject) {
        Attitude statement = Attitudes.noun(subject);
        return POINTING.contains(Tree.lemma(subject)) || statement != null && statement.is(Kind.SAY, Kind.POSSIBLE, Kind.SHOW);
    }

    private boolean judges(IndexedWord predicate) {
        Content content = new Content(tree, words);
        return Stream.of(Takes.SUBJECT, Takes.THING).map(form -> Attitudes.of(predicate, content.particle(predicate), form))
                .anyMatch(attitude -> attitude != null && isJudging(attitude)
                        && attitude.effect(new Negations(tree, words).of(predicate)) == Effect.NOT_SO);
    }

    private static boolean isJudging(Attitude attitude) {
        return attitude.is(Kind.FALSE, Kind.SHOW) || attitude.is(Kind.DENY) && !attitude.hasSpeaker();
    }
}
