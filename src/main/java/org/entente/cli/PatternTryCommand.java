// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.FileRefused;
import org.entente.reading.FactJson;
import org.entente.reading.rules.PatternTrial;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente pattern try}. */
@Command(name = "try", mixinStandardHelpOptions = true, description = "Shows what the patterns of a file read in a sentence, without a build: each fact with what filled its roles, or what stood in the way.", footer = """

        Examples:
          entente pattern try Detention.yaml "Peru detained two Chadian pilots in Lima."
          entente pattern try src/main/resources/patterns/Transfer.yaml "Norway sent Ukraine 30 tanks." --tree""")
final class PatternTryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "a file of patterns, called like its type of fact: Transfer.yaml")
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SENTENCE", description = "sentences, each a text of its own")
    private List<String> texts;

    @Option(names = "--date", paramLabel = "D", description = "the day on which it is said, as 2024-12-18")
    private @Nullable LocalDate date;

    @Option(names = "--tree", description = "print the dependencies of each sentence, by which paths are written")
    private boolean tree;

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || !file.toString().endsWith(".yaml")) {
            throw new CommandFailed("%s: no .yaml file that can be read: name a file of patterns".formatted(file));
        }
        try {
            PatternTrial trial = PatternTrial.of(file, Gazetteer.load(UserGazetteer.files()));
            texts.forEach(text -> trial.read(text, date).forEach(this::print));
        } catch (FileRefused refused) {
            throw new CommandFailed(String.valueOf(refused.getMessage()));
        }
        return 0;
    }

    private void print(PatternTrial.Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(outcome.sentence());
        outcome.claims().forEach(claim -> print(claim, out));
        if (outcome.claims().isEmpty()) {
            out.println(outcome.begun().isEmpty()
                    ? "  nothing: no word of it begins a pattern of the file"
                    : "  nothing: begun, but without a role that is required: " + String.join(", ", outcome.begun()));
        }
        if (tree || outcome.claims().isEmpty()) {
            outcome.tree().lines().forEach(line -> out.println("    " + line));
        }
    }

    private static void print(Claim claim, PrintWriter out) {
        Map<String, Object> fact = FactJson.fact(claim, false);
        out.printf("  %s %s, %s and %s, by '%s'%n", fact.get("type"), fact.get("roles"), fact.get("stance"),
                fact.get("modality"), claim.explanation().pattern());
        claim.explanation().fillings()
                .forEach(filling -> out.printf("    %-12s '%s' (%s)%n", filling.role(), filling.words(), filling.why()));
    }
}
