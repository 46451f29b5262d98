// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.stance;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.reading.rules.stance.Attitude.Kind;
import org.entente.reading.rules.stance.Attitude.Takes;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

/** Which stand a word takes towards a word that it governs, if any. */
record Content(Tree tree, Tokens words) {

    private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "through", "apart", "back", "short", "away", "over",
            "better",
            "foul");
    private static final Set<String> ADVISING = Set.of("warn", "caution", "advise", "tell", "remind", "discourage");
    private static final Set<String> OF = Set.of("of", "on", "for", "about", "to", "with", "that", "over", "from", "by", "behind", "in",
            "against");

    /** The stand that the parent takes towards what stands below it; empty where it takes none, or not towards this. */
    Optional<Attitude> of(IndexedWord child, IndexedWord parent) {
        String relation = parent.equals(tree.parent(child)) ? tree.relation(child) : "ccomp";
        Takes form = form(child, relation);
        Attitude attitude = Attitudes.of(parent, particle(parent), form);
        return attitude != null && !(isApart(child, parent) && !attitude.is(Kind.SAY, Kind.THAT))
                && governs(attitude, child, parent, relation) ? Optional.of(attitude) : Optional.empty();
    }

    private Takes form(IndexedWord child, String relation) {
        if (relation.matches("nsubj|csubj")) {
            return Takes.SUBJECT;
        }
        if (!Tree.isVerb(child) && tree.child(child, "cop").isEmpty() && !relation.matches("ccomp|xcomp|advcl|acl.*")) {
            return Takes.THING;
        }
        Set<String> marks = marks(child);
        if (marks.contains("to") && tree.child(child, "nsubj").filter(subject -> !marks.contains("for")).isEmpty()) {
            return Takes.TO;
        }
        boolean subject = tree.child(child, "nsubj", "nsubj:pass", "aux").filter(word -> !word.tag().equals("VBG")).isPresent();
        if (!child.tag().equals("VBG") || subject) {
            return Takes.THAT;
        }
        return prepositions(child).contains("from") ? Takes.FROM : Takes.DOING;
    }

    /** What belongs to the verb: "ruled out", "fell through", "stopped short". */
    String particle(IndexedWord verb) {
        if (words.is(verb.index(), "to") && words.is(verb.index() + 1, "nothing")) {
            return "to nothing";
        }
        return Tree.isVerb(verb)
                ? IntStream.range(verb.index(), Math.min(verb.index() + 4, words.size()))
                        .filter(place -> PARTICLES.contains(words.word(place)) && belongs(place, verb)).mapToObj(words::word).findFirst()
                        .orElse("")
                : "";
    }

    /** "the allegation that X had sent Y": a whole clause, which the parser may take for a relative one. */
    boolean isWholeClause(IndexedWord clause, IndexedWord noun) {
        boolean that = tree.child(clause, "mark").filter(mark -> mark.word().equals("that")).isPresent()
                || IntStream.range(noun.index(), clause.index()).limit(4).anyMatch(place -> words.is(place, "that"));
        boolean subject = tree.children(clause, "nsubj", "nsubj:pass").anyMatch(word -> !word.equals(noun) && !word.tag().startsWith("W"));
        boolean gap = tree.child(clause, "nsubj:pass", "obj", "obl", "cop").filter(word -> !word.equals(noun)).isEmpty();
        return that && subject && !gap;
    }

    private boolean belongs(int place, IndexedWord verb) {
        IndexedWord word = tree.at(place);
        return place == verb.index()
                || word != null && verb.equals(tree.parent(word)) && tree.relation(word).matches("compound:prt|advmod");
    }

    private boolean governs(Attitude attitude, IndexedWord child, IndexedWord parent, String relation) {
        if (attitude.takes() == Takes.SUBJECT || isRightBehind(child, parent, relation)) {
            return true;
        }
        if (child.tag().equals("VBG") && words.is(child.index() - 2, ",") && !relation.equals("ccomp")) {
            return false;
        }
        if (attitude.is(Kind.FATE) && attitude.takes() == Takes.THING) {
            return relation.matches("obj|nsubj:pass");
        }
        if (Tree.isVerb(parent) && attitude.is(Kind.REACT)) {
            return relation.matches("obj|ccomp|xcomp")
                    || prepositions(child).stream().anyMatch(Set.of("for", "of", "as", "with")::contains);
        }
        if (Tree.isVerb(parent) && Tree.lemma(parent).equals("call") && attitude.is(Kind.WISH)) {
            return marks(child).contains("to") || prepositions(child).stream().anyMatch(Set.of("for", "on", "upon")::contains);
        }
        if (attitude.is(Kind.THAT)) {
            return relation.matches("ccomp|xcomp|csubj:pass|acl");
        }
        return switch (relation) {
            case "ccomp", "xcomp", "csubj", "csubj:pass", "nsubj:pass" -> true;
            case "nsubj" -> attitude.is(Kind.FALSE, Kind.FATE);
            case "obj" -> !attitude.is(Kind.SAY) || !Tree.isVerb(parent) || !isAudience(child, parent);
            case "obl" -> isTopic(attitude, child, parent);
            case "advcl" -> attitude.takes() == Takes.FROM || marks(child).contains("whether") || Tree.lemma(child).equals("say")
                    || isShowing(attitude, child)
                    || isHeldBack(attitude, child)
                    || marks(child).contains("that") && attitude.is(Kind.FALSE, Kind.KNOW, Kind.SAY, Kind.THAT,
                            Kind.CONFIRM, Kind.DENY, Kind.SHOW);
            case "acl", "dep" -> !Tree.isVerb(parent) && !attitude.is(Kind.DO) || !isReducedRelative(child) && attitude.is(Kind.SAY,
                    Kind.CONFIRM, Kind.DENY, Kind.KNOW, Kind.RULE);
            case "nmod" -> !Tree.isVerb(parent) && prepositions(child).stream().anyMatch(OF::contains);
            case "acl:relcl" -> !Tree.isVerb(parent) && isWholeClause(child, parent);
            case "amod", "compound" ->
                Tree.isVerb(child) && !attitude.is(Kind.PLAN) || child.tag().startsWith("NN") && attitude.is(Kind.PLAN, Kind.TOPIC);
            default -> false;
        };
    }

    /** "Unable to use the port, it delivered them": a whole sentence behind a comma hangs on nothing before it. */
    boolean isApart(IndexedWord clause, IndexedWord parent) {
        IndexedWord subject = tree.child(clause, "nsubj", "nsubj:pass").orElse(null);
        if (subject == null || subject.index() < parent.index() || tree.child(clause, "mark").isPresent()
                || !tree.relation(clause).matches("ccomp|dep|advcl|parataxis")) {
            return false;
        }
        int first = Math.min(subject.index(), tree.children(subject).mapToInt(IndexedWord::index).min().orElse(subject.index()));
        return words.is(first - 2, ",");
    }

    /** "avoided confirming": the parser may not know what to make of a gerund right behind its verb, or of the second of two infinitives. */
    private boolean isRightBehind(IndexedWord child, IndexedWord parent, String relation) {
        boolean gerund = child.tag().equals("VBG") && relation.equals("dep") && child.index() <= parent.index() + 2
                && !words.is(child.index() - 2, ",");
        return Tree.isVerb(parent) && (gerund || isSecondInfinitive(child, parent, relation));
    }

    /** "refuses to impose sanctions or to send troops": an infinitive joined to a finite verb is joined to what that governs. */
    private boolean isSecondInfinitive(IndexedWord child, IndexedWord parent, String relation) {
        return relation.equals("conj") && marks(child).contains("to") && child.tag().equals("VB") && !parent.tag().equals("VB");
    }

    private boolean isTopic(Attitude attitude, IndexedWord child, IndexedWord parent) {
        boolean on = prepositions(child).stream().anyMatch(Set.of("to", "on", "of", "out", "for", "with", "from",
                "against", "about")::contains);
        return on && !attitude.is(Kind.TOPIC) && (!attitude.is(Kind.SAY) || Tree.lemma(parent).equals("comment"));
    }

    /** "refrained from sending", "barred from exporting": the parser takes it for an adverbial. */
    private boolean isHeldBack(Attitude attitude, IndexedWord child) {
        return child.tag().equals("VBG") && attitude.is(Kind.FAIL, Kind.REFUSE, Kind.WISH, Kind.FATE, Kind.RULE, Kind.POSSIBLE, Kind.PLAN)
                && prepositions(child).stream().anyMatch(Set.of("from", "of", "on", "against", "in", "at", "to", "over")::contains);
    }

    /** "the tanks supplied by X": the parser may hang the participle on the verb and the noun on the participle. */
    boolean isReducedRelative(IndexedWord child) {
        return child.tag().equals("VBN") && tree.child(child, "aux", "aux:pass").isEmpty()
                && tree.child(child, "nsubj", "nsubj:pass").filter(noun -> noun.index() == child.index() - 1).isPresent();
    }

    /** "imagery showing trains leaving": the parser takes the small clause for an adverbial. */
    private boolean isShowing(Attitude attitude, IndexedWord child) {
        return attitude.is(Kind.SAY, Kind.REACT) && marks(child).isEmpty() && tree.child(child, "nsubj").isPresent()
                && !words.is(child.index() - 2, ",");
    }

    private boolean isAudience(IndexedWord child, IndexedWord parent) {
        return tree.child(parent, "ccomp").filter(clause -> !clause.equals(child)).isPresent();
    }

    /** "warned Chad not to send arms", "warned against it": it is not said to be so. */
    boolean isAdvice(IndexedWord child, IndexedWord parent) {
        boolean advises = Tree.isVerb(parent) && ADVISING.contains(Tree.lemma(parent));
        return advises && (marks(child).contains("to") || marks(child).contains("against")
                || prepositions(child).contains("against"));
    }

    Set<String> marks(IndexedWord clause) {
        return tree.children(clause, "mark").map(Tree::lemma).collect(Collectors.toSet());
    }

    Set<String> prepositions(IndexedWord noun) {
        boolean gerund = noun.tag().equals("VBG") && words.tag(noun.index() - 2).equals("IN");
        return Stream.concat(tree.children(noun, "case", "mark").map(Tree::lemma),
                gerund ? Stream.of(words.word(noun.index() - 2)) : Stream.empty()).collect(Collectors.toSet());
    }
}
