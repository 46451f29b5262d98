// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import org.entente.reading.FactJson;
import org.entente.reading.rules.RuleReader;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente extract}. */
@Command(name = "extract", mixinStandardHelpOptions = true, description = "Prints the facts of each document, one JSON line a document; needs no database.", footer = """

        Examples:
          entente extract article.txt --date 2024-12-18
          entente extract report.pdf --full > report.jsonl
          entente extract notes.jsonl --explain | jq '.facts[] | .explain'

        Exit status: 0 where a document was read, 1 where all that was given was skipped.""")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders, in any format that load takes")
    private List<Path> paths;

    @Option(names = "--date", paramLabel = "D", description = "publication date of texts that state none, as 2024-12-18")
    private @Nullable LocalDate date;

    @Option(names = "--explain", description = "add for each fact the pattern and what filled each role")
    private boolean explain;

    @Option(names = "--full", description = "give all fields of each document, so that load takes the lines as they are")
    private boolean full;

    @Option(names = "--proposed", description = "add what the gate only proposes; each fact says its status")
    private boolean proposed;

    @Option(names = "--reader", paramLabel = "R", defaultValue = RuleReader.ID, description = "who reads: rules (default: ${DEFAULT-VALUE})")
    private String reader;

    @Override
    public Integer call() {
        List<Path> files = Upload.parts(paths).stream().map(Upload.Part::file).toList();
        if (!reader.equals(RuleReader.ID)) {
            throw new CommandFailed("there is no reader '%s'; take %s".formatted(reader, RuleReader.ID));
        }
        FactJson.Telling telling = new FactJson.Telling(explain, full, proposed);
        try (ExtractRun run = new ExtractRun(spec.commandLine().getOut(), spec.commandLine().getErr(), telling)) {
            return run.run(files, date) ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
