// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.entente.model.SchemaFiles.Found;
import org.jspecify.annotations.Nullable;

/** The types of fact with their roles and ties, each from one file; read once, and the same as long as the process lives. */
public final class Schema {

    /** The path index keeps a tie's kind in five bits. */
    static final int MOST_TIES = 32;

    private static @Nullable Schema current;

    private final List<FactType> types;
    private final List<Role> roles;
    private final List<TieKind> ties;
    private final Map<FactType, FactShape> shapes = new HashMap<>();
    private final Map<TieKind, TieShape> tieShapes = new HashMap<>();
    private final Map<String, FactType> byLabel = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final long hash;

    Schema(List<Found> files) {
        files.forEach(this::add);
        Comparator<FactShape> byOrder = Comparator.comparing(FactShape::order);
        List<FactShape> ordered = shapes.values().stream().sorted(byOrder.thenComparing(shape -> shape.type().label())).toList();
        types = ordered.stream().map(FactShape::type).toList();
        roles = ordered.stream().flatMap(shape -> shape.links().stream()).map(RoleLink::role).distinct().toList();
        ties = tieShapes.values().stream().sorted(Comparator.comparing(TieShape::order).thenComparing(tie -> tie.kind().name())).map(
                TieShape::kind).toList();
        requireNoRelationshipOfATie(ordered);
        CRC32C sum = new CRC32C();
        files.stream().sorted(Comparator.comparing(Found::label)).flatMap(file -> Stream.concat(Stream.of(file.label()), file.text().lines()
                .map(String::stripTrailing).filter(line -> !line.isEmpty() && !line.startsWith("#")))).forEach(line -> sum.update(line
                        .getBytes(StandardCharsets.UTF_8)));
        hash = sum.getValue();
    }

    /**
     * The schema of this process.
     *
     * @throws FileRefused where a file cannot be used
     */
    public static synchronized Schema current() {
        Schema known = current;
        if (known == null) {
            known = new Schema(SchemaFiles.all());
            current = known;
        }
        return known;
    }

    private void add(Found found) {
        FactShape shape = new SchemaFile(found.name(), found.label(), found.text()).shape();
        String label = shape.type().label();
        if (byLabel.put(label.toLowerCase(Locale.ROOT), shape.type()) != null) {
            throw new FileRefused(found.name(), 0, "there is a type '%s' already; give this one another name".formatted(label));
        }
        shapes.put(shape.type(), shape);
        files.put(label, found.name());
        for (TieShape tie : shape.ties()) {
            if (tieShapes.put(tie.kind(), tie) != null) {
                throw new FileRefused(found.name(), 0, "there is a kind of tie '%s' already; give this one another name".formatted(tie
                        .kind()));
            }
        }
        if (tieShapes.size() > MOST_TIES) {
            throw new FileRefused(found.name(), 0, "there can be %d kinds of tie at most".formatted(MOST_TIES));
        }
    }

    /** Paths walk relationships by their type: none of a tie may lead to a fact. */
    private void requireNoRelationshipOfATie(List<FactShape> ordered) {
        ordered.forEach(shape -> shape.links().stream().filter(link -> ties.stream().anyMatch(tie -> tie.name().equals(link
                .relationship()))).findFirst().ifPresent(link -> {
                    throw new FileRefused(files.getOrDefault(shape.type().label(), ""), 0,
                            "the relationship '%s' of role '%s' is a kind of tie; give it another name".formatted(link.relationship(), link
                                    .role()));
                }));
    }

    /** The types of fact, in the order in which they are read and listed. */
    public List<FactType> types() {
        return types;
    }

    /** The roles, in the order in which types first name them. */
    public List<Role> roles() {
        return roles;
    }

    /** The kinds of tie, in order. */
    public List<TieKind> ties() {
        return ties;
    }

    /** The type with this label, regardless of case. */
    public Optional<FactType> type(String label) {
        return Optional.ofNullable(byLabel.get(label.toLowerCase(Locale.ROOT)));
    }

    FactShape shape(FactType type) {
        FactShape shape = shapes.get(type);
        if (shape == null) {
            throw new IllegalStateException("no schema file declares the type '%s'".formatted(type));
        }
        return shape;
    }

    TieShape shape(TieKind kind) {
        TieShape shape = tieShapes.get(kind);
        if (shape == null) {
            throw new IllegalStateException("no schema file declares the kind of tie '%s'".formatted(kind));
        }
        return shape;
    }

    /** The file that declares a type, as messages name it. */
    public String file(FactType type) {
        return files.getOrDefault(type.label(), "");
    }

    /** Tells whether places in this schema's order, kept on disk, mean what they meant. */
    public long hash() {
        return hash;
    }
}
