// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.entente.embedded.DataFolder;
import org.entente.embedded.EmbeddedOptions;
import org.entente.gazetteer.Gazetteer;
import org.entente.loader.BulkLoad;
import org.entente.loader.LoadFailed;
import org.entente.loader.LoadOptions;
import org.entente.loader.ReviewFile;
import org.entente.loader.LoadReport;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The command {@code entente load}. */
@Command(name = "load", mixinStandardHelpOptions = true, description = "Loads files or folders of documents and registers into the graph.", footer = """

        Examples:
          entente load article.txt --date 2024-12-18 --publisher "Kyiv Desk"
          entente load notes/ sanctions.csv trade-register.csv
          entente load panel-report.pdf mails.mbox saved-pages.zip
          pbpaste | entente load - --date 2024-12-18
          entente load --bulk trade-register.csv --data new-folder

        Loading a thing twice changes nothing; a load that was cut short is finished by running it again.""")
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders; - is standard input")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "F", defaultValue = "auto", description = "format of the files (default: found by content)")
    private String format;

    @Option(names = "--date", paramLabel = "D", description = "publication date of texts that state none, as 2024-12-18")
    private @Nullable LocalDate date;

    @Option(names = "--publisher", paramLabel = "P", description = "publisher of texts that state none")
    private @Nullable String publisher;

    @Option(names = "--bulk", description = "build the graph of a data folder that holds none yet, offline, by Neo4j's importer: faster for registers of many rows")
    private boolean bulk;

    @Option(names = "--reviews", paramLabel = "FILE", description = "verdicts on claims that the graph is built under, as review list --json prints them; with --bulk")
    private @Nullable Path reviews;

    @Option(names = "--json", description = "print the report as JSON")
    private boolean json;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        if (reviews != null && !bulk) {
            throw new ParameterException(spec.commandLine(), "--reviews goes with --bulk: reviews of a graph that stands are in it");
        }
        return bulk ? build() : load();
    }

    private int build() {
        Gazetteer gazetteer = Gazetteer.load(UserGazetteer.files());
        try (DataFolder _ = Server.hold(data.folder()); LoadProgress progress = LoadProgress.on(spec.commandLine().getErr())) {
            LoadReport report = new BulkLoad(gazetteer, data.folder()).run(EmbeddedOptions.home(data.folder()), paths,
                    new LoadOptions(format, date, publisher), reviews == null ? List.of() : ReviewFile.read(reviews), progress).load();
            return new LoadReportText(spec.commandLine()).print(report, json);
        } catch (LoadFailed failed) {
            throw new CommandFailed(String.valueOf(failed.getMessage()));
        }
    }

    private int load() {
        List<Upload.Part> files = Upload.parts(paths);
        try (Server server = Server.open(data.folder()); LoadProgress progress = LoadProgress.on(spec.commandLine().getErr())) {
            JsonNode job = new Upload(server.rest()).send(files, parameters());
            JsonNode done = progress.follow(server.rest(), job.path("id").asString());
            return new LoadReportText(spec.commandLine()).print(done, json);
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("format", format);
        if (date != null) {
            parameters.put("date", date.toString());
        }
        if (publisher != null) {
            parameters.put("publisher", publisher);
        }
        return parameters;
    }
}
