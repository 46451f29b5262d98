// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.entente.model.FactType;
import org.entente.reading.rules.patterns.Kind;
import org.entente.reading.rules.speech.Circumstances;
import org.entente.reading.rules.syntax.Bullet;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Carries the frame of a sentence that ends with a colon on to the items of the list behind it. */
final class Lists {

    private final Lexicon lexicon;
    private final Fillers fillers;

    Lists(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.fillers = new Fillers(lexicon);
    }

    /** The frame of a list item, empty where the sentence is none. */
    Optional<Frame> item(Scene scene) {
        if (!Bullet.opens(scene.tokens())) {
            return Optional.empty();
        }
        return scene.discourse().openList().flatMap(list -> {
            List<Filler> things = things(scene);
            Map<String, List<Filler>> fillings = new LinkedHashMap<>(list.frame().fillings());
            fillings.put(list.frame().pattern().counted(), things);
            return things.isEmpty() ? Optional.empty() : Optional.of(new Frame(list.frame().pattern(), things.getFirst().word(), fillings));
        });
    }

    /** Opens a list where the sentence leads one in, and closes it where something else goes on. */
    void follow(List<Frame> frames, Scene scene, Circumstances circumstances) {
        carrier(frames, scene.discourse()).ifPresent(
                frame -> scene.discourse().countable(new OpenList(frame, ClaimMaker.voice(frame, circumstances).unattributed())));
        if (!Bullet.opens(scene.tokens())) {
            boolean leadsIn = scene.sentence().quote().text().endsWith(":") && scene.graph().vertexSet().stream().anyMatch(this::isListed);
            scene.discourse().open(leadsIn ? scene.discourse().countable().orElse(null) : null);
        }
    }

    /** The last full transfer that speaks of a package or the like, else the first full one of the document. */
    private Optional<Frame> carrier(List<Frame> frames, Introductions discourse) {
        List<Frame> full = frames.stream().filter(Lists::isFull).toList();
        Optional<Frame> listed = full.stream().filter(frame -> isListed(frame.trigger())).reduce((first, last) -> last);
        return listed.isPresent() || discourse.countable().isPresent() ? listed : full.stream().findFirst();
    }

    private static boolean isFull(Frame frame) {
        return frame.pattern().type() == FactType.TRANSFER && !frame.filling("supplier").isEmpty() && !frame.filling("recipient").isEmpty();
    }

    private boolean isListed(IndexedWord word) {
        return lexicon.has("listed", WordForm.lemma(word));
    }

    private List<Filler> things(Scene scene) {
        Map<String, Filler> things = new LinkedHashMap<>();
        Set<IndexedWord> seen = new LinkedHashSet<>();
        scene.graph().getRoots().stream().sorted().forEach(root -> collect(root, scene, seen));
        seen.stream().sorted().flatMap(word -> fillers.read(word, List.of(Kind.GOODS), scene).stream())
                .forEach(filler -> things.putIfAbsent(
                        filler.name().text(), filler.by("list item")));
        return List.copyOf(things.values());
    }

    /** The words of an item that stand beside one another, as far as the parser sees it. */
    private static void collect(IndexedWord word, Scene scene, Set<IndexedWord> seen) {
        if (seen.add(word)) {
            scene.dependents(word, "conj*", "appos", "obj", "dep", "list", "parataxis").forEach(next -> collect(next, scene, seen));
        }
    }
}
