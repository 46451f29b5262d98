// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.entente.reading.rules.stance.Attitudes;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;
import org.entente.reading.rules.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** How near words of time stand to an event in the parse: what is said of an event's objects is said of it, what is said around it is not. */
record Attachment(Tree tree, Tokens words) {

    private static final double FAR = 5;
    private static final Set<String> APART = Set.of("since", "after", "before", "following", "until", "despite", "accord", "according",
            "follow");

    /** The distance from an event to the words of time, empty where they belong to something else. */
    OptionalDouble distance(TimeExpression time, IndexedWord event) {
        IndexedWord governor = governor(time);
        if (governor == null || isPartOfName(time, governor)) {
            return OptionalDouble.empty();
        }
        Map<IndexedWord, Double> above = aboveEvent(event, time);
        double cost = 0;
        for (IndexedWord at = governor; at != null && cost < FAR; at = tree.parent(at)) {
            Double meeting = above.get(at);
            if (meeting != null) {
                return cost + meeting < FAR ? OptionalDouble.of(cost + meeting) : OptionalDouble.empty();
            }
            cost += upFromTime(at);
        }
        return OptionalDouble.empty();
    }

    /** The words above an event whose times are its own, with their costs. */
    private Map<IndexedWord, Double> aboveEvent(IndexedWord event, TimeExpression time) {
        Map<IndexedWord, Double> costs = new HashMap<>();
        double cost = 0;
        for (IndexedWord at = event; at != null && cost < FAR; at = tree.parent(at)) {
            costs.put(at, cost);
            IndexedWord parent = tree.parent(at);
            cost += parent == null ? FAR : upFromEvent(at, parent, time);
        }
        return costs;
    }

    private double upFromTime(IndexedWord at) {
        if (at.tag().startsWith("NN")
                && (Speakers.isThing(at) || tree.children(at, "case").anyMatch(word -> APART.contains(Tree.lemma(word))))) {
            return FAR;
        }
        return switch (tree.relation(at)) {
            case "ccomp", "parataxis", "csubj", "acl:relcl" -> FAR;
            case "conj", "advcl" -> Tree.isVerb(at) ? FAR : 1;
            case "xcomp" -> 2;
            case "acl" -> 1.5;
            case "dep" -> Tree.isVerb(at) ? 2 : 1;
            default -> 1;
        };
    }

    private double upFromEvent(IndexedWord at, IndexedWord parent, TimeExpression time) {
        String relation = tree.relation(at);
        boolean verb = Tree.isVerb(at);
        boolean stands = Attitudes.isSaying(parent) && !relation.equals("conj");
        return stands ? FAR : switch (relation) {
            case "ccomp", "parataxis", "csubj", "acl:relcl" -> FAR;
            case "conj" -> !verb ? 1 : hasSubject(at) || time.from() > parent.index() ? FAR : 1.5;
            case "advcl" -> tree.child(at, "mark").isPresent() ? FAR : 1.5;
            case "acl" -> FAR;
            case "nmod", "obl" -> verb ? 1.5 : 1;
            default -> 1;
        };
    }

    private boolean hasSubject(IndexedWord verb) {
        return tree.child(verb, "nsubj", "nsubj:pass").isPresent();
    }

    /** The word outside the expression that governs it. */
    private @Nullable IndexedWord governor(TimeExpression time) {
        for (int place = time.from(); place < time.to(); place++) {
            IndexedWord word = tree.at(place);
            IndexedWord parent = word == null ? null : tree.parent(word);
            if (word != null && parent != null && !time.covers(parent.index() - 1) && !word.tag().matches("[,:]|HYPH|DT|IN|TO")) {
                return parent;
            }
        }
        return null;
    }

    /** "the May 5 Plant", "Expo 2025". */
    private boolean isPartOfName(TimeExpression time, IndexedWord governor) {
        boolean after = governor.index() == time.from() && !words.tag(time.from() - 1).equals("IN");
        boolean named = words.tag(time.to()).startsWith("NNP") && words.tag(time.from() - 1).equals("DT");
        boolean before = governor.index() > time.to() && words.tag(time.to()).startsWith("NNP");
        return named || (after || before) && governor.tag().startsWith("NNP");
    }
}
