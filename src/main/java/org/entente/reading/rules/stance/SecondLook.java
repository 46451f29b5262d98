// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.entente.model.Modality;
import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.stance.Attitude.Takes;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

/**
 * Looks once more, by the order of the words alone, at an event that the parse leaves firm: where a word that speaks against it stands
 * before it in its clause, or judges it in a later one, and the parse led past that word, the two disagree.
 */
record SecondLook(Tree tree, Tokens words, Content content, Negations negations, Conditions conditions) {

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "``", "''", "\"", "(", ")", "-lrb-", "-rrb-", "--", "\u2014");
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "who", "which", "that", "after", "before", "since", "although",
            "because", "when", "as", "for", "by");
    private static final Set<String> AGAINST = Set.of("not", "n't", "never", "neither", "nor", "hardly", "scarcely", "barely");

    /** The ground of a firm event once the words around it are looked at. */
    Ground of(IndexedWord event, List<IndexedWord> path, Ground firm) {
        if (isRejectedLater(event, path)) {
            return firm.after(Effect.NOT_SO);
        }
        if (!firm.equals(Ground.FIRM)) {
            return firm;
        }
        if (isDoubted(event, path)) {
            return firm.weaken(Modality.POSSIBLE);
        }
        return isBare(event) ? licence(event, firm) : firm;
    }

    /** A base form that has no auxiliary of its own. */
    private boolean isBare(IndexedWord event) {
        return event.tag().equals("VB") && tree.child(event, "aux", "mark").isEmpty();
    }

    /** "will, according to a diplomat, impose": the modal verb that a base form needs, beyond what is set off. */
    private Ground licence(IndexedWord event, Ground ground) {
        for (int place = event.index() - 2; place >= 0; place--) {
            IndexedWord word = tree.at(place);
            if (words.tag(place).equals("MD") && word != null) {
                Ground weaker = ground.weaken(Attitudes.is(word, Kind.POSSIBLE) ? Modality.POSSIBLE : Modality.PLANNED);
                return conditions.holdOver() ? weaker.weaken(Modality.POSSIBLE) : weaker;
            }
            if (words.tag(place).matches("VB[DZP]|TO")) {
                return ground;
            }
        }
        return ground;
    }

    /** Before the event, in its clause: a negation or a word that takes a stand, of which the way from the root knew nothing. */
    private boolean isDoubted(IndexedWord event, List<IndexedWord> path) {
        for (int place = event.index() - 2; place >= 0 && !isBreak(place); place--) {
            IndexedWord word = tree.at(place);
            if (word == null || path.contains(word)) {
                return false;
            }
            if (AGAINST.contains(words.word(place)) && path.stream().noneMatch(governor -> governor.equals(tree.parent(word)))
                    && !words.is(place + 1, "only", "just", "least", "merely", "simply", "until", "for", "long", "far")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(int place) {
        return BREAKS.contains(words.word(place)) || JOINTS.contains(words.word(place));
    }

    /** Behind the event, in a clause of its own: "…, it has emerged, was a hoax", "…; that was untrue", "…, a claim that pictures contradict". */
    private boolean isRejectedLater(IndexedWord event, List<IndexedWord> path) {
        return IntStream.range(event.index(), words.size()).anyMatch(place -> isRejection(place, event, path));
    }

    private boolean isRejection(int place, IndexedWord event, List<IndexedWord> path) {
        IndexedWord word = tree.at(place);
        if (word == null || path.contains(word)) {
            return false;
        }
        if (isUndone(place)) {
            return true;
        }
        Attitude attitude = Attitudes.of(word, content.particle(word), Takes.THING);
        boolean judges = attitude != null && attitude.positive() == Effect.NOT_SO && (attitude.is(Kind.FALSE) && isPredicate(word)
                || attitude.is(Kind.DENY) && !attitude.hasSpeaker());
        return judges && negations.of(word) == Negation.NONE;
    }

    /** "it had not done so", "it did no such thing", "although it plainly did not". */
    private boolean isUndone(int place) {
        boolean so = words.is(place, "done", "do") && words.is(place + 1, "so", "that", "it") && AGAINST.contains(words.word(place - 1));
        boolean such = words.is(place, "no") && words.is(place + 1, "such") && words.is(place + 2, "thing");
        boolean kind = words.is(place, "nothing") && words.is(place + 1, "of") && words.is(place + 3, "kind", "sort");
        boolean end = words.is(place, "not", "n't") && words.is(place - 1, "did", "had", "has", "have", "does", "was", "were", "is")
                && words.word(place + 1).matches("[.;,]?") && !words.is(place - 2, "or", "whether");
        return so || such || kind || end;
    }

    private boolean isPredicate(IndexedWord word) {
        return Tree.isVerb(word) || tree.child(word, "cop").isPresent()
                || tree.relation(word).matches("xcomp|conj|dep|parataxis|root|appos|obl");
    }
}
