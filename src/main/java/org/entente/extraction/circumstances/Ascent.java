// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.circumstances;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.extraction.circumstances.Attitude.Kind;
import org.entente.model.Modality;

/** Walks from an event up to the root of its sentence and gathers who says so and whether it is so. */
record Ascent(Tree tree, Words words, Stand stand) {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "assuming", "providing");
    private static final Set<String> GIVING = Set.of("after", "before", "despite", "following", "since", "during", "amid", "because", "due",
            "when", "while", "until", "although", "though", "as", "where", "by", "through", "like", "than", "besides", "including");
    private static final Set<String> SETTING_OFF = Set.of("after", "following", "amid", "despite", "since", "before", "while", "follow");
    private static final Set<String> TAKING_PART = Set.of("participate", "take", "engage", "join", "attend", "go", "begin", "start",
            "result",
            "proceed", "be", "lead", "serve");
    private static final Set<String> INQUIRING = Set.of("investigation", "investigate", "probe", "inquiry", "trial", "suspicion");
    private static final Set<String> ADVISING = Set.of("warn", "caution", "advise", "tell", "remind", "discourage");
    private static final Set<String> PASSING = Set.of("obj", "nsubj:pass", "nsubj", "xcomp", "ccomp", "obl", "dep", "cop", "root",
            "compound");

    static Ascent of(Tree tree, Words words) {
        return new Ascent(tree, words, new Stand(tree, words));
    }

    Standing from(IndexedWord event) {
        Standing standing = new Standing();
        stand.modify(event, standing);
        if (Attitudes.is(event, Kind.SAY)) {
            standing.saidBy(event);
            announce(event, event, standing);
        } else if (pledges(event)) {
            standing.saidBy(event);
            standing.weaken(Modality.PLANNED);
        }
        IndexedWord child = event;
        for (IndexedWord parent : tree.path(event).stream().skip(1).toList()) {
            step(child, parent, tree.relation(child), standing);
            child = parent;
        }
        if (words.is(words.size() - 1, "?") || words.is(words.size() - 2, "?")) {
            standing.withdraw();
        }
        return standing;
    }

    /** "pledging closer ties": the event is the pledge; an agreement is one already. */
    private static boolean pledges(IndexedWord event) {
        Attitude attitude = Tree.isVerb(event) ? Attitudes.of(event) : null;
        return attitude != null && attitude.is(Kind.PLAN) && attitude.hasSpeaker() && !Tree.lemma(event).equals("agree");
    }

    private void step(IndexedWord child, IndexedWord parent, String relation, Standing standing) {
        if (isSetOff(child, parent, relation)) {
            standing.standApart();
            return;
        }
        governingNoun(child, parent)
                .ifPresent(noun -> new Verdict(tree, stand).on(noun, Objects.requireNonNull(Attitudes.of(noun)), standing));
        Attitude attitude = Attitudes.of(parent);
        if (isAdvice(child, parent)) {
            standing.withdraw();
        }
        if (INQUIRING.contains(Tree.lemma(parent)) && Stream.concat(marks(child).stream(), prepositions(child)
                .stream()).anyMatch(Set.of("for", "of", "into", "over")::contains)) {
            standing.weaken(Modality.POSSIBLE);
        }
        if (attitude != null && isContent(attitude, child, parent, relation)) {
            condition(child, attitude, standing);
            new Verdict(tree, stand).on(parent, attitude, standing);
            announce(parent, child, standing);
            return;
        }
        switch (relation) {
            case "conj" -> stand.share(child, parent, standing);
            case "advcl" -> clause(child, parent, standing);
            case "acl", "acl:relcl", "appos", "nmod:poss" -> modifier(child, parent, standing);
            case "parataxis" -> standing.takeAsGiven();
            case "dep" -> {
                if (child.tag().equals("VBG") && words.is(child.index() - 2, ",")) {
                    clause(child, parent, standing);
                } else if (isReducedRelative(child)) {
                    modifier(child, parent, standing);
                    if (Attitudes.isSaying(parent)) {
                        standing.saidBy(parent);
                    }
                } else {
                    plain(child, parent, relation, standing);
                }
            }
            default -> plain(child, parent, relation, standing);
        }
    }

    /** "has no plans to send", "the announcement today that": the noun before the clause, which the parser often hangs on the verb. */
    private Optional<IndexedWord> governingNoun(IndexedWord child, IndexedWord parent) {
        return tree.children(child, "mark").filter(mark -> mark.tag().equals("TO") || mark.word().equals("that"))
                .map(mark -> tree.at(before(mark.index() - 2)))
                .filter(noun -> noun != null && !noun.equals(parent) && noun.tag().startsWith("NN") && Attitudes.of(noun) != null)
                .findFirst();
    }

    /** The place, or the one before it where words of time stand there. */
    private int before(int place) {
        return words.label(place).equals("DATE") || TimeWords.value("day", words.word(place)) != null ? place - 1 : place;
    }

    /** "warned Chad not to send arms", "warned against it": it is not said to be so. */
    private boolean isAdvice(IndexedWord child, IndexedWord parent) {
        boolean advises = Tree.isVerb(parent) && ADVISING.contains(Tree.lemma(parent));
        return advises && (marks(child).contains("to") || marks(child).contains("against") || prepositions(child).contains("against"));
    }

    /** Whether what stands below is what the word takes its stand on. */
    private boolean isContent(Attitude attitude, IndexedWord child, IndexedWord parent, String relation) {
        if (child.tag().equals("VBG") && words.is(child.index() - 2, ",") && !relation.equals("ccomp")) {
            return false;
        }
        if (isContradicted(parent)) {
            return false;
        }
        if (Tree.isVerb(parent) && attitude.is(Kind.REACT)) {
            return relation.equals("obj") || prepositions(child).stream().anyMatch(Set.of("for", "of", "as", "with")::contains);
        }
        if (Tree.isVerb(parent) && Tree.lemma(parent).equals("call")) {
            return marks(child).contains("to") || prepositions(child).stream().anyMatch(Set.of("for", "on", "upon")::contains);
        }
        if (attitude.is(Kind.THAT)) {
            return relation.matches("ccomp|xcomp|csubj:pass|acl");
        }
        if (attitude.is(Kind.RULE)) {
            return !Tree.lemma(parent).equals("rule") || words.is(parent.index(), "out");
        }
        return switch (relation) {
            case "ccomp", "xcomp", "csubj", "csubj:pass", "nsubj:pass" -> true;
            case "obj" -> !attitude.is(Kind.SAY) || !Tree.isVerb(parent) || !isAudience(child, parent);
            case "obl" ->
                (!attitude.is(Kind.SAY) || Tree.lemma(parent).equals("comment")) && !attitude.is(Kind.TOPIC) && prepositions(child).stream()
                        .anyMatch(Set.of("to", "on", "of", "for", "in", "with")::contains);
            case "advcl" -> marks(child).contains("whether") || Tree.lemma(child).equals("say") || isShowing(attitude, child);
            case "acl", "dep" -> !Tree.isVerb(parent) || !isReducedRelative(child) && attitude.is(Kind.SAY, Kind.CONFIRM, Kind.DENY);
            case "nmod" -> !Tree.isVerb(parent) && prepositions(child).stream()
                    .anyMatch(Set.of("of", "on", "for", "about", "to", "with", "that", "over", "from", "by")::contains);
            case "acl:relcl" -> !Tree.isVerb(parent) && marks(child).contains("that") && !attitude.is(Kind.PLAN);
            case "amod", "compound" ->
                Tree.isVerb(child) && !attitude.is(Kind.PLAN) || child.tag().startsWith("NN") && attitude.is(Kind.PLAN,
                        Kind.TOPIC);
            default -> false;
        };
    }

    /** "the tanks supplied by X": the parser may hang the participle on the verb and the noun on the participle. */
    private boolean isReducedRelative(IndexedWord child) {
        return child.tag().equals("VBN") && tree.child(child, "aux", "aux:pass").isEmpty()
                && tree.child(child, "nsubj", "nsubj:pass").filter(noun -> noun.index() == child.index() - 1).isPresent();
    }

    /** ", following the deliveries of May": behind a comma, so no part of what is said. */
    private boolean isSetOff(IndexedWord child, IndexedWord parent, String relation) {
        boolean verb = Tree.lemma(parent).equals("follow") && parent.tag().equals("VBG") && words.is(parent.index() - 2, ",");
        IndexedWord above = tree.relation(parent).equals("obj") ? tree.parent(parent) : parent;
        boolean ofSaying = !relation.equals("ccomp") && above != null && Attitudes.isSaying(above);
        return verb || tree.children(child, "case", "mark").filter(word -> SETTING_OFF.contains(Tree.lemma(word)))
                .anyMatch(word -> ofSaying || words.is(word.index() - 2, ","));
    }

    /** "contrary to a denial". */
    private boolean isContradicted(IndexedWord noun) {
        return noun.tag().startsWith("NN") && IntStream.range(Math.max(0, noun.index() - 5), noun.index() - 1)
                .anyMatch(place -> words.is(place, "contrary", "despite", "notwithstanding"));
    }

    /** "denied selling tanks": the parser may take the gerund for an adjective. */
    private boolean isGerundOf(IndexedWord child, String relation) {
        return relation.equals("amod") && child.tag().matches("VBG|JJ") && child.word().endsWith("ing")
                && words.tag(child.index() - 2).startsWith("VB") || words.is(child.index() - 2, "out") && relation.equals("amod");
    }

    /** "imagery showing trains leaving": the parser takes the small clause for an adverbial. */
    private boolean isShowing(Attitude attitude, IndexedWord child) {
        return attitude.is(Kind.SAY, Kind.REACT) && marks(child).isEmpty() && tree.child(child, "nsubj").isPresent()
                && !words.is(child.index() - 2, ",");
    }

    private boolean isAudience(IndexedWord child, IndexedWord parent) {
        return tree.child(parent, "ccomp").filter(clause -> !clause.equals(child)).isPresent();
    }

    /** "announced $5 million in aid": a thing announced is to come. */
    private void announce(IndexedWord verb, IndexedWord child, Standing standing) {
        boolean thing = verb.equals(child)
                ? tree.child(verb, "obj").isPresent() && tree.child(verb, "ccomp").isEmpty()
                : tree.relation(child).equals("obj") && !Tree.isVerb(child);
        if (Tree.lemma(verb).equals("announce") && thing) {
            standing.weaken(Modality.PLANNED);
        }
    }

    private void condition(IndexedWord child, Attitude attitude, Standing standing) {
        if (marks(child).contains("whether") || marks(child).contains("if")) {
            if (attitude.is(Kind.SAY, Kind.THAT, Kind.CONFIRM)) {
                standing.leaveOpen();
            } else {
                standing.withdraw();
            }
        }
    }

    private void clause(IndexedWord child, IndexedWord parent, Standing standing) {
        Set<String> marks = marks(child);
        if (marks.stream().anyMatch(CONDITIONS::contains)) {
            standing.withdraw();
        } else if (marks.contains("to")) {
            standing.weaken(Modality.PLANNED);
        } else if (marks.stream().anyMatch(GIVING::contains)) {
            standing.takeAsGiven();
        } else {
            tree.children(parent, "aux").filter(aux -> Attitudes.is(aux, Kind.PLAN)).forEach(aux -> standing.weaken(Modality.PLANNED));
            standing.takeAsGiven();
        }
    }

    /** What is said in passing of a thing holds whatever is said of the thing; an infinitive is to come. */
    private void modifier(IndexedWord child, IndexedWord parent, Standing standing) {
        boolean infinitive = marks(child).contains("to") && child.tag().equals("VB");
        boolean first = tree.children(parent, "amod")
                .anyMatch(amod -> Set.of("first", "last", "only", "latest").contains(Tree.lemma(amod)));
        if (infinitive && !first) {
            standing.weaken(Modality.PLANNED);
        }
        standing.takeAsGiven();
    }

    private void plain(IndexedWord child, IndexedWord parent, String relation, Standing standing) {
        if (isGerundOf(child, relation)) {
            return;
        }
        boolean asked = prepositions(child).stream().anyMatch(CONDITIONS::contains);
        if (asked) {
            standing.withdraw();
        }
        boolean aside = prepositions(child).stream().anyMatch(GIVING::contains) || marks(child).stream().anyMatch(GIVING::contains);
        if (aside || !PASSING.contains(relation)) {
            if (!relation.equals("nmod") || aside) {
                standing.takeAsGiven();
            }
            return;
        }
        if (relation.equals("obl") && Tree.isVerb(parent) && !TAKING_PART.contains(Tree.lemma(parent))) {
            standing.takeAsGiven();
        } else if (Tree.isVerb(parent) || relation.equals("cop")) {
            stand.modify(parent, standing);
        }
    }

    private Set<String> marks(IndexedWord clause) {
        return tree.children(clause, "mark").map(Tree::lemma).collect(Collectors.toSet());
    }

    private Set<String> prepositions(IndexedWord noun) {
        boolean gerund = noun.tag().equals("VBG") && words.tag(noun.index() - 2).equals("IN");
        return Stream.concat(tree.children(noun, "case", "mark").map(Tree::lemma), gerund
                ? Stream.of(words.word(noun.index() - 2))
                : Stream
                        .empty())
                .collect(Collectors.toSet());
    }
}
