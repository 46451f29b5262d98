// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.entente.model.Modality;
import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

import org.jspecify.annotations.Nullable;

/** What passes from a word to what it governs without a stand of its own: coordination, adverbials, what is said in passing. */
record Passing(Tree tree, Tokens words, Surroundings surroundings, Content content, Fates fates) {

    private static final Set<String> GIVING = Set.of("after", "before", "despite", "following", "since", "during", "amid", "because", "due",
            "when", "while", "until", "although", "though", "as", "where", "by", "through", "like", "than", "besides", "including");
    private static final Set<String> SETTING_OFF = Set.of("after", "following", "amid", "despite", "since", "before", "while", "follow");
    private static final Set<String> AHEAD = Set.of("until", "before", "when", "once", "after", "till");
    private static final Set<String> TAKING_PART = Set.of("participate", "take", "engage", "join", "attend", "go", "begin", "start",
            "result", "proceed", "be", "lead", "serve");
    private static final Set<String> THROUGH = Set.of("obj", "nsubj:pass", "nsubj", "obl", "dep", "cop", "root", "compound");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "csubj", "csubj:pass");
    private static final Set<String> DISPATCHING = Set.of("ship", "send", "dispatch", "transport", "smuggle", "consign", "mail", "carry");
    private static final String EXCLUDING = "without|instead|rather|short|far|alternative|lieu|place|opposed";

    /** The ground of a word under one that takes no stand on it. */
    Ground of(IndexedWord parent, IndexedWord child, Ground above, @Nullable Effect judged) {
        if (isExcluded(child)) {
            return Ground.FIRM.not();
        }
        Negation none = negated(parent);
        if (none != Negation.NONE && tree.relation(child).startsWith("acl")) {
            return none == Negation.FEW ? above.nothing() : above.not();
        }
        if (Tree.isVerb(child) && isHow(child)) {
            return Ground.FIRM;
        }
        return switch (tree.relation(child)) {
            case "conj" -> surroundings.shared(child, parent, above);
            case "advcl" -> clause(child, parent, above);
            case "acl", "acl:relcl", "appos", "nmod:poss" -> modifier(child, parent, above, judged);
            case "parataxis" -> above.claimed() ? Ground.FIRM : above;
            case "dep" -> loose(child, parent, above, judged);
            default -> plain(child, parent, above);
        };
    }

    /** "nothing to show that", "no day on which": what is said of none is denied. */
    private Negation negated(IndexedWord noun) {
        boolean none = Tree.lemma(noun).matches("nothing|none|nobody") || noun.tag().startsWith("NN") && tree.children(noun, "det")
                .anyMatch(det -> Tree.lemma(det).equals("no"));
        return none ? Negation.NOBODY : Tree.lemma(noun).matches("few|little") ? Negation.FEW : Negation.NONE;
    }

    /** "would not say how many it had sent", "unclear why it sent any": that it did is given. */
    boolean isHow(IndexedWord clause) {
        return tree.relation(clause).matches("ccomp|csubj|advcl") && IntStream.range(Math.max(0, clause.index() - 9), clause.index() - 1)
                .anyMatch(place -> words.is(place, "how", "why") && isBegin(place, clause));
    }

    private boolean isBegin(int place, IndexedWord clause) {
        return tree.children(clause).map(IndexedWord::index).min(Integer::compare).filter(first -> first - 1 <= place + 2).isPresent()
                && words.tag(place).equals("WRB");
    }

    private Ground loose(IndexedWord child, IndexedWord parent, Ground above, @Nullable Effect judged) {
        if (child.tag().equals("VBG") && words.is(child.index() - 2, ",")) {
            return clause(child, parent, above);
        }
        return content.isReducedRelative(child) ? modifier(child, parent, above, judged) : plain(child, parent, above);
    }

    /** "without sending troops", "instead of an attack", "rather than send any". */
    private boolean isExcluded(IndexedWord child) {
        IndexedWord parent = tree.parent(child);
        if (parent != null && tree.relation(child).equals("obj") && words.is(parent.index() - 2, "without")) {
            return true;
        }
        if (words.word(child.index() - 2).equals("without") || words.is(child.index() - 2, "of", "than", "from", "to") && words.word(child
                .index() - 3).matches(EXCLUDING)) {
            return true;
        }
        boolean over = words.is(child.index() - 2, "over") && child.tag().equals("VBG");
        if (over && IntStream.range(0, child.index()).anyMatch(place -> words.lemma(place).matches("prefer|favou?r|choose"))) {
            return true;
        }
        return tree.children(child, "case", "mark", "advmod", "cc").anyMatch(word -> word.word().equalsIgnoreCase("without")
                || word.word().matches("(?i)instead|rather") && words.is(word.index(), "of", "than"));
    }

    /** ", following the deliveries of May": behind a comma, so no part of what is said. */
    boolean isSetOff(IndexedWord child, IndexedWord parent) {
        boolean verb = Tree.lemma(parent).equals("follow") && parent.tag().equals("VBG") && words.is(parent.index() - 2, ",");
        IndexedWord above = tree.relation(parent).equals("obj") ? tree.parent(parent) : parent;
        boolean ofSaying = !tree.relation(child).equals("ccomp") && above != null && Attitudes.isSaying(above);
        return verb || tree.children(child, "case", "mark").filter(word -> SETTING_OFF.contains(Tree.lemma(word)))
                .filter(word -> !isStillAhead(child, parent))
                .anyMatch(word -> ofSaying || words.is(word.index() - 2, ","));
    }

    /** "contrary to a denial". */
    boolean isContrary(IndexedWord noun) {
        return noun.tag().startsWith("NN")
                && IntStream.range(Math.max(0, noun.index() - 5), noun.index() - 1).anyMatch(place -> words.is(place, "contrary"));
    }

    private Ground clause(IndexedWord child, IndexedWord parent, Ground above) {
        Set<String> marks = content.marks(child);
        if (surroundings.conditions().isCondition(child) || marks.contains("whether")) {
            return Ground.FIRM.nothing();
        }
        if (marks.contains("to") && child.tag().equals("VB")) {
            return Ground.FIRM.weaken(Modality.PLANNED);
        }
        boolean planned = tree.children(parent, "aux").anyMatch(aux -> Attitudes.is(aux, Kind.PLAN));
        boolean given = marks.stream().anyMatch(GIVING::contains);
        return isStillAhead(child, parent) || planned && !given ? Ground.FIRM.weaken(Modality.PLANNED) : Ground.FIRM;
    }

    /** "will not stop until it withdraws": what is awaited has not happened. */
    private boolean isStillAhead(IndexedWord child, IndexedWord parent) {
        boolean awaited = tree.children(child, "mark", "advmod").anyMatch(mark -> AHEAD.contains(Tree.lemma(mark)))
                && (child.tag().matches("VBZ|VBP") || tree.children(child, "aux").anyMatch(aux -> aux.tag().matches("VBZ|VBP|MD")));
        return awaited && tree.children(parent, "aux").anyMatch(aux -> aux.tag().equals("MD"));
    }

    /** What is said in passing of a thing holds whatever is said of the thing; an infinitive is to come, and what is stopped under way does not. */
    private Ground modifier(IndexedWord child, IndexedWord noun, Ground above, @Nullable Effect judged) {
        if (noun.tag().startsWith("NN") && content.marks(child).contains("that") && content.isWholeClause(child, noun)) {
            return above.weaken(Modality.POSSIBLE);
        }
        if (child.tag().equals("VBG") && content.prepositions(child).stream().anyMatch(Set.of("of", "for", "in")::contains)) {
            return above.weaken(Modality.POSSIBLE);
        }
        if (child.tag().equals("VBG") && isTold(noun)) {
            return above;
        }
        boolean infinitive = content.marks(child).contains("to") && child.tag().equals("VB");
        boolean first = tree.children(noun, "amod")
                .anyMatch(amod -> Set.of("first", "last", "only", "latest").contains(Tree.lemma(amod)));
        Ground ground = infinitive && !first ? Ground.FIRM.weaken(Modality.PLANNED) : Ground.FIRM;
        boolean planned = ground.modality() == Modality.PLANNED || surroundings.of(child, ground).modality() == Modality.PLANNED;
        Optional<Effect> fate = judged == null ? fates.of(noun) : Optional.of(judged);
        return fate.isPresent() && (planned || isUnderWay(child)) ? ground.after(fate.get()) : ground;
    }

    /** "the tale of soldiers fighting there": what they do is the tale. */
    private boolean isTold(IndexedWord noun) {
        IndexedWord above = tree.parent(noun);
        return tree.relation(noun).equals("nmod") && above != null && Attitudes.noun(above) != null;
    }

    /** "was shipping", "had shipped": what is on its way has not come. */
    private boolean isUnderWay(IndexedWord verb) {
        return verb.tag().equals("VBG") || verb.tag().equals("JJ") || DISPATCHING.contains(Tree.lemma(verb));
    }

    private Ground plain(IndexedWord child, IndexedWord parent, Ground above) {
        String relation = tree.relation(child);
        if (isGerundOf(child, relation)) {
            return above;
        }
        if (content.prepositions(child).contains("if") || content.prepositions(child).contains("unless")) {
            return above.nothing();
        }
        if (content.isApart(child, parent)) {
            return Ground.FIRM;
        }
        if (CLAUSES.contains(relation)) {
            return embedded(child, parent, above);
        }
        boolean aside = content.prepositions(child).stream().anyMatch(GIVING::contains)
                || content.marks(child).stream().anyMatch(GIVING::contains);
        if (aside || !THROUGH.contains(relation)) {
            return relation.equals("nmod") && !aside ? above : Ground.FIRM;
        }
        if (relation.equals("obl") && Tree.isVerb(parent) && !TAKING_PART.contains(Tree.lemma(parent))) {
            return Ground.FIRM;
        }
        return Tree.isVerb(parent) || relation.equals("cop") ? surroundings.of(parent, child, above) : above;
    }

    /** A clause under a word of which no list tells what it makes of it. */
    private Ground embedded(IndexedWord child, IndexedWord parent, Ground above) {
        boolean misplaced = !Tree.isVerb(child) && tree.child(child, "mark", "cop").isEmpty();
        return misplaced ? surroundings.of(parent, child, above) : surroundings.of(parent, child, above).weaken(Modality.POSSIBLE);
    }

    /** "denied selling tanks": the parser may take the gerund for an adjective. */
    private boolean isGerundOf(IndexedWord child, String relation) {
        return relation.equals("amod") && child.tag().matches("VBG|JJ") && child.word().endsWith("ing")
                && words.tag(child.index() - 2).startsWith("VB") || words.is(child.index() - 2, "out") && relation.equals("amod");
    }
}
