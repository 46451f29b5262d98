// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.model.Entity;
import org.entente.model.EntityKind;

/** Reads one gazetteer file: CSV in UTF-8 with a header row, lists in a cell parted by {@code |}, comment lines by {@code #}. */
final class EntryFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#')
            .setIgnoreEmptyLines(true).setTrim(true).get();
    private static final Pattern ID = Pattern.compile("[a-z]+:[a-z0-9][a-z0-9-]*");
    private static final Set<String> LISTS = Set.of("aliases", "adjectives", "demonyms", "exact", "metonyms", "heads", "scripts", "ships");
    private static final Set<String> NUMBERS = Set.of("lat", "lon");
    private static final Set<String> FOR_MATCHING = Set.of("id", "name", "aliases", "scripts", "exact", "adjectives", "demonyms",
            "metonyms",
            "heads", "ships");

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,63}");
    private static final Set<String> RESERVED = Set.of("attributes", "merged", "labels", Entity.CLASSES);

    private final String file;

    EntryFile(String file) {
        this.file = file;
    }

    List<GazetteerEntry> read(Reader reader) {
        List<GazetteerEntry> entries = new ArrayList<>();
        try (CSVParser parser = FORMAT.parse(reader)) {
            requireColumns(parser.getHeaderNames());
            for (CSVRecord row : parser) {
                entries.add(entry(row, parser.getCurrentLineNumber()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new GazetteerUnreadable(file, e);
        } catch (IllegalArgumentException e) {
            throw new GazetteerUnreadable(file, 1, String.valueOf(e.getMessage()));
        }
        return entries;
    }

    static List<String> split(String cell) {
        return cell.isBlank() ? List.of() : Arrays.stream(cell.split("\\|")).map(String::strip).toList();
    }

    static boolean isList(String column) {
        return LISTS.contains(column);
    }

    private void requireColumns(List<String> header) {
        for (String column : header) {
            if (!COLUMN.matcher(column).matches() || RESERVED.contains(column)) {
                throw new GazetteerUnreadable(file, 1,
                        "no column may be called '%s': a letter, then letters and figures".formatted(column));
            }
        }
        for (String column : List.of("id", "name")) {
            if (!header.contains(column)) {
                throw new GazetteerUnreadable(file, 1, "has no column '%s'; its columns are %s".formatted(column, header));
            }
        }
    }

    private GazetteerEntry entry(CSVRecord row, long line) {
        if (!row.isConsistent()) {
            throw new GazetteerUnreadable(file, line, "has %d cells, the header has %d columns".formatted(row.size(), row.getParser()
                    .getHeaderNames().size()));
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : row.getParser().getHeaderNames()) {
            if (!row.get(column).isEmpty()) {
                columns.put(column, row.get(column));
            }
        }
        return entry(columns, line);
    }

    GazetteerEntry entry(Map<String, String> columns, long line) {
        String id = columns.getOrDefault("id", "");
        String name = columns.getOrDefault("name", "");
        EntityKind kind = EntityKind.ofId(id).filter(known -> ID.matcher(id).matches())
                .orElseThrow(() -> new GazetteerUnreadable(file, line, "'%s' is no id such as state:france or org:nato".formatted(id)));
        if (name.isEmpty()) {
            throw new GazetteerUnreadable(file, line, id + " has no name");
        }
        requireFullCells(columns, line);
        Set<String> names = new LinkedHashSet<>(List.of(name));
        List.of("official", "aliases", "scripts", "exact").forEach(column -> names.addAll(split(columns.getOrDefault(column, ""))));
        List<String> adjectives = new ArrayList<>(split(columns.getOrDefault("adjectives", "")));
        split(columns.getOrDefault("demonyms", "")).stream().filter(form -> !adjectives.contains(form)).forEach(adjectives::add);
        Entity entity = new Entity(id, kind, name, names.stream().skip(1).toList(), properties(columns, line));
        return new GazetteerEntry(entity, List.copyOf(names), List.copyOf(adjectives), Collections.unmodifiableMap(columns));
    }

    private void requireFullCells(Map<String, String> columns, long line) {
        columns.forEach((column, cell) -> {
            if (LISTS.contains(column) && split(cell).stream().anyMatch(String::isEmpty)) {
                throw new GazetteerUnreadable(file, line, "the list in column '%s' has an empty part: %s".formatted(column, cell));
            }
        });
    }

    private Map<String, Object> properties(Map<String, String> columns, long line) {
        Map<String, Object> properties = new LinkedHashMap<>();
        columns.forEach((column, cell) -> {
            if (!FOR_MATCHING.contains(column)) {
                properties.put(column, property(column, cell, line));
            }
        });
        return Collections.unmodifiableMap(properties);
    }

    private Object property(String column, String cell, long line) {
        if (column.equals(Entity.IS_CLASS)) {
            return truth(cell, line);
        }
        return NUMBERS.contains(column) ? number(column, cell, line) : cell;
    }

    private Object truth(String cell, long line) {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new GazetteerUnreadable(file, line, "isClass is neither true nor false: " + cell);
        }
        return Boolean.valueOf(cell);
    }

    private Object number(String column, String cell, long line) {
        try {
            return Double.valueOf(cell);
        } catch (NumberFormatException e) {
            throw new GazetteerUnreadable(file, line, "column '%s' holds no number: %s".formatted(column, cell));
        }
    }
}
