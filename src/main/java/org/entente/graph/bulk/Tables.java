// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.entente.derive.Derivation;
import org.entente.graph.store.EntityNodes;
import org.entente.model.Detail;
import org.entente.model.Schema;
import org.jspecify.annotations.Nullable;

/** The tables of a graph, one for each kind of node and relationship. */
final class Tables implements AutoCloseable {

    final Table documents;
    final Table passages;
    final Table claims;
    final Table facts;
    final Table conflicts;
    final Table partOf;
    final Table quotes;
    final Table about;
    final Table madeBy;
    final Table saidTo;
    final Table roles;
    final Table between;
    final Table ties;
    final Table links;
    final Table readings;
    final Table of;
    final Table readBy;
    final Table names;
    final Table reviews;

    private final Path folder;
    private final Table state;
    private final AtomicLong numbers = new AtomicLong();
    private @Nullable Table entities;

    Tables(Path folder) {
        this.folder = folder;
        documents = new Table(folder, "documents", ":ID", "id:string", "kind:string", "title:string", "publisher:string", "date:date",
                "url:string", "basis:string[]", "text:string", "fingerprint:string", "register:string", "origin:string",
                "entities:string[]",
                "loadedAt:datetime", "retrieved:date", "archive:string", "original:string", "media:string", "pages:long[]");
        passages = new Table(folder, "passages", ":ID", "id:string", "order:long", "text:string", "start:long", "end:long", "page:long");
        claims = new Table(folder, "claims", ":ID", "id:string", "document:string", "published:date", "type:string", "cluster:string",
                "reach:string",
                "roles:string[]", "details:string[]", "stance:string", "modality:string", "origins:string[]", "reliability:string",
                "record:string", "classes:string[]", "publisher:string", "saidFrom:date", "saidTo:date", "audience:string[]",
                "heardBy:string[]",
                "quote:string",
                "start:long",
                "end:long",
                "extractor:string", "extractorVersion:string", "pattern:string", "readers:string[]", "status:string", "doubt:string",
                "from:date", "to:date", "open:boolean", "quantityMin:long",
                "quantityMax:long", "unit:string", "approximate:boolean", "statedCredibility:long", "statedConfidence:long",
                "page:long", "loadedAt:datetime", "grade:string");
        facts = new Table(folder, "facts", factColumns());
        conflicts = new Table(folder, "conflicts", ":ID", "id:string", "kind:string");
        readings = new Table(folder, "readings", ":ID", "id:string", "reader:string", "version:string", "status:string", "at:datetime",
                "findings:string");
        reviews = new Table(folder, "reviews", ":ID", "id:string", "verdict:string", "by:string", "at:datetime", "why:string",
                "document:string", "claim:string", "type:string", "roles:string[]", "quote:string", "start:long", "end:long", "read:string",
                "hand:string", "orphaned:boolean");
        of = joining("of");
        readBy = joining("read-by");
        names = joining("names");
        partOf = joining("part-of");
        quotes = joining("quotes");
        about = joining("about");
        madeBy = joining("made-by");
        saidTo = joining("said-to");
        between = new Table(folder, "between", ":START_ID", ":END_ID", "order:long", "says:string", "claims:string[]", "rank:string",
                "reason:string");
        roles = new Table(folder, "roles", ":START_ID", ":END_ID", ":TYPE", "order:long");
        ties = new Table(folder, "ties", ":START_ID", ":END_ID", ":TYPE", "facts:string[]", "supports:string[]", "evidence:string[]",
                "claims:long", "origins:long", "confidence:double", "disputed:boolean", "modality:string", "since:date", "until:date",
                "open:boolean", "undated:long");
        links = new Table(folder, "links", ":START_ID", ":END_ID", ":TYPE", "late:boolean", "part:long");
        state = new Table(folder, "state", ":ID", "id:string", "version:long", "rules:long", "schema:long");
        state.row(Map.of("id", "graph", "version", 1L, "rules", Derivation.RULES, "schema", Schema.current().hash()), next());
    }

    private static String[] factColumns() {
        Stream<String> details = Arrays.stream(Detail.values()).map(detail -> detail.key() + ":string");
        return Stream.of(Stream.of(":ID", ":LABEL", "id:string", "claims:long", "asserted:long", "denied:long", "origins:long",
                "confidence:double", "modality:string", "stance:string", "vague:boolean", "treaty:string", "names:string[]",
                "disputed:boolean", "from:date", "to:date", "open:boolean", "precision:string", "heldFrom:date", "heldTo:date",
                "held:string",
                "quantityMin:long", "quantityMax:long", "unit:string", "approximate:boolean"), details).flatMap(columns -> columns)
                .toArray(String[]::new);
    }

    private Table joining(String name) {
        return new Table(folder, name, ":START_ID", ":END_ID");
    }

    /** A number for a node. */
    long next() {
        return numbers.getAndIncrement();
    }

    /** Writes the entities, when all are known: their properties are as different as their kinds. */
    void entities(Entities all) {
        Map<String, String> columns = new TreeMap<>();
        all.forEach((number, entity) -> EntityNodes.properties(entity).forEach((name, value) -> columns.merge(name, type(value),
                (one, other) -> one.equals(other) ? one : mixed(name))));
        String[] header = Stream
                .concat(Stream.of(":ID", ":LABEL"), columns.entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()))
                .toArray(String[]::new);
        Table table = new Table(folder, "entities", header);
        all.forEach((number, entity) -> table.row(EntityNodes.properties(entity), number, entity.kind().label()));
        entities = table;
    }

    private static String mixed(String name) {
        throw new IllegalArgumentException("the property %s of entities is of two types".formatted(name));
    }

    private static String type(Object value) {
        return switch (value) {
            case List<?> _ -> "string[]";
            case Boolean _ -> "boolean";
            case Long _ -> "long";
            case Double _ -> "double";
            case LocalDate _ -> "date";
            default -> "string";
        };
    }

    /** The tables as options for the importer. */
    List<String> options() {
        List<String> options = new ArrayList<>(List.of("--id-type=integer", "--array-delimiter=U+001F", "--overwrite-destination=true",
                "--multiline-fields=true"));
        nodes().forEach((labels, table) -> options.add("--nodes=" + table.option(labels)));
        relationships().forEach((type, table) -> options.add("--relationships=" + table.option(type)));
        return options;
    }

    long nodeCount() {
        return nodes().values().stream().mapToLong(Table::size).sum();
    }

    long relationshipCount() {
        return relationships().values().stream().mapToLong(Table::size).sum();
    }

    private Map<String, Table> nodes() {
        Map<String, Table> nodes = new TreeMap<>(Map.of("Document", documents, "Passage", passages, "Claim", claims, "Conflict", conflicts,
                "GraphState", state, "Fact", facts, "Reading", readings, "Review", reviews));
        if (entities != null) {
            nodes.put("Entity", entities);
        }
        return nodes;
    }

    private Map<String, Table> relationships() {
        Map<String, Table> relationships = new TreeMap<>(
                Map.of("PART_OF", partOf, "QUOTES", quotes, "ABOUT", about, "MADE_BY", madeBy, "SAID_TO", saidTo, "BETWEEN",
                        between, "ROLE", roles, "TIE", ties, "LINK", links));
        relationships.put("OF", of);
        relationships.put("READ_BY", readBy);
        relationships.put("NAMES", names);
        return relationships;
    }

    @Override
    public void close() {
        nodes().values().forEach(Table::close);
        relationships().values().forEach(Table::close);
    }
}
