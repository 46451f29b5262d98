// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.bulk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A table of nodes or relationships for the importer: a file of its columns, and a file of rows. */
final class Table implements AutoCloseable {

    /** Between the values of a list, none of which keeps it. */
    static final char LIST = '\u001F';

    private static final int BUFFER = 1 << 18;

    private final Path header;
    private final Path rows;
    private final boolean typed;
    private final List<String> names;
    private final OutputStream out;
    private long size;

    /**
     * @param folder where its files go
     * @param name what they are called
     * @param columns what stands before the properties, as {@code :ID} or {@code :START_ID}; then {@code name:type} for each property
     */
    Table(Path folder, String name, String... columns) {
        this.header = folder.resolve(name + "-columns.csv");
        this.rows = folder.resolve(name + ".csv");
        this.typed = List.of(columns).contains(":TYPE");
        this.names = new ArrayList<>();
        for (String column : columns) {
            if (!column.startsWith(":")) {
                names.add(column.substring(0, column.indexOf(':')));
            }
        }
        try {
            Files.writeString(header, String.join(",", columns) + "\n");
            this.out = new BufferedOutputStream(Files.newOutputStream(rows), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the importer's command takes it; the type is left out where each row has its own. */
    String option(String labelOrType) {
        return (typed ? "" : labelOrType + "=") + header + "," + rows;
    }

    long size() {
        return size;
    }

    /** A row of what stands before the properties, and of the properties; one that has no column is a mistake. */
    void row(Map<String, ?> properties, Object... before) {
        row(text(properties, before));
    }

    /** A row that is text already. */
    void row(StringBuilder text) {
        byte[] bytes = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        synchronized (out) {
            try {
                out.write(bytes);
                size++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A row as text. */
    StringBuilder text(Map<String, ?> properties, Object... before) {
        StringBuilder text = new StringBuilder(64 + 32 * names.size());
        for (Object value : before) {
            append(text.isEmpty() ? text : text.append(','), value);
        }
        int found = 0;
        for (String name : names) {
            Object value = properties.get(name);
            found += value == null ? 0 : 1;
            append(text.isEmpty() ? text : text.append(','), value);
        }
        if (found != properties.size()) {
            throw new IllegalArgumentException("no column in %s for one of %s".formatted(rows.getFileName(), properties.keySet()));
        }
        return text;
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        switch (value) {
            case null -> {
            }
            case String words -> quote(text, words);
            case List<?> list -> quote(text, list);
            default -> text.append(value);
        }
    }

    private static void quote(StringBuilder text, List<?> list) {
        text.append('"');
        for (int i = 0; i < list.size(); i++) {
            escape(i == 0 ? text : text.append(LIST), String.valueOf(list.get(i)).replace(LIST, ' '));
        }
        text.append('"');
    }

    private static void quote(StringBuilder text, String words) {
        escape(text.append('"'), words);
        text.append('"');
    }

    private static void escape(StringBuilder text, String words) {
        text.append(words.indexOf('"') < 0 ? words : words.replace("\"", "\"\""));
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
