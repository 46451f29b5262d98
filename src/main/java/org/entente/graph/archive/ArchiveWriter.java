// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.entente.graph.schema.Migrations;
import org.entente.graph.store.GraphState;
import org.entente.graph.store.Transactions;
import org.entente.model.Sha256;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

import tools.jackson.databind.json.JsonMapper;

/** Writes all nodes and relationships, withdrawn ones too, into a zip; nobody may write to the graph meanwhile. */
public final class ArchiveWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String NODES = """
            MATCH (n) WHERE NOT n:Migration
            RETURN id(n) AS id, labels(n) AS labels, properties(n) AS properties
            """;

    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b)
            RETURN id(a) AS from, type(r) AS type, id(b) AS to, properties(r) AS properties
            """;

    private final Driver driver;

    public ArchiveWriter(Driver driver) {
        this.driver = driver;
    }

    /** Writes the file and leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        Map<String, String> hashes = new LinkedHashMap<>();
        try (Session session = driver.session()) {
            long nodes = lines(zip, Manifest.NODES, hashes, session, NODES, ArchiveWriter::node);
            long relationships = lines(zip, Manifest.RELATIONSHIPS, hashes, session, RELATIONSHIPS, ArchiveWriter::relationship);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JSON.writeValueAsBytes(new Manifest(Manifest.FORMAT, new Transactions(driver).read(GraphState::version),
                    new TreeMap<>(Migrations.applied(session)), nodes, relationships, hashes)));
            zip.closeEntry();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.finish();
    }

    private static long lines(ZipOutputStream zip, String entry, Map<String, String> hashes, Session session, String cypher,
            Function<Record, Map<String, Object>> line) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        MessageDigest digest = Sha256.digest();
        OutputStream out = new BufferedOutputStream(new DigestOutputStream(zip, digest), 1 << 16);
        long[] count = {0};
        session.run(cypher).forEachRemaining(row -> {
            put(out, JSON.writeValueAsBytes(line.apply(row)));
            count[0]++;
        });
        out.flush();
        zip.closeEntry();
        hashes.put(entry, HexFormat.of().formatHex(digest.digest()));
        return count[0];
    }

    private static Map<String, Object> node(Record row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", row.get("id").asLong());
        node.put("labels", row.get("labels").asList(Value::asString));
        node.put("properties", Properties.toJson(row.get("properties").asMap()));
        return node;
    }

    private static Map<String, Object> relationship(Record row) {
        Map<String, Object> relationship = new LinkedHashMap<>();
        relationship.put("from", row.get("from").asLong());
        relationship.put("type", row.get("type").asString());
        relationship.put("to", row.get("to").asLong());
        relationship.put("properties", Properties.toJson(row.get("properties").asMap()));
        return relationship;
    }

    private static void put(OutputStream out, byte[] line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
