// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Sha256;
import org.jspecify.annotations.Nullable;

/** Everything that is known by name, from the files that come with Entente and those that a user adds. */
public final class Gazetteer {

    private static final List<String> FILES = List.of("states", "people", "organizations", "groups", "forces", "places", "weapons",
            "goods");

    private static final String CLASS = "class";

    private final List<GazetteerEntry> entries;
    private final Map<String, GazetteerEntry> byId;
    private final Map<String, List<Form>> byName = new HashMap<>();
    private final Memo<String, List<Entity>> found = new Memo<>(this::named);
    private final PersonNames<Entity> persons = new PersonNames<>();
    private final CommonNames common = CommonNames.load();

    private final String additions;

    private Gazetteer(Map<String, GazetteerEntry> byId, String additions) {
        this.byId = byId;
        this.additions = additions;
        this.entries = List.copyOf(byId.values());
        entries.forEach(entry -> entry.names().forEach(name -> index(entry, name)));
        entries.stream().filter(entry -> entry.entity().kind() == EntityKind.PERSON)
                .forEach(entry -> entry.names().forEach(name -> persons.add(entry.entity(), name)));
        byName.values().forEach(forms -> forms.sort(Comparator.comparing(form -> form.entity().kind())));
    }

    /** The files that come with Entente. */
    public static Gazetteer load() {
        return load(List.of());
    }

    /**
     * The files that come with Entente and those of the user; a row with a known id adds to that entry.
     *
     * @param userFiles CSV files, or folders of them
     * @throws GazetteerUnreadable where a file or a row cannot be used
     */
    public static Gazetteer load(List<Path> userFiles) {
        Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
        for (String name : FILES) {
            builtIn(name + ".csv").forEach(entry -> byId.merge(entry.entity().id(), entry, Additions::join));
        }
        StringBuilder additions = new StringBuilder();
        userFiles.stream().flatMap(Gazetteer::filesUnder).forEach(file -> {
            read(file).forEach(entry -> byId.merge(entry.entity().id(), entry, Additions::join));
            additions.append(hash(file)).append(' ');
        });
        return new Gazetteer(byId, additions.toString());
    }

    /** A hash of each of the user's files, in their order; empty where there is none. */
    public String additions() {
        return additions;
    }

    /** All entries, in the order of the files. */
    public List<GazetteerEntry> entries() {
        return entries;
    }

    /** The entity that a name stands for; where it stands for several, the first in the order of the kinds. */
    public Optional<Entity> find(String name) {
        return all(name).stream().findFirst();
    }

    /** The entity of one of these kinds that a name stands for. */
    public Optional<Entity> find(String name, Set<EntityKind> kinds) {
        for (Entity entity : all(name)) {
            if (kinds.contains(entity.kind())) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** Every entity that a name may stand for, in the order of the kinds. */
    public List<Entity> all(String name) {
        return found.of(name);
    }

    private List<Entity> named(String name) {
        String written = NameForm.withoutArticle(name);
        return byName.getOrDefault(NameForm.of(name), List.of()).stream().filter(form -> form.matches(written)).map(Form::entity).distinct()
                .toList();
    }

    /**
     * The person of a name in whatever order, script and romanisation, with or without a patronymic; where the name is common, only as the
     * gazetteer writes it, or in full and for somebody of one of these states. A surname alone is found only as it is written here.
     *
     * @param states ids of the states that the bearer is said to belong to; where some are told, nobody of another is found
     */
    public Optional<Entity> person(String name, Set<String> states) {
        List<Entity> written = all(name).stream().filter(entity -> entity.kind() == EntityKind.PERSON).toList();
        Set<Entity> bearing = !written.isEmpty()
                ? Set.of(written.getFirst())
                : common.areAll(name) ? states.isEmpty() ? Set.of() : persons.bearingInFull(name) : persons.bearing(name);
        return bearing.size() == 1 ? bearing.stream().findFirst().filter(person -> mayBeOf(person, states)) : Optional.empty();
    }

    /** Whether nothing but a person's names is told of it that many bear. */
    public boolean isCommon(String name) {
        return common.areAll(name);
    }

    private static boolean mayBeOf(Entity person, Set<String> states) {
        Object state = person.properties().get("state");
        return states.isEmpty() || state == null || states.contains(String.valueOf(state));
    }

    /** The entity with this id. */
    public Optional<Entity> entity(String id) {
        return entry(id).map(GazetteerEntry::entity);
    }

    /** The entry of the entity with this id. */
    public Optional<GazetteerEntry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The ids of all classes that an item is of, from the one that it names itself upwards. */
    public List<String> classes(Entity item) {
        Set<String> classes = new LinkedHashSet<>();
        Object above = item.properties().get(CLASS);
        while (above instanceof String id && classes.add(id)) {
            above = entity(id).map(entity -> entity.properties().get(CLASS)).orElse(null);
        }
        return List.copyOf(classes);
    }

    /** The entries with this value in a column of codes, such as {@code iso3} or {@code cow}, in the order of the files. */
    public List<GazetteerEntry> withCode(String column, String code) {
        return entries.stream().filter(entry -> code.equals(entry.columns().get(column))).toList();
    }

    /** The form under which spellings of one name meet: without case, punctuation, diacritics, article and legal form. */
    public static String normalise(String name) {
        return NameForm.of(name);
    }

    private void index(GazetteerEntry entry, String name) {
        String exact = entry.exact(name) ? name : null;
        byName.computeIfAbsent(NameForm.of(name), key -> new ArrayList<>()).add(new Form(entry.entity(), exact));
    }

    private static List<GazetteerEntry> builtIn(String file) {
        String resource = "/gazetteer/" + file;
        try (InputStream in = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new EntryFile(file).read(reader);
        } catch (IOException e) {
            throw new GazetteerUnreadable(file, e);
        }
    }

    private static Stream<Path> filesUnder(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList().stream();
        } catch (IOException e) {
            throw new GazetteerUnreadable(path.toString(), e);
        }
    }

    private static List<GazetteerEntry> read(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new EntryFile(file.toString()).read(reader);
        } catch (IOException e) {
            throw new GazetteerUnreadable(file.toString(), e);
        }
    }

    private static String hash(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new GazetteerUnreadable(file.toString(), e);
        }
    }

    private record Form(Entity entity, @Nullable String exact) {

        boolean matches(String written) {
            return exact == null || exact.equals(written);
        }
    }
}
