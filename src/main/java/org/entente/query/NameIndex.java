// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.entente.gazetteer.PersonNames;
import org.entente.gazetteer.WrittenNames;
import org.entente.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** All names in memory: exact look-up, beginnings of words, typing errors. */
final class NameIndex {

    /** How well a name fits that is the same in another order or script: better than any that is merely like it. */
    private static final double OTHERWISE_WRITTEN = 1.05;

    /** No name that is kept is longer, and what is looked for may have any length. */
    private static final int LONGEST = 1_000;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, List<Entry>> byId = new TreeMap<>();
    private final Map<String, Set<Entry>> exact = new HashMap<>();
    private final PersonNames<String> persons = new PersonNames<>();
    private final NameWords<Entry> words = new NameWords<>();

    /** Takes in an entity, in place of what was known of it before. */
    void put(EntityRef bearer, Collection<String> names) {
        List<Entry> entries = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names)) {
            NameKeys.of(name).forEach(key -> entries.add(new Entry(bearer, name, key, List.of(key.split(" ")))));
        }
        if (entries.isEmpty()) {
            entries.add(new Entry(bearer, bearer.name(), bearer.id(), List.of(bearer.id())));
        }
        lock.writeLock().lock();
        try {
            drop(bearer.id());
            byId.put(bearer.id(), entries);
            entries.forEach(this::enter);
            if (isPerson(bearer)) {
                entries.forEach(entry -> persons.add(bearer.id(), entry.name()));
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    void remove(String id) {
        lock.writeLock().lock();
        try {
            drop(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** How many bearers of names there are. */
    int size() {
        lock.readLock().lock();
        try {
            return byId.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The entity with this id, or null. */
    @Nullable
    EntityRef byId(String id) {
        lock.readLock().lock();
        try {
            List<Entry> entries = byId.get(id);
            return entries == null ? null : entries.getFirst().bearer();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Every entity that bears this name, without regard to case, punctuation and legal form; where there is none, every person who bears it
     * in another order or romanisation, or with or without a patronymic, and whoever bears one of several names that the text holds.
     */
    List<EntityRef> bearers(String name) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            List<EntityRef> bearers = written(name).toList();
            return (bearers.isEmpty() ? otherwiseWritten(name).toList() : bearers).stream().distinct()
                    .sorted(Comparator.comparing(EntityRef::id)).toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Stream<EntityRef> written(String name) {
        return NameKeys.of(name).stream().flatMap(key -> exact.getOrDefault(NameKeys.joined(key), Set.of()).stream()).map(Entry::bearer);
    }

    private Stream<EntityRef> otherwiseWritten(String name) {
        Set<EntityRef> named = new LinkedHashSet<>();
        for (EntityKind kind : List.of(EntityKind.PERSON, EntityKind.ORGANIZATION)) {
            WrittenNames.apart(name, kind).stream().filter(part -> kind == EntityKind.PERSON || !part.equals(name)).forEach(part -> {
                written(part).forEach(named::add);
                persons.bearing(part).forEach(id -> named.add(byId.getOrDefault(id, List.of()).getFirst().bearer()));
            });
        }
        return named.stream();
    }

    private static boolean isPerson(EntityRef bearer) {
        return bearer.kind().equals(EntityKind.PERSON.label());
    }

    /** Entities with names like these words, best first, each once with the name that fits best. */
    List<Match> search(String words, Predicate<EntityRef> filter) {
        if (words.length() > LONGEST) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            Map<String, Match> best = new LinkedHashMap<>();
            Stream.concat(otherwiseWritten(words).map(bearer -> new Match(bearer, bearer.name(), OTHERWISE_WRITTEN)),
                    NameKeys.of(words).stream()
                            .flatMap(key -> Stream.concat(alike(key), like(List.of(key.split(" "))))))
                    .filter(match -> filter.test(match.bearer()))
                    .forEach(match -> best.merge(match.bearer().id(), match, (a, b) -> a.score() >= b.score() ? a : b));
            return best.values().stream().sorted(Comparator.comparing(SearchPlace::of)).toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** All that pass the filter, in the order of their ids. */
    List<Match> all(Predicate<EntityRef> filter) {
        lock.readLock().lock();
        try {
            return byId.values().stream().map(entries -> entries.getFirst().bearer()).filter(filter)
                    .map(bearer -> new Match(bearer, bearer.name(), 0)).toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Stream<Match> alike(String key) {
        return exact.getOrDefault(NameKeys.joined(key), Set.of()).stream()
                .map(entry -> new Match(entry.bearer(), entry.name(), entry.isMain() ? 1.2 : 1.1));
    }

    private Stream<Match> like(List<String> asked) {
        List<Map<String, Double>> fits = asked.stream().map(words::fitting).toList();
        return words.holdingRarest(fits).map(entry -> entry.fit(fits)).filter(match -> match.score() > 0);
    }

    private void enter(Entry entry) {
        exact.computeIfAbsent(NameKeys.joined(entry.key()), key -> new LinkedHashSet<>(2)).add(entry);
        words.add(entry, entry.words());
    }

    private void drop(String id) {
        List<Entry> entries = byId.remove(id);
        if (entries == null) {
            return;
        }
        persons.remove(id, entries.stream().map(Entry::name).toList());
        for (Entry entry : entries) {
            leave(NameKeys.joined(entry.key()), entry);
            words.remove(entry, entry.words());
        }
    }

    private void leave(String key, Entry entry) {
        exact.computeIfPresent(key, (same, entries) -> {
            entries.remove(entry);
            return entries.isEmpty() ? null : entries;
        });
    }

    /**
     * An entity that fits.
     *
     * @param bearer the entity
     * @param name its name that fits best
     * @param score how well, above 1 where it is the same name
     */
    record Match(EntityRef bearer, String name, double score) {}

    private record Entry(EntityRef bearer, String name, String key, List<String> words) {

        boolean isMain() {
            return bearer.name().equals(name);
        }

        Match fit(List<Map<String, Double>> asked) {
            double sum = 0;
            for (Map<String, Double> fits : asked) {
                double best = words.stream().mapToDouble(word -> fits.getOrDefault(word, 0d)).max().orElse(0);
                if (best == 0) {
                    return new Match(bearer, name, 0);
                }
                sum += best;
            }
            double whole = sum / Math.max(asked.size(), words.size());
            return new Match(bearer, name, 0.5 * sum / asked.size() + 0.4 * whole + (isMain() ? 0.1 : 0));
        }
    }
}
