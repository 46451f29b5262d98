// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction.frames;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.extraction.Bullet;
import org.entente.extraction.circumstances.Circumstances;
import org.entente.extraction.lexicon.Lexicon;
import org.entente.model.FactType;

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

    private List<Filler> things(Scene scene) {
        return scene.graph().getRoots().stream().sorted().flatMap(root -> fillers.read(root, List.of(Kind.GOODS), scene).stream()).map(
                filler -> filler.by("list item")).toList();
    }

    /** Opens a list where the sentence leads one in, and closes it where something else goes on. */
    void follow(List<Frame> frames, Scene scene, Circumstances circumstances) {
        frames.stream().filter(Lists::isFull)
                .reduce((first, last) -> isOfTransfers(first.trigger()) && !isOfTransfers(last.trigger()) ? first : last)
                .filter(frame -> isOfTransfers(frame.trigger()) || scene.discourse().countable().isEmpty())
                .ifPresent(frame -> scene.discourse().countable(new OpenList(frame,
                        ClaimMaker.voice(frame, circumstances))));
        if (!Bullet.opens(scene.tokens())) {
            boolean leadsIn = scene.sentence().quote().text().endsWith(":")
                    && scene.graph().vertexSet().stream().anyMatch(this::isOfTransfers);
            scene.discourse().open(leadsIn ? scene.discourse().countable().orElse(null) : null);
        }
    }

    private static boolean isFull(Frame frame) {
        return frame.pattern().type() == FactType.TRANSFER && !frame.filling("supplier").isEmpty() && !frame.filling("recipient").isEmpty();
    }

    private boolean isOfTransfers(IndexedWord word) {
        return lexicon.has("listed", Words.lemma(word)) || lexicon.has("supplying", Words.lemma(word));
    }
}
