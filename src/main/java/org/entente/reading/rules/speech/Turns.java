// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.speech;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.syntax.Sentence;

/** Who holds the floor: the turns of a transcript, and statements and letters that a sentence introduces with a colon. */
final class Turns {

    private static final int LABEL_LENGTH = 60;
    private static final int INTRODUCTION_LENGTH = 200;
    private static final Pattern LABEL = Pattern.compile("[A-Z][A-Z.'\u2019-]+(?: [A-Z][A-Z.'\u2019-]+){0,6}(?: \\([^)]{1,40}\\))?");
    private static final Pattern QUESTION = Pattern.compile("(?:Q|QUESTION|REPORTER)(?:\\s{2,}|:|\\. ).*|Q", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("(?:A|ANSWER)(?::|\\. ).*", Pattern.DOTALL);
    private static final Pattern INTRODUCTION = Pattern
            .compile(
                    "\\b(?:statement|remarks|message|letter|speech|address|announcement|communiqu[e\u00e9]|said|says|reads|following|follows)\\b");

    private final People people;
    private List<Name> speakers = List.of();
    private boolean asks;
    private boolean pending;
    private int end;

    Turns(People people) {
        this.people = people;
    }

    List<Name> speakers() {
        return speakers;
    }

    boolean asks() {
        return asks;
    }

    /** Before a sentence is read: does it begin a turn? */
    void enter(Sentence sentence) {
        String text = sentence.quote().text();
        if (QUESTION.matcher(text).matches()) {
            speakers = List.of();
            asks = true;
        } else if (ANSWER.matcher(text).matches()) {
            asks = false;
        } else if (isLabelled(text)) {
            speakers = List.of(speaker(text.substring(0, text.indexOf(':'))));
            asks = false;
        } else if (pending && !(sentence.quote().start() - end >= 2 && !text.matches("(?s)[\"\u201c-].*"))) {
            speakers = List.of();
        }
        pending = false;
    }

    /** After a sentence was read: does it introduce a statement? */
    void leave(Sentence sentence, Context context) {
        String text = sentence.quote().text();
        end = sentence.quote().end();
        String tail = text.substring(Math.max(0, text.length() - INTRODUCTION_LENGTH));
        if (text.endsWith(":") && INTRODUCTION.matcher(tail).find() && !isLabelled(text)) {
            speakers = context.person().isEmpty() ? context.body() : context.person();
            asks = false;
            pending = true;
        }
    }

    private static boolean isLabelled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= LABEL_LENGTH && LABEL.matcher(text.substring(0, colon)).matches();
    }

    /** "MR. KIRBY": the person of that name in the text. */
    private Name speaker(String label) {
        String plain = label.replaceAll("\\(.*\\)|^(?:MR|MS|MRS|DR|GEN|SEC|AMB)\\.? ", "").strip();
        StringBuilder name = new StringBuilder();
        for (String word : plain.split(" ")) {
            name.append(name.isEmpty() ? "" : " ").append(word, 0, Math.min(1, word.length()))
                    .append(word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT));
        }
        return people.recall(Name.of(name.toString(), EntityKind.PERSON)).getFirst();
    }
}
