// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.entente.bench.Briefings;
import org.entente.bench.ExtractBench;
import org.springframework.util.FileSystemUtils;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code entente bench extract}. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false, description = "Sentences a second beside a bare CoreNLP pipeline with the same annotators, and the time to the first facts of a fresh process.", footer = """

        Examples:
          entente bench extract                 over the seed's briefings, or the folder that ENTENTE_CORPUS names
          entente bench extract notes.jsonl""")
final class BenchExtractCommand implements Callable<Integer> {

    private static final String TEXTS = ".*\\.(txt|md|jsonl)";

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders of texts")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "print one object")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("entente-bench");
        try {
            PrintStream table = json ? new PrintStream(OutputStream.nullOutputStream()) : System.out;
            Map<String, Object> result = new ExtractBench(files(folder), table).run();
            if (json) {
                spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(result));
            }
            return 0;
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<Path> files(Path folder) {
        if (!paths.isEmpty()) {
            return Upload.parts(paths).stream().map(Upload.Part::file).toList();
        }
        return corpus().map(corpus -> Upload.parts(List.of(corpus)).stream().map(Upload.Part::file).filter(file -> file.toString().matches(
                TEXTS)).toList()).orElseGet(() -> Briefings.copyTo(folder));
    }

    private static Optional<Path> corpus() {
        return Optional.ofNullable(System.getProperty("entente.corpus", System.getenv("ENTENTE_CORPUS"))).filter(path -> !path.isBlank())
                .map(Path::of);
    }
}
