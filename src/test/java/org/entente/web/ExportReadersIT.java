// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.entente.TestNeo4j;
import org.entente.embedded.EmbeddedNeo4j;
import org.entente.embedded.EmbeddedOptions;
import org.entente.graph.CanonicalDump;
import org.entente.graph.Graph;
import org.entente.query.ExportFormat;
import org.entente.query.Exports;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;

import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each export read back by a reader of others, or where none was to be had by a check of what its format requires. */
class ExportReadersIT {

    private static final Set<String> NOT_EXPORTED = Set.of("fingerprint", "entities");
    private static final String FORMULA = "=+-@\t\r";

    private static Driver driver;

    @BeforeAll
    static void load() {
        driver = TestNeo4j.emptied();
        new Graph(driver).write(SmallGraph.documents());
    }

    private record Dump(List<CanonicalDump.Node> nodes, List<CanonicalDump.Edge> edges) {

        static Dump of(Driver driver) {
            CanonicalDump dump = new CanonicalDump(driver);
            Dump all = new Dump(new ArrayList<>(), new ArrayList<>());
            dump.nodes(node -> all.nodes.add(new CanonicalDump.Node(node.id(), node.labels(), exported(node.properties()))));
            dump.edges(edge -> all.edges.add(new CanonicalDump.Edge(edge.from(), edge.type(), edge.to(), exported(edge.properties()))));
            return all;
        }

        private static Map<String, Object> exported(Map<String, Object> properties) {
            Map<String, Object> exported = new TreeMap<>(properties);
            exported.keySet().removeAll(NOT_EXPORTED);
            exported.values().removeIf(value -> value.equals("") || value.equals(List.of()));
            return exported;
        }
    }

    private static byte[] export(ExportFormat format) throws IOException {
        Path file = Files.createTempFile("export", null);
        new Exports(driver).write(format, file);
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    @Test
    void graphMlIsReadByJGraphT() throws IOException {
        Map<String, Map<String, String>> attributes = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (key, value) -> attributes.computeIfAbsent(key.getFirst(), id -> new HashMap<>()).put(key.getSecond(), value.getValue()));
        var graph = new DirectedPseudograph<String, DefaultEdge>(SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER,
                false);
        importer.importGraph(graph, new InputStreamReader(new ByteArrayInputStream(export(ExportFormat.GRAPHML)), UTF_8));
        Dump dump = Dump.of(driver);
        assertThat(graph.vertexSet()).hasSameSizeAs(dump.nodes());
        assertThat(attributes.values().stream().map(each -> each.get("id"))).containsExactlyInAnyOrderElementsOf(
                dump.nodes().stream().map(CanonicalDump.Node::id).toList());
        assertThat(graph.edgeSet()).hasSameSizeAs(dump.edges());
        assertThat(Graphs.neighborListOf(graph, "state:ostland")).contains("state:westmark");
        assertThat(attributes.get("state:ostland")).containsEntry("name", "Ostland").containsEntry("labels", "Entity;State");
    }

    @Test
    void jsonLdIsReadByTitanium() throws Exception {
        JsonDocument document = JsonDocument.of(new ByteArrayInputStream(export(ExportFormat.JSONLD)));
        RdfDataset triples = JsonLd.toRdf(document).get();
        Dump dump = Dump.of(driver);
        Set<String> subjects = triples.toList().stream().map(quad -> quad.getSubject().getValue()).collect(Collectors.toCollection(
                TreeSet::new));
        assertThat(subjects).hasSameSizeAs(dump.nodes()).allMatch(subject -> subject.startsWith("urn:entente:"));
        assertThat(triples.toList().stream().map(quad -> quad.getPredicate().getValue())).contains(
                "http://www.w3.org/ns/prov#wasQuotedFrom", "http://www.w3.org/ns/prov#wasAttributedTo", "http://www.w3.org/ns/prov#value",
                "http://purl.org/dc/terms/isPartOf");
        assertThat(triples.toList().stream().filter(quad -> quad.getPredicate().getValue().endsWith("wasQuotedFrom"))).hasSize(
                Math.toIntExact(dump.edges().stream().filter(edge -> edge.type().equals("QUOTES")).count()));
    }

    @Test
    void tablesAreTakenByNeo4jsImporter(@TempDir Path folder) throws IOException {
        unzip(export(ExportFormat.NEO4J), folder);
        Path home = Files.createDirectories(folder.resolve("neo4j"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(said, false, UTF_8); var files = new DefaultFileSystemAbstraction()) {
            CommandLine command = new CommandLine(
                    new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"), out, out, files)));
            command.setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
            String[] arguments = Files.readString(folder.resolve("README.txt")).strip().lines().toList().getLast()
                    .replaceFirst("neo4j-admin database import full ", "").replaceAll("(--nodes=|--relationships=)", "$1" + folder + "/")
                    .concat(" --report-file=" + folder.resolve("report")).split(" ");
            assertThat(command.execute(arguments)).as(said.toString(UTF_8)).isZero();
        }
        try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedOptions.in(folder).withPort(0));
                Driver imported = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password().orElseThrow()))) {
            assertThat(Dump.of(imported)).isEqualTo(Dump.of(driver));
        }
    }

    @Test
    void noCellOfTheTablesForPeopleIsAFormula(@TempDir Path folder) throws IOException {
        unzip(export(ExportFormat.CSV), folder);
        Dump dump = Dump.of(driver);
        List<CSVRecord> nodes = rows(folder.resolve("nodes.csv"));
        assertThat(nodes).hasSameSizeAs(dump.nodes());
        assertThat(rows(folder.resolve("edges.csv"))).hasSameSizeAs(dump.edges());
        assertThat(nodes.stream().flatMap(CSVRecord::stream)).anyMatch(cell -> cell.startsWith("'=cmd"))
                .noneMatch(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0);
    }

    @Test
    void followTheMoneyHasSchemataNamesAndEndsThatExist() throws IOException {
        List<JsonNode> entities = new String(export(ExportFormat.FTM), UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
        Set<String> ids = entities.stream().map(each -> each.path("id").asString()).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(entities).allMatch(id -> id.matches("[A-Za-z0-9][A-Za-z0-9._-]*"));
        assertThat(entities).allSatisfy(each -> {
            JsonNode properties = each.path("properties");
            assertThat(properties.valueStream()).allMatch(values -> values.isArray() && !values.isEmpty());
            if (each.path("schema").asString().equals("UnknownLink")) {
                assertThat(ids).contains(properties.at("/subject/0").asString(), properties.at("/object/0").asString());
                assertThat(ids).containsAll(properties.path("proof").valueStream().map(JsonNode::asString).toList());
            } else if (each.path("schema").asString().equals("Document")) {
                assertThat(properties.at("/title/0").asString()).isNotBlank();
            } else {
                assertThat(each.path("schema").asString()).isIn("PublicBody", "Person", "Organization", "Address", "Vehicle", "Vessel",
                        "LegalEntity");
                assertThat(properties.at("/name/0").asString()).isNotBlank();
            }
        });
    }

    @Test
    void stixHasWhatItsObjectsRequire() throws IOException {
        JsonNode bundle = JsonMapper.shared().readTree(export(ExportFormat.STIX));
        Map<String, List<String>> required = Map.of("identity", List.of("name"), "location", List.of("region"), "relationship",
                List.of("relationship_type", "source_ref", "target_ref"), "report", List.of("name", "published", "object_refs"));
        assertThat(bundle.path("id").asString()).matches("bundle--[0-9a-f-]{36}");
        Set<String> ids = bundle.path("objects").valueStream().map(each -> each.path("id").asString()).collect(Collectors.toSet());
        assertThat(ids).hasSize(bundle.path("objects").size());
        assertThat(bundle.path("objects").valueStream()).allSatisfy(object -> {
            String type = object.path("type").asString();
            assertThat(required).containsKey(type);
            assertThat(object.path("spec_version").asString()).isEqualTo("2.1");
            assertThat(object.path("id").asString())
                    .matches(type + "--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            assertThat(required.get(type)).allSatisfy(name -> assertThat(object.has(name)).as(name).isTrue());
            List.of("created", "modified", "published", "start_time", "stop_time").stream().filter(object::has)
                    .forEach(name -> assertThat(object.path(name).asString())
                            .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
            List.of("source_ref", "target_ref").stream().filter(object::has)
                    .forEach(name -> assertThat(ids).contains(object.path(name).asString()));
            assertThat(object.path("object_refs").valueStream().map(JsonNode::asString)).allMatch(ids::contains);
        });
    }

    private static void unzip(byte[] zip, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Files.copy(in, folder.resolve(entry.getName()));
            }
        }
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(file))) {
            return StreamSupport.stream(rows.spliterator(), false).toList();
        }
    }
}
