// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entente.model.Sha256;

/** A backup in a file, found to be whole. */
public final class Archive {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 5_000;
    private static final int LONGEST_MANIFEST = 1 << 20;

    private final Path file;
    private final Manifest manifest;

    private Archive(Path file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /**
     * Reads the file once, to see that nothing is missing or changed.
     *
     * @throws ArchiveUnusable where something is
     */
    public static Archive open(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            Manifest manifest = JSON.readValue(stream(file, zip, Manifest.ENTRY).readNBytes(LONGEST_MANIFEST), Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new ArchiveUnusable(file, "it has the form %d of another release".formatted(manifest.format()), null);
            }
            for (String entry : List.of(Manifest.NODES, Manifest.RELATIONSHIPS)) {
                if (!hash(stream(file, zip, entry)).equals(manifest.sha256().get(entry))) {
                    throw new ArchiveUnusable(file, entry + " is not as it was written", null);
                }
            }
            return new Archive(file, manifest);
        } catch (IOException | JacksonException e) {
            throw new ArchiveUnusable(file, String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        }
    }

    /** What it says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    /** @throws ArchiveUnusable where it held something else than it says of itself */
    void requireAsSaid(long nodes, long relationships) {
        if (nodes != manifest.nodes() || relationships != manifest.relationships()) {
            throw new ArchiveUnusable(file, "it says that it has %d nodes and %d relationships, and has %d and %d"
                    .formatted(manifest.nodes(), manifest.relationships(), nodes, relationships), null);
        }
    }

    /** Hands over the nodes, some thousands at a time, as parameters of a statement. */
    void nodes(Consumer<List<Map<String, Object>>> batch) {
        each(Manifest.NODES, batch, line -> Map.of("id", line.path("id").asLong(), "labels",
                line.path("labels").valueStream().map(JsonNode::asString).toList(), "properties",
                Properties.fromJson(line.path("properties"))));
    }

    /** Hands over the relationships likewise. */
    void relationships(Consumer<List<Map<String, Object>>> batch) {
        each(Manifest.RELATIONSHIPS, batch, line -> Map.of("from", line.path("from").asLong(), "type", line.path("type").asString(), "to",
                line.path("to").asLong(), "properties", Properties.fromJson(line.path("properties"))));
    }

    private void each(String entry, Consumer<List<Map<String, Object>>> consumer,
            Function<JsonNode, Map<String, Object>> row) {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream(file, zip, entry), UTF_8))) {
            List<Map<String, Object>> batch = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(row.apply(JSON.readTree(line)));
                if (batch.size() == BATCH) {
                    consumer.accept(batch);
                    batch = new ArrayList<>();
                }
            }
            if (!batch.isEmpty()) {
                consumer.accept(batch);
            }
        } catch (IOException | JacksonException e) {
            throw new ArchiveUnusable(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static InputStream stream(Path file, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ArchiveUnusable(file, name + " is missing", null);
        }
        return new EntryStream(zip.getInputStream(entry), entry);
    }

    private static String hash(InputStream in) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (DigestInputStream hashing = new DigestInputStream(in, digest)) {
            hashing.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
