// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.entente.model.Name;
import org.entente.reading.rules.stance.Attitude;
import org.entente.reading.rules.stance.Attitudes;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.Tokens;
import org.entente.reading.rules.syntax.Tree;

/** Attributions that hold for the whole sentence and that the parse may miss: "according to X", "as claimed by X", "…, X insisted." */
record Sources(Sentence sentence, Tree tree, Tokens words, Speakers speakers) {

    private static final Set<String> LINKS = Set.of("to", "by", "from");

    /** The names behind all attributions of the sentence but these verbs'. */
    List<Name> besides(List<IndexedWord> sayings, IndexedWord event) {
        List<Name> names = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            if (words.is(place, "according") && words.is(place + 1, "to")) {
                names.addAll(at(place + 2));
            } else if (words.is(place, "as") && isSaid(place + 1) && words.is(place + 2, "by")) {
                names.addAll(at(place + 3));
            } else if (words.is(place, "citing")) {
                names.addAll(at(place + 1));
            }
        }
        trailing(sayings, event).forEach(names::addAll);
        if (sayings.isEmpty()) {
            leading(event).forEach(names::addAll);
        }
        return names;
    }

    /** "X disclosed at a session that …", "…, saying the army …": before the event, where the parse leads past the verb. */
    private Stream<List<Name>> leading(IndexedWord event) {
        for (int place = event.index() - 2; place > 0; place--) {
            IndexedWord verb = tree.at(place);
            if (verb != null && Tree.isVerb(verb) && Attitudes.isSaying(verb) && Attitudes.is(verb, Attitude.Kind.SAY)) {
                boolean participle = verb.tag().equals("VBG") && words.is(place - 1, ",");
                boolean finite = verb.tag().matches("VBD|VBZ") && hasClause(place, event.index() - 1);
                IndexedWord subject = participle ? speakers.mainSubject() : finite ? tree.child(verb, "nsubj").orElse(null) : null;
                return subject == null ? Stream.empty() : Stream.of(speakers.names(subject, true));
            }
        }
        return Stream.empty();
    }

    private boolean hasClause(int verb, int event) {
        IndexedWord word = tree.at(verb);
        return word != null && tree.child(word, "ccomp").isEmpty()
                && IntStream.range(verb + 1, event).anyMatch(place -> words.is(place, "that"));
    }

    private boolean isSaid(int place) {
        IndexedWord verb = tree.at(place);
        return verb != null && Tree.isVerb(verb) && Attitudes.is(verb, Attitude.Kind.SAY);
    }

    /** The names of the noun phrase that starts here. */
    private List<Name> at(int start) {
        int last = start;
        for (int place = start; place < words.size()
                && words.tag(place).matches("DT|PRP\\$|JJ.*|NN.*|POS|RB|VBN|VBG|HYPH|CD|``|''"); place++) {
            last = words.tag(place).startsWith("NN") ? place : last;
        }
        IndexedWord head = tree.at(last);
        return head == null || LINKS.contains(words.word(last)) ? List.of() : speakers.names(head, true);
    }

    /** ", the ministry said." behind what was said, whatever the parser made of it. */
    private Stream<List<Name>> trailing(List<IndexedWord> sayings, IndexedWord event) {
        for (int place = words.size() - 1; place > event.index(); place--) {
            IndexedWord verb = tree.at(place);
            if (verb == null || !Tree.isVerb(verb)) {
                continue;
            }
            boolean finite = verb.tag().matches("VBD|VBZ|VBP");
            if (!finite || !Attitudes.isSaying(verb) || sayings.contains(verb) || words.is(place + 1, "that")) {
                return Stream.empty();
            }
            return Stream.of(before(place));
        }
        return Stream.empty();
    }

    /** The noun phrase between a comma and the verb. */
    private List<Name> before(int verb) {
        int start = verb - 1;
        while (start >= 0 && words.tag(start).matches("DT|PRP.?|JJ.*|NN.*|POS|HYPH|RB") || start >= 0 && words.is(start, "of", "for")) {
            start--;
        }
        boolean comma = start >= 0 && words.tag(start).matches(",|''|``");
        IndexedWord head = tree.at(verb - 1);
        return !comma || start == verb - 1 || head == null ? List.of() : speakers.names(head, true);
    }
}
