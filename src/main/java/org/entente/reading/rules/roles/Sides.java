// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.EntityKind;
import org.entente.model.Name;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.syntax.WordForm;
import org.entente.reading.rules.vocabulary.Lexicon;

/** Whom a name acts for: forces their state, a capital its government, a person whom he serves. */
record Sides(Lexicon lexicon) {

    Stream<Filler> named(Mention mention, IndexedWord word, Scene scene) {
        Name name = mention.name();
        Filler filler = new Filler(name, word, scene.sentence().words(mention.from(), mention.to()), "");
        return switch (name.kind()) {
            case STATE -> Stream.of(filler.with(bare(name), "state"));
            case ORGANIZATION -> Stream.of(led(filler, scene).orElseGet(() -> forState(filler, scene)));
            case PERSON, GROUP -> Stream.of(filler);
            case PLACE -> Stream.of(scene.discourse().government(name).map(state -> filler.with(state, "capital for its government"))
                    .orElse(filler));
            case VESSEL -> scene.discourse().side(name).map(state -> filler.with(state, "ship for its state")).stream();
            case WEAPON, GOODS -> Stream.empty();
        };
    }

    /** "the Banda Administration": the state of him whose it is. */
    private static Optional<Filler> led(Filler filler, Scene scene) {
        String text = filler.name().text();
        return text.matches(".+ [Aa]dministration") && filler.name().entityId() == null
                ? scene.discourse().sideOf(text.substring(0, text.lastIndexOf(' '))).filter(side -> side.kind() == EntityKind.STATE)
                        .map(state -> filler.with(state, "administration of a person who serves it"))
                : Optional.empty();
    }

    Filler forState(Filler filler, Scene scene) {
        boolean army = filler.name().kind() == EntityKind.ORGANIZATION && isArmy(filler.name());
        return army
                ? scene.discourse().side(filler.name()).map(state -> filler.with(state, "forces for their state")).orElse(filler)
                : filler;
    }

    boolean isArmy(Name name) {
        String head = name.text().contains(" of ") ? name.text().substring(0, name.text().indexOf(" of ")) : name.text();
        String last = WordForm.last(head);
        return lexicon.has("army", last) || name.attributes().containsKey(Names.STATE) && Character.isLowerCase(last.codePointAt(0));
    }

    Stream<Filler> side(Filler filler, Scene scene) {
        if (isLegislature(filler.name())) {
            return Stream.of(scene.discourse().side(filler.name()).map(state -> filler.with(state, "parliament for its state"))
                    .orElse(filler));
        }
        if (filler.name().kind() != EntityKind.PERSON) {
            return Stream.of(filler);
        }
        return scene.discourse().side(filler.name()).stream().filter(side -> side.kind() == EntityKind.STATE
                || side.kind() == EntityKind.ORGANIZATION && !side.attributes().containsKey(Names.GOVERNMENT))
                .map(side -> filler.with(side, "whom the person serves"));
    }

    private boolean isLegislature(Name name) {
        return name.kind() == EntityKind.ORGANIZATION && name.entityId() != null
                && lexicon.has("legislature", WordForm.last(name.text()));
    }

    static Name bare(Name name) {
        return new Name(name.text(), name.kind(), name.entityId(), Map.of());
    }
}
