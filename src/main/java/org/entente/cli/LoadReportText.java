// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;

import org.entente.loader.LoadReport;

import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a load did. */
final class LoadReportText {

    private static final List<String> COUNTS = List.of("documents", "passages", "claims", "facts", "entities", "ties");

    private final PrintWriter out;

    LoadReportText(CommandLine command) {
        out = command.getOut();
    }

    /** @return the exit status: 0 where the load is done */
    int print(JsonNode job, boolean json) {
        JsonNode report = job.path("report");
        if (!job.path("state").asString().equals("done")) {
            throw new CommandFailed(
                    "the load " + job.path("state").asString("failed") + ": " + job.path("error").asString("no reason given"));
        }
        return show(report, json);
    }

    /** @return the exit status: 0 */
    int print(LoadReport report, boolean json) {
        return show(JsonMapper.shared().<JsonNode>valueToTree(report), json);
    }

    private int show(JsonNode report, boolean json) {
        if (json) {
            out.println(report.toPrettyString());
            return 0;
        }
        JsonNode shown = Harmless.of(report);
        for (String count : COUNTS) {
            out.printf("%-10s %,10d%n", count, report.path(count).asLong());
        }
        printChanges(shown, "replaced", "replacements");
        printChanges(shown, "retracted", "withdrawals");
        printReadAnew(report);
        printSkips(shown);
        out.printf("%-10s %,10.1f%n", "seconds", report.path("seconds").asDouble());
        return 0;
    }

    /** What of the graph as it was is no more, by id as far as the report tells. */
    private void printChanges(JsonNode report, String count, String ids) {
        long changed = report.path(count).asLong();
        if (changed > 0) {
            out.printf("%-10s %,10d%n", count, changed);
            report.path(ids).forEach(id -> out.printf("    %s%n", id.asString()));
        }
    }

    /** What reading anew changed, where the reader is another edition than the one that read before. */
    private void printReadAnew(JsonNode report) {
        if (report.path("readAnew").asLong() > 0) {
            JsonNode changes = report.path("changes");
            out.printf("%-10s %,10d of the documents, since the reader changed or had failed; claims: %,d changed, %,d new, %,d gone%n",
                    "read anew",
                    report.path("readAnew").asLong(), changes.path("changed").asLong(), changes.path("fresh").asLong(),
                    changes.path("gone").asLong());
        }
    }

    private void printSkips(JsonNode report) {
        JsonNode skipped = report.path("skipped");
        out.printf("%-10s %,10d%n", "skipped", skipped.valueStream().mapToLong(JsonNode::asLong).sum());
        skipped.properties().forEach(reason -> out.printf("  %,10d %s%n", reason.getValue().asLong(), reason.getKey()));
        report.path("skips").forEach(skip -> out.printf("    %s: %s (%s)%n", skip.path("where").asString(), skip.path("reason").asString(),
                skip.path("detail").asString()));
    }
}
