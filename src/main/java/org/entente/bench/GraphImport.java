// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.entente.derive.Derivation;
import org.entente.graph.bulk.Importer;
import org.entente.model.Schema;
import org.entente.model.Tie;
import org.entente.model.TieProperties;

/**
 * Puts a graph into an empty data folder by Neo4j's own importer: each tie with one fact and one claim, a hundred claims on a shared
 * passage, ten passages a document.
 */
final class GraphImport {

    private static final int CLAIMS_A_PASSAGE = 100;
    private static final int CLAIMS_A_DOCUMENT = 1_000;
    private static final int BUFFER = 1 << 20;
    private static final String SENTENCE = "Party %d and party %d are tied.";

    private final ScaleFree graph;
    private final Path tables;

    private GraphImport(ScaleFree graph, Path tables) {
        this.graph = graph;
        this.tables = tables;
    }

    /** Fills the data folder of a Neo4j that is not running. */
    static void into(Path folder, ScaleFree graph) throws IOException {
        var tables = Files.createDirectories(folder.resolve("import"));
        new GraphImport(graph, tables).run(folder.resolve("neo4j"));
    }

    private void run(Path home) throws IOException {
        write("entities", "id:ID,name,aliases:string[],:LABEL", out -> graph.entities(entity -> line(out, entity.id(), entity.name(), "",
                "Entity;" + entity.kind().label())));
        write("facts", "id:ID,from:date,to:date,precision,:LABEL", out -> graph.ties(tie -> line(out, fact(tie), day(tie), day(tie), "day",
                "Fact;Transfer")));
        write("claims", "id:ID,stance,modality,quote,start:int,end:int,grade,extractor,document,:LABEL", out -> each(
                (number, tie) -> line(out, "claim:" + number, "asserted", "actual", sentence(number), "0", "" + sentence(number).length(),
                        "B2",
                        "bench/1", ScaleFree.document(number), "Claim")));
        write("passages", "id:ID,order:int,start:int,text,:LABEL", out -> every(CLAIMS_A_PASSAGE,
                tie -> line(out, passage(tie), "" + tie / CLAIMS_A_PASSAGE % 10, "0", sentence(tie), "Passage")));
        write("documents", "id:ID,kind,title,publisher,date:date,basis:string[],:LABEL", out -> every(CLAIMS_A_DOCUMENT,
                tie -> line(out, ScaleFree.document(tie), "text", "Document " + tie / CLAIMS_A_DOCUMENT, "Bench", "2024-12-31", "",
                        "Document")));
        write("state", "id:ID,version:long,rules:long,schema:long,:LABEL", out -> line(out, "graph", "1", "" + Derivation.RULES,
                "" + Schema.current().hash(), "GraphState"));
        write("ties",
                ":START_ID,:END_ID,:TYPE,facts:string[],supports:string[],claims:long,origins:long,confidence:double,disputed:boolean,"
                        + "modality,since:date,until:date",
                out -> graph.ties(tie -> line(out, columns(tie))));
        write("roles", ":START_ID,:END_ID,:TYPE", out -> graph.ties(tie -> {
            line(out, tie.from(), fact(tie), "MADE_TRANSFER");
            line(out, fact(tie), tie.to(), "TO");
        }));
        write("quotes", ":START_ID,:END_ID,:TYPE", out -> each((number, tie) -> {
            line(out, "claim:" + number, fact(tie), "ABOUT");
            line(out, "claim:" + number, passage(number), "QUOTES");
        }));
        write("parts", ":START_ID,:END_ID,:TYPE", out -> every(CLAIMS_A_PASSAGE,
                tie -> line(out, passage(tie), ScaleFree.document(tie), "PART_OF")));
        bringIn(home);
    }

    private static String[] columns(Tie tie) {
        List<?> supports = (List<?>) Objects.requireNonNull(TieProperties.of(tie).get("supports"));
        return new String[]{tie.from(), tie.to(), tie.kind().name(), fact(tie),
                quoted(String.valueOf(supports.getFirst())),
                "1", "" + tie.origins(), "" + tie.confidence(), "" + tie.disputed(), "actual", day(tie), day(tie)};
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String fact(Tie tie) {
        return tie.supports().getFirst().fact();
    }

    private static String day(Tie tie) {
        return String.valueOf(tie.supports().getFirst().since());
    }

    private String sentence(int tie) {
        return SENTENCE.formatted(graph.from(tie), graph.to(tie));
    }

    private static String passage(int tie) {
        return ScaleFree.document(tie) + "~" + tie / CLAIMS_A_PASSAGE % 10;
    }

    private void each(NumberedTie consumer) {
        var number = new int[1];
        graph.ties(tie -> consumer.accept(number[0]++, tie));
    }

    private void every(int step, IntConsumer consumer) {
        for (var tie = 0; tie < graph.ties(); tie += step) {
            consumer.accept(tie);
        }
    }

    private void write(String table, String header, Table rows) throws IOException {
        try (var out = new PrintStream(new BufferedOutputStream(Files.newOutputStream(tables.resolve(table + ".csv")), BUFFER), false,
                StandardCharsets.UTF_8)) {
            out.println(header);
            rows.write(out);
        }
    }

    private static void line(PrintStream out, String... columns) {
        out.append(String.join(",", columns)).append('\n');
    }

    private void bringIn(Path home) {
        Importer.run(home,
                List.of("--overwrite-destination=true", "--array-delimiter=;", nodes("entities"), nodes("facts"), nodes("claims"),
                        nodes("passages"), nodes("documents"), nodes("state"), ties("ties"), ties("roles"), ties("quotes"), ties("parts")));
    }

    private String nodes(String table) {
        return "--nodes=" + tables.resolve(table + ".csv");
    }

    private String ties(String table) {
        return "--relationships=" + tables.resolve(table + ".csv");
    }

    private interface NumberedTie {

        void accept(int number, Tie tie);
    }

    private interface Table {

        void write(PrintStream out);
    }
}
