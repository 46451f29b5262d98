// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;

/** A list of facts as text: when, what, who, and the first claim in its own words. */
final class FactsText {

    private final PrintWriter out;
    private final Ansi ansi;
    private final boolean undatedToo;

    FactsText(PrintWriter out, Ansi ansi, boolean undatedToo) {
        this.out = out;
        this.ansi = ansi;
        this.undatedToo = undatedToo;
    }

    void print(JsonNode page) {
        page.path("items").forEach(this::printFact);
        int undated = page.path("undated").asInt(0);
        if (page.path("items").isEmpty()) {
            out.println("no facts");
        }
        if (!page.path("next").isNull()) {
            out.println("there are more: see --limit");
        }
        if (undated > 0) {
            out.printf("%d undated %s may have been then%s%n", undated, undated == 1 ? "fact" : "facts",
                    undatedToo ? ": taken in" : ": left out (--undated include takes them in)");
        }
    }

    private void printFact(JsonNode fact) {
        String when = When.of(fact.path("time"));
        Stream<String> roles = fact.path("roles").properties().stream()
                .map(role -> role.getKey() + ": " + names(role.getValue().valueStream()));
        Stream<String> details = fact.path("details").properties().stream().filter(detail -> detail.getValue().isString())
                .map(detail -> detail.getKey() + ": " + detail.getValue().asString());
        String told = Stream.concat(roles, details).collect(Collectors.joining("; "));
        out.println(ansi.string("@|bold %s|@  %s  %s".formatted(when.isEmpty() ? "undated" : when, fact.path("type").asString(),
                PathText.escape(told))));
        fact.path("claims").valueStream().findFirst().ifPresent(claim -> printClaim(claim, fact.path("claimCount").asInt(1)));
    }

    private void printClaim(JsonNode claim, int claims) {
        JsonNode document = claim.path("document");
        String stance = claim.path("stance").asString().equals("asserted") ? "" : " [" + claim.path("stance").asString() + "]";
        out.println("     \"" + claim.path("quote").asString().replaceAll("\\s+", " ") + "\"");
        out.println(ansi.string("@|faint " + PathText.escape("       %s, %s%s%s%s".formatted(document.path("id").asString(),
                document.path("date").asString("undated"), PathText.page(claim), stance,
                claims > 1 ? ", 1 of %d claims".formatted(claims) : "")) + "|@"));
    }

    private static String names(Stream<JsonNode> entities) {
        return entities.map(entity -> entity.path("name").asString()).collect(Collectors.joining(", "));
    }
}
