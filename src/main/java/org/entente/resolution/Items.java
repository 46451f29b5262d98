// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.entente.gazetteer.Gazetteer;
import org.entente.gazetteer.Memo;
import org.entente.model.Entity;
import org.entente.model.EntityKind;
import org.entente.model.Name;

/** Weapons and goods: a model where the words name one, else the class that their head names. */
final class Items {

    private static final Set<EntityKind> KINDS = Set.of(EntityKind.WEAPON, EntityKind.GOODS);
    private static final Pattern COMPLEMENT = Pattern.compile("\\s+(?:of|for|with|from|to|in|on)\\s.*");
    private static final Pattern MEASURE = Pattern
            .compile("\\d+(?:\\.\\d+)?-?(?:mm|millimet(?:er|re)|cm|kg|km|kilomet(?:er|re)|ton|tonne|st|nd|rd|th)?");
    private static final Pattern DESIGNATION = Pattern.compile(".*(?:\\p{Lu}|\\d).*");

    /** No weapon and no class is called by more words, and a stranger may send any number. */
    private static final int MOST_WORDS = 16;

    private final Gazetteer gazetteer;
    private final Set<String> adjectives;
    private final Memo<Item, Entity> items = new Memo<>(this::made);

    /** What the name of one is made of. */
    private record Item(EntityKind kind, String text) {}

    Items(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.adjectives = gazetteer.entries().stream().flatMap(entry -> entry.adjectives().stream())
                .flatMap(adjective -> Arrays.stream(adjective.split("[\\s-]"))).map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    Entity identify(Name name) {
        return items.of(new Item(name.kind(), name.text()));
    }

    private Entity made(Item name) {
        String text = name.text().strip();
        List<String> words = List.of(COMPLEMENT.matcher(text).replaceFirst("").split("\\s+"));
        return find(text).or(() -> longest(words, false, false)).or(() -> unknownModel(name, words))
                .or(() -> longest(words, true, true)).orElseGet(() -> unknownClass(name, text));
    }

    private Optional<Entity> longest(List<String> words, boolean classes, boolean onlyAtEnd) {
        for (int length = Math.min(words.size(), MOST_WORDS); length > 0; length--) {
            for (int from = words.size() - length; from >= (onlyAtEnd ? words.size() - length : 0); from--) {
                Optional<Entity> found = find(String.join(" ", words.subList(from, from + length)))
                        .filter(entity -> entity.isClass() == classes);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> find(String text) {
        return gazetteer.find(text, KINDS).or(() -> text.endsWith("s")
                ? gazetteer.find(text.substring(0, text.length() - 1), KINDS)
                : Optional.empty());
    }

    private Optional<Entity> unknownModel(Item name, List<String> words) {
        int head = headLength(words);
        List<String> rest = words.subList(0, words.size() - head).stream().filter(this::designates).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        String model = String.join(" ", rest);
        Map<String, Object> properties = head == 0
                ? Map.of()
                : Map.of("class", longest(words, true, true).orElseThrow().id());
        return Optional.of(new Entity(id(name.kind(), model), name.kind(), model, List.of(), properties));
    }

    private int headLength(List<String> words) {
        for (int length = Math.min(words.size(), MOST_WORDS); length > 0; length--) {
            String end = String.join(" ", words.subList(words.size() - length, words.size()));
            if (find(end).filter(Entity::isClass).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private boolean designates(String word) {
        return DESIGNATION.matcher(word).matches() && !MEASURE.matcher(word.toLowerCase(Locale.ROOT)).matches()
                && Arrays.stream(word.split("-")).noneMatch(part -> adjectives.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static Entity unknownClass(Item name, String text) {
        return new Entity(id(name.kind(), text), name.kind(), text, List.of(), Map.of(Entity.IS_CLASS, true));
    }

    private static String id(EntityKind kind, String text) {
        return kind.prefix() + ":" + Slug.of(text);
    }
}
