// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.entente.model.EntityKind;
import org.entente.model.FactShape;
import org.entente.model.FactType;
import org.entente.model.Role;
import org.entente.reading.rules.patterns.Functions;
import org.entente.reading.rules.patterns.Functions.Reached;
import org.entente.reading.rules.patterns.Pattern;
import org.entente.reading.rules.patterns.Pattern.Slot;
import org.entente.reading.rules.patterns.Pattern.Source;
import org.entente.reading.rules.patterns.PatternFiles;
import org.entente.reading.rules.syntax.Sentence;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Fits the patterns to a sentence: for each trigger and type the first pattern whose required slots fill. */
final class Frames {

    private static final Set<String> SHARED = Set.of("party", "signatory", "force", "name", "title", "field", "place");

    private final Lexicon lexicon;
    private final List<Pattern> patterns;
    private final Functions functions;
    private final Fillers fillers;

    Frames(Lexicon lexicon) {
        this(lexicon, Functions.load(lexicon));
    }

    private Frames(Lexicon lexicon, Functions functions) {
        this(lexicon, functions, PatternFiles.patterns(lexicon, functions));
    }

    private Frames(Lexicon lexicon, Functions functions, List<Pattern> patterns) {
        this.lexicon = lexicon;
        this.functions = functions;
        this.patterns = patterns;
        this.fillers = new Fillers(lexicon);
    }

    /** Fits the patterns of one file alone. */
    static Frames ofFile(Lexicon lexicon, Path file) {
        Functions functions = Functions.load(lexicon);
        return new Frames(lexicon, functions, PatternFiles.ofFile(file, lexicon, functions));
    }

    /** The names of the patterns. */
    Set<String> names() {
        return patterns.stream().map(Pattern::name).collect(Collectors.toSet());
    }

    /** Which words begin which pattern, whether or not its roles are filled: {@code "detains at 'detained'"}. */
    List<String> begun(Sentence sentence) {
        return sentence.graph().vertexListSorted().stream()
                .flatMap(word -> patterns.stream().filter(pattern -> pattern.on().fits(word, sentence.graph()))
                        .map(pattern -> "'%s' at '%s'".formatted(pattern.name(), word.word())))
                .toList();
    }

    /** The words that begin a pattern of this type. */
    List<IndexedWord> events(Sentence sentence, FactType type) {
        return sentence.graph().vertexListSorted().stream().filter(word -> patterns.stream()
                .anyMatch(pattern -> pattern.type().equals(type) && pattern.on().fits(word, sentence.graph()))).toList();
    }

    List<Frame> in(Scene scene) {
        List<Frame> frames = new ArrayList<>();
        for (IndexedWord word : scene.graph().vertexListSorted()) {
            Set<FactType> told = new HashSet<>();
            for (Pattern pattern : patterns) {
                if (!told.contains(pattern.type()) && pattern.unless().stream().noneMatch(told::contains)
                        && pattern.on().fits(word, scene.graph())) {
                    fit(pattern, word, scene).ifPresent(frame -> {
                        frames.add(frame);
                        told.add(pattern.type());
                        remember(frame, scene.discourse());
                    });
                }
            }
        }
        return frames;
    }

    /** Keeps who agreed and who fights, for what the document goes on to say of them. */
    private static void remember(Frame frame, Introductions discourse) {
        FactShape shape = frame.pattern().type().shape();
        Role fighting = shape.fighting();
        if (fighting != null) {
            frame.filling(fighting.key()).forEach(filler -> discourse.fighting(filler.name()));
            discourse.fought(frame.filling(fighting.key()), frame.filling("target"));
        }
        if (shape.isNamed() && frame.filling("party").size() > 1) {
            discourse.agreed(frame.filling("name").stream().map(Filler::words).findFirst().orElse(frame.trigger().word()), frame.filling(
                    "party"));
        }
    }

    private Optional<Frame> fit(Pattern pattern, IndexedWord trigger, Scene scene) {
        Map<String, List<Filler>> fillings = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        pattern.slots().forEach((name, slot) -> {
            List<Filler> found = fill(slot, pattern.least().getOrDefault(name, 1), trigger, scene).stream()
                    .filter(filler -> SHARED.contains(name) || !used.contains(key(filler)))
                    .filter(filler -> !pattern.least().containsKey(name) || filler.name().kind() != EntityKind.PLACE)
                    .toList();
            if (!found.isEmpty()) {
                fillings.put(name, found);
                found.stream().filter(filler -> !SHARED.contains(name)).map(Frames::key).forEach(used::add);
            }
        });
        inherit(pattern, fillings, scene);
        recall(pattern, trigger, fillings, scene);
        boolean full = pattern.require().stream().allMatch(group -> group.stream().anyMatch(fillings::containsKey))
                && pattern.least().entrySet().stream().allMatch(least -> names(fillings.get(least.getKey())) >= least.getValue());
        boolean named = pattern.least().keySet().stream().flatMap(slot -> fillings.getOrDefault(slot, List.of()).stream()).anyMatch(
                filler -> filler.name().kind() != EntityKind.GROUP);
        boolean fights = !pattern.warring() || fillings.getOrDefault("attacker", List.of()).stream().anyMatch(filler -> scene.discourse()
                .fights(filler.name()));
        return full && fights && (named || pattern.least().isEmpty())
                ? Optional.of(new Frame(pattern, trigger, fillings))
                : Optional.empty();
    }

    /** "Its parliament ratified the treaty": the parties are those told of before, of whom the one named must be one. */
    private static void inherit(Pattern pattern, Map<String, List<Filler>> fillings, Scene scene) {
        List<Filler> known = scene.discourse().parties();
        List<Filler> found = fillings.getOrDefault("party", List.of());
        boolean fits = found.stream().allMatch(filler -> known.stream().anyMatch(other -> other.name().text().equals(filler.name().text()))
                || filler.name().kind() != EntityKind.STATE);
        boolean one = fillings.getOrDefault("name", List.of()).stream().noneMatch(name -> WordForm.isPlural(name.word()));
        if (pattern.inherits() && one && found.size() < 2 && !known.isEmpty() && fits) {
            fillings.put("party", known);
        }
    }

    /** "These strikes hit tunnels": by whom the last ones were; "the coalition conducted ten strikes": against whom it did before. */
    private static void recall(Pattern pattern, IndexedWord trigger, Map<String, List<Filler>> fillings, Scene scene) {
        if (pattern.recalls().isEmpty()) {
            return;
        }
        String doer = pattern.recalls().getFirst();
        String other = pattern.recalls().getLast();
        Introductions discourse = scene.discourse();
        int sentence = scene.sentence().previous().size();
        boolean definite = scene.dependents(trigger, "det").anyMatch(word -> word.word().matches("(?i)the|this|these|such"));
        boolean goesOn = WordForm.isNoun(trigger) && WordForm.lemma(trigger).matches("(air)?strikes?|sorties?");
        if ((definite || goesOn) && !fillings.containsKey(doer) && fillings.containsKey(other)) {
            fillings.computeIfAbsent(doer, slot -> discourse.doers(pattern.type(), sentence));
        } else if (fillings.containsKey(doer) && !fillings.containsKey(other)) {
            fillings.computeIfAbsent(other, slot -> discourse.enemies(fillings.get(doer)));
        }
        fillings.values().removeIf(List::isEmpty);
        if (fillings.containsKey(doer)) {
            discourse.acted(pattern.type(), fillings.get(doer), fillings.getOrDefault(other, List.of()), sentence);
        }
    }

    private static long names(@org.jspecify.annotations.Nullable List<Filler> found) {
        return found == null ? 0 : found.stream().map(filler -> filler.name().text()).distinct().count();
    }

    private static String key(Filler filler) {
        return filler.name().kind() + filler.name().text();
    }

    /** "They sign with A and B": where the one who acts with others is not known, the others are no parties among themselves. */
    private List<Filler> fill(Slot slot, int least, IndexedWord trigger, Scene scene) {
        for (List<Source> choice : slot.choices()) {
            Map<String, Filler> found = new LinkedHashMap<>();
            boolean whole = true;
            for (Source source : choice) {
                List<Filler> filling = fill(source, trigger, scene);
                boolean leads = least > 1 && choice.size() > 1 && source == choice.getFirst();
                whole &= !filling.isEmpty() || !leads && !source.needed();
                filling.forEach(filler -> found.putIfAbsent(key(filler), filler));
            }
            if (found.size() >= least && whole) {
                return List.copyOf(found.values());
            }
        }
        return List.of();
    }

    /** "between-first" is the first of those that stand between, "between-second" the one behind it. */
    private List<Filler> fill(Source source, IndexedWord trigger, Scene scene) {
        String name = source.function();
        if (name.endsWith("-first")) {
            return reach(new Source(name.substring(0, name.length() - 6), source.kinds(), source.needed()), trigger, scene).stream()
                    .limit(1).toList();
        }
        if (name.endsWith("-second")) {
            return reach(new Source(name.substring(0, name.length() - 7), source.kinds(), source.needed()), trigger, scene).stream().skip(1)
                    .limit(1)
                    .toList();
        }
        return reach(source, trigger, scene);
    }

    private List<Filler> reach(Source source, IndexedWord trigger, Scene scene) {
        for (Reached reached : functions.reached(source.function(), trigger, scene.graph()).toList()) {
            List<Filler> found = reached.words().stream().filter(word -> !word.equals(trigger) || source.function().equals("itself"))
                    .flatMap(word -> fillers.read(word, source
                            .kinds(), scene).stream())
                    .map(filler -> filler.by(source.function() + " (" + reached.path() + ")")).toList();
            if (!found.isEmpty() || isOwnSubject(reached, scene) || isUnknownOwner(reached)) {
                return found;
            }
        }
        return List.of();
    }

    /** "praised A for their efforts to retake it": where it is not known who they are, it is nobody further off. */
    private static boolean isUnknownOwner(Reached reached) {
        return reached.function().equals("agent") && reached.path().endsWith(">nmod:poss") && reached.words().stream().allMatch(
                word -> word.tag().equals("PRP$"));
    }

    /** Whether a verb has a subject of its own in common words: it does what it says, and nobody further off. */
    private boolean isOwnSubject(Reached reached, Scene scene) {
        return reached.function().equals("agent") && reached.path().equals(">nsubj")
                && reached.words().stream().allMatch(word -> WordForm.isNoun(
                        word) && scene.mention(word).isEmpty() && !lexicon.has("ordering", WordForm.lemma(word)));
    }
}
