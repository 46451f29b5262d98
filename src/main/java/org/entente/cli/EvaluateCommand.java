// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.entente.evaluation.Evaluation;
import org.entente.evaluation.FactFile;
import org.entente.evaluation.FactRow;
import org.entente.evaluation.Folds;
import org.entente.evaluation.Tally;
import org.entente.reading.FactJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code entente evaluate}. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Extracts from a corpus and holds the facts against gold facts.", footer = """

        Example:
          entente evaluate dev.gold.jsonl notes.jsonl --list
          entente evaluate dev.gold.jsonl notes.jsonl --folds 5 --without long-list""")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD.jsonl", description = "gold facts, one line a document")
    private Path gold;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CORPUS.jsonl", description = "the documents")
    private List<Path> corpus;

    @Option(names = "--list", description = "list the missed and the spurious facts")
    private boolean list;

    @Option(names = "--folds", paramLabel = "N", defaultValue = "0", description = "show how far the figures spread over N parts of the documents")
    private int folds;

    @Option(names = "--without", paramLabel = "ID", description = "leave out the documents whose id begins so")
    private List<String> without = List.of();

    @Override
    public Integer call() {
        Map<String, List<FactRow>> gold = gold();
        gold.keySet().removeIf(document -> without.stream().anyMatch(document::startsWith));
        Map<String, List<FactRow>> predicted = predicted();
        Evaluation evaluation = Evaluation.of(gold, predicted);
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            print(out, "MISSED  ", evaluation.missed());
            print(out, "SPURIOUS", evaluation.spurious());
        }
        evaluation.types().forEach((type, tally) -> print(out, type, tally));
        evaluation.attributes().forEach((name, share) -> out.printf("  %-12s %d/%d%n", name, share.right(), share.of()));
        print(out, "CORE", evaluation.core());
        print(out, "ALL", evaluation.all());
        Evaluation.Share attributes = evaluation.attributesTogether();
        out.printf("ATTRIBUTES %.3f  (%d/%d)%n", attributes.right() / (double) Math.max(1, attributes.of()), attributes.right(),
                attributes.of());
        if (folds > 0) {
            print(out, Folds.of(gold, predicted, folds));
        }
        return 0;
    }

    private Map<String, List<FactRow>> gold() {
        try {
            return FactFile.read(gold);
        } catch (IOException e) {
            throw new CommandFailed("%s: cannot be read as gold facts (%s)".formatted(gold, e.getMessage()));
        }
    }

    private Map<String, List<FactRow>> predicted() {
        StringWriter lines = new StringWriter();
        try (ExtractRun run = new ExtractRun(new PrintWriter(lines), spec.commandLine().getErr(), FactJson.Telling.PLAIN)) {
            run.run(Upload.parts(corpus).stream().map(Upload.Part::file).toList(), null);
        }
        Map<String, List<FactRow>> documents = new LinkedHashMap<>();
        lines.toString().lines().forEach(line -> FactFile.add(line, documents));
        return documents;
    }

    private static void print(PrintWriter out, Folds folds) {
        out.printf("%d parts of the documents: mean, standard deviation, least and greatest%n", folds.parts().size());
        print(out, "F1", folds.spread(part -> part.all().f1()));
        print(out, "CORE F1", folds.spread(part -> part.core().f1()));
        print(out, "PRECISION", folds.spread(part -> part.all().precision()));
        print(out, "RECALL", folds.spread(part -> part.all().recall()));
    }

    private static void print(PrintWriter out, String name, Folds.Spread spread) {
        out.printf("%-14s %.3f  \u00b1 %.3f  %.3f - %.3f%n", name, spread.mean(), spread.deviation(), spread.least(), spread.most());
    }

    private static void print(PrintWriter out, String name, Tally tally) {
        out.printf("%-14s P %.3f  R %.3f  F1 %.3f   tp %d fp %d fn %d%n", name, tally.precision(), tally.recall(), tally.f1(),
                tally.right(),
                tally.spurious(), tally.missed());
    }

    private static void print(PrintWriter out, String mark, Map<String, List<FactRow>> facts) {
        facts.forEach((document, rows) -> rows
                .forEach(row -> out.printf("%s %s %s %s: %s%n", mark, document, row.type(), row.roles(), row.sentence())));
    }
}
