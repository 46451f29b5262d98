// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.TieKind;

import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/** A path answer as text: each path as a sentence, each hop with its quotes. */
final class PathText {

    private final PrintWriter out;
    private final Ansi ansi;

    PathText(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(JsonNode answer) {
        String question = name(answer.path("from")) + " to " + name(answer.path("to"));
        if (answer.path("paths").isEmpty()) {
            out.println(bold(question) + ": no path. " + answer.path("reason").asString(""));
            answer.path("nearMisses").valueStream().map(NearMissText::of).forEach(miss -> out.println("  " + miss));
            printUndated(answer);
            return;
        }
        out.println(bold(question) + ": " + count(answer.path("paths").size(), "path"));
        int number = 1;
        for (JsonNode path : answer.path("paths")) {
            out.println();
            printPath(number++, path);
        }
        if (answer.path("undated").asInt(0) > 0) {
            out.println();
            printUndated(answer);
        }
        if (!answer.path("reason").isNull() && !answer.path("reason").isMissingNode()) {
            out.println();
            out.println(answer.path("reason").asString());
        }
    }

    private void printUndated(JsonNode answer) {
        int undated = answer.path("undated").asInt(0);
        if (undated > 0) {
            out.println(count(undated, "undated fact")
                    + " may have been in the window (--undated include takes such in, exclude leaves them out)");
        }
    }

    private void printPath(int number, JsonNode path) {
        out.println(bold(number + ". " + path.path("steps").valueStream().map(PathText::sentence).collect(Collectors.joining(" · "))));
        out.println("   " + String.join(", ", remarks(path)));
        path.path("steps").forEach(this::printStep);
    }

    private static List<String> remarks(JsonNode path) {
        List<String> remarks = new ArrayList<>();
        remarks.add(count(path.path("hops").asInt(), "hop"));
        remarks.add("confidence %.2f".formatted(path.path("confidence").asDouble()));
        if (!path.path("coherent").asBoolean(true)) {
            remarks.add("cannot belong together in time");
        }
        if (path.path("disputed").asBoolean(false)) {
            remarks.add("disputed");
        }
        if (!path.path("restsOn").isEmpty()) {
            remarks.add("rests on " + path.path("restsOn").valueStream().map(JsonNode::asString).collect(Collectors.joining(", ")));
        }
        path.path("mergers").forEach(merger -> remarks.add("rests on taking %s for one%s".formatted(
                merger.path("members").valueStream().map(JsonNode::asString).collect(Collectors.joining(" and ")),
                merger.path("contested").asBoolean() ? ", which is contested" : "")));
        return remarks;
    }

    private static String sentence(JsonNode step) {
        return "%s %s %s".formatted(name(step.path("from")), verbs(step), name(step.path("to")));
    }

    private static String verbs(JsonNode step) {
        return step.path("ties").valueStream().map(PathText::verb).distinct().collect(Collectors.joining(" and "));
    }

    private static String verb(JsonNode tie) {
        boolean backwards = tie.path("direction").asString().equals("in");
        return TieKind.ofName(tie.path("kind").asString()).map(kind -> backwards ? kind.readsBackwards() : kind.reads())
                .orElse(tie.path("kind").asString());
    }

    private void printStep(JsonNode step) {
        for (JsonNode tie : step.path("ties")) {
            out.println("   "
                    + ansi.string("@|cyan " + escape(name(step.path("from")) + " " + verb(tie) + " " + name(step.path("to"))) + "|@")
                    + " (" + String.join(", ", facts(tie)) + ")");
            tie.path("facts").forEach(fact -> fact.path("claims").forEach(this::printClaim));
        }
    }

    private static List<String> facts(JsonNode tie) {
        String modality = tie.path("modality").asString("actual");
        return Stream.of(modality.equals("actual") ? "" : modality, When.ofTie(tie), count(tie.path("claimCount").asInt(), "claim"),
                count(tie.path("origins").asInt(), "origin")).filter(fact -> !fact.isEmpty()).toList();
    }

    private void printClaim(JsonNode claim) {
        JsonNode document = claim.path("document");
        out.println("     \"" + claim.path("quote").asString().replaceAll("\\s+", " ") + "\"");
        String speakers = claim.path("speaker").valueStream().map(PathText::name).collect(Collectors.joining(", "));
        String stance = claim.path("stance").asString().equals("asserted") ? "" : " [" + claim.path("stance").asString() + "]";
        out.println(ansi.string("@|faint " + escape("       %s%s, %s, %s%s (%s)".formatted(speakers.isEmpty() ? "" : speakers + ", in ",
                document.path("title").asString(document.path("id").asString()), document.path("publisher").asString("publisher unknown"),
                document.path("date").asString("undated"), page(claim), document.path("id").asString()) + stance) + "|@"));
    }

    /** Where in the document, where it has pages. */
    static String page(JsonNode claim) {
        return claim.path("page").isNumber() ? ", p. " + claim.path("page").asInt() : "";
    }

    private String bold(String text) {
        return ansi.string("@|bold " + escape(text) + "|@");
    }

    /** picocli's markup ends at a bar followed by an at sign, which names may hold. */
    static String escape(String text) {
        return text.replace("@|", "@ |").replace("|@", "| @");
    }

    static String name(JsonNode entity) {
        return entity.path("name").asString(entity.path("id").asString("?"));
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
