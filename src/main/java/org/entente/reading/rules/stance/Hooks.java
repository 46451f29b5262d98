// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Optional;
import java.util.Set;

import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;
import org.entente.reading.rules.time.TimeWords;

/** Finds the noun or adjective that a clause belongs to where the parser hangs the clause on the verb. */
record Hooks(Tree tree, Tokens words, Content content) {

    private static final Set<String> PREDICATING = Set.of("be", "remain", "become", "seem", "appear", "look", "stay", "exist", "come",
            "emerge");

    /** "there is no proof that", "it remains unclear whether": the clause hangs on the verb, but it is the other complement's. */
    Optional<IndexedWord> predicate(IndexedWord child, IndexedWord parent) {
        if (!PREDICATING.contains(Tree.lemma(parent)) || !tree.relation(child).matches("ccomp|csubj|advcl|dep|acl|acl:relcl")) {
            return Optional.empty();
        }
        Set<String> relations = tree.child(parent, "expl").isPresent() ? Set.of("nsubj", "xcomp") : Set.of("xcomp", "acomp");
        boolean clause = content.marks(child).contains("that") || content.marks(child).contains("whether")
                || content.marks(child).contains("if") || content.marks(child).contains("to");
        return tree.children(parent).filter(word -> clause && !word.equals(child) && relations.contains(tree.relation(word))
                && word.index() < child.index() && !Tree.isVerb(word) && Attitudes.of(word) != null).findFirst();
    }

    /** "has no plans to send", "the announcement today that": the noun before the clause, which the parser often hangs on the verb. */
    Optional<IndexedWord> noun(IndexedWord child, IndexedWord parent) {
        return tree.children(child, "mark").filter(mark -> mark.tag().equals("TO") || mark.word().equals("that"))
                .map(mark -> tree.at(before(mark.index() - 2)))
                .filter(noun -> noun != null && !noun.equals(parent) && Attitudes.noun(noun) != null).findFirst();
    }

    /** "its decision to export rifles was welcomed": the parser makes a subject of the whole clause. */
    boolean isHungBeside(IndexedWord noun, IndexedWord child, IndexedWord parent) {
        return tree.relation(child).startsWith("csubj") && content.of(child, parent).isEmpty() && noun.index() < child.index();
    }

    /** The place, or the one before it where words of time stand there. */
    private int before(int place) {
        return words.label(place).equals("DATE") || TimeWords.value("day", words.word(place)) != null ? place - 1 : place;
    }
}
