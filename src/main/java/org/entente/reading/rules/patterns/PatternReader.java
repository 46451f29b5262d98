// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.patterns;

import static org.entente.reading.rules.patterns.Slots.at;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.FileRefused;
import org.entente.model.Modality;
import org.entente.model.YamlPart;
import org.entente.reading.rules.patterns.Pattern.Slot;
import org.entente.reading.rules.patterns.Pattern.Source;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads the patterns of one file; any key, class, function, relation or kind in it that is not known is refused with its line. */
public final class PatternReader {

    private static final List<String> OF_FILE = List.of("background", "unless", "patterns");
    private static final List<String> KEYS = List.of("pattern", "verb", "noun", "where", "not", "require", "least", "counted", "fixed",
            "background", "inherits", "warring", "unless", "modality", "deed", "recalls");

    private final Slots slots;
    private final YamlPart whole;
    private final Map<String, YamlPart> file;
    private final Lexicon lexicon;
    private final Functions functions;

    public PatternReader(Slots slots, YamlPart whole, Lexicon lexicon, Functions functions) {
        this.slots = slots;
        this.whole = whole;
        this.file = whole.entries(OF_FILE);
        this.lexicon = lexicon;
        this.functions = functions;
    }

    public List<Pattern> patterns() {
        YamlPart patterns = file.get("patterns");
        if (patterns == null) {
            throw whole.refused("needs 'patterns', a list");
        }
        return patterns.items().stream().map(this::pattern).toList();
    }

    private Pattern pattern(YamlPart entry) {
        Map<String, YamlPart> keys = entry.entries(Stream.concat(KEYS.stream(), slots.names().stream()).toList());
        YamlPart name = keys.get("pattern");
        if (name == null || !keys.containsKey("verb") && !keys.containsKey("noun")) {
            throw entry.refused("needs 'pattern', its name, and the words that it begins with, 'verb' or 'noun'");
        }
        Map<String, Slot> sought = new LinkedHashMap<>();
        keys.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                sought.put(key, slot(key, value));
            }
        });
        Set<String> known = sought.keySet();
        Trigger trigger = new Trigger(words(keys.get("verb")), words(keys.get("noun")), paths(keys.get("where")), paths(keys.get("not")));
        YamlPart counted = keys.get("counted");
        YamlPart modality = keys.get("modality");
        YamlPart background = keys.getOrDefault("background", file.get("background"));
        return new Pattern(slots.type().label() + ": " + name.text(), slots.type(), trigger, sought, require(keys.get("require"), known),
                least(keys.get("least"), known), counted == null ? slots.type().shape().counts() : counted.oneOf(slots.names()),
                fixed(keys.get("fixed")), flag(background), flag(keys.get("inherits")), flag(keys.get("warring")), flag(keys.get("deed")),
                items(keys.get("recalls")).stream().map(slot -> slot.oneOf(known)).toList(),
                items(keys.getOrDefault("unless", file.get("unless"))).stream().map(PatternReader::type).collect(Collectors
                        .toUnmodifiableSet()),
                modality == null
                        ? null
                        : Modality.ofKey(modality.oneOf(Arrays.stream(Modality.values()).map(Modality::key).toList())).orElse(null));
    }

    private static FactType type(YamlPart label) {
        return FactType.ofLabel(label.oneOf(FactType.all().stream().map(FactType::label).toList())).orElseThrow();
    }

    private static List<Set<String>> require(@Nullable YamlPart groups, Set<String> known) {
        List<Set<String>> require = new ArrayList<>();
        for (YamlPart group : items(groups)) {
            Set<String> any = Set.of(group.text().split("\\s*\\|\\s*"));
            if (!known.containsAll(any)) {
                throw group.refused("'%s' is not what this pattern looks for; %s".formatted(group.text(), FileRefused.allowed(known)));
            }
            require.add(any);
        }
        return require;
    }

    private static Map<String, Integer> least(@Nullable YamlPart least, Set<String> known) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        if (least != null) {
            least.entries(known).forEach((slot, number) -> numbers.put(slot, number.number()));
        }
        return numbers;
    }

    private Map<String, String> fixed(@Nullable YamlPart fixed) {
        Map<String, String> words = new LinkedHashMap<>();
        if (fixed != null) {
            fixed.entries(slots.type().shape().details().keySet().stream().map(Detail::key).toList())
                    .forEach((detail, word) -> words.put(detail, word.text()));
        }
        return words;
    }

    private Slot slot(String slot, YamlPart value) {
        return new Slot(value.items().stream()
                .map(choice -> Arrays.stream(choice.text().split("\\s*\\+\\s*")).map(part -> source(slot, part, choice)).toList())
                .toList());
    }

    private Source source(String slot, String part, YamlPart choice) {
        boolean needed = part.startsWith("!");
        String[] halves = (needed ? part.substring(1) : part).split(":", 2);
        List<Kind> kinds = halves.length > 1 ? at(choice, () -> Slots.kinds(halves[1])) : slots.usual(slot);
        if (kinds.isEmpty()) {
            throw choice.refused("nothing says what fills '%s': write '%s:KIND', or 'fillers' in its schema file; %s".formatted(slot, part,
                    FileRefused.allowed(Kind.names())));
        }
        String function = halves[0].strip();
        return at(choice, () -> new Source(functions.known(function), kinds, needed));
    }

    private List<Path> paths(@Nullable YamlPart paths) {
        return items(paths).stream().map(path -> at(path, () -> Path.compile(path.text(), lexicon))).toList();
    }

    private Set<String> words(@Nullable YamlPart classes) {
        return items(classes).stream().flatMap(name -> name.text().startsWith("=")
                ? Stream.of(name.text().substring(1))
                : at(name, () -> lexicon.words(name.text())).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean flag(@Nullable YamlPart part) {
        return part != null && part.flag();
    }

    private static List<YamlPart> items(@Nullable YamlPart part) {
        return part == null ? List.of() : part.items();
    }
}
