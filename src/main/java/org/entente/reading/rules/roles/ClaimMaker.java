// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import edu.stanford.nlp.ling.IndexedWord;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Explanation;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Quantity;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.reading.rules.speech.Circumstances;
import org.entente.reading.rules.speech.Voice;
import org.jspecify.annotations.Nullable;

/** Makes claims of a frame: one for each thing that the text counts by itself. */
final class ClaimMaker {

    private static final Voice IN_PASSING = new Voice(List.of(), null, List.of(), Stance.ASSERTED, Modality.ACTUAL, true,
            List.of());

    private final String extractor;

    ClaimMaker(String extractor) {
        this.extractor = extractor;
    }

    /** Who says what the frame tells, and how. */
    static Voice voice(Frame frame, Circumstances circumstances) {
        return frame.pattern().background() ? IN_PASSING : circumstances.voice(frame.trigger());
    }

    Stream<Claim> claims(Frame frame, Scene scene, Circumstances circumstances, Voice voice) {
        boolean fear = frame.pattern().deed() && (voice.stance() != Stance.ASSERTED || voice.modality() != Modality.ACTUAL);
        if (!voice.assertive() || fear) {
            return Stream.empty();
        }
        return shares(frame, scene, circumstances).stream().map(share -> claim(share, frame, scene, circumstances, voice));
    }

    /** The counted things, parted before each that has a figure of its own. */
    private static List<Share> shares(Frame frame, Scene scene, Circumstances circumstances) {
        List<Share> shares = new ArrayList<>();
        for (Filler thing : frame.filling(frame.pattern().counted())) {
            Quantity quantity = circumstances.quantity(thing.word());
            if (quantity != null || shares.isEmpty()) {
                shares.add(new Share(new ArrayList<>(), quantity));
            }
            shares.getLast().things().add(thing);
        }
        boolean uncounted = shares.stream().allMatch(share -> share.quantity() == null);
        if (!uncounted) {
            return shares;
        }
        List<Filler> things = shares.isEmpty() ? List.of() : shares.getFirst().things();
        return List.of(new Share(things, frame.pattern().background()
                ? null
                : circumstances.quantityAround(frame.trigger(), noun -> things.isEmpty() || isPart(noun, frame, scene))));
    }

    /** Whether a noun fills a role of the frame, by itself or as the measure of what does: "200 artillery units". */
    private static boolean isPart(IndexedWord noun, Frame frame, Scene scene) {
        return noun.equals(frame.trigger()) || frame.fillings().values().stream().flatMap(List::stream).map(Filler::word).anyMatch(
                word -> word.equals(noun) || scene.dependents(noun, "compound", "nmod:of").anyMatch(word::equals));
    }

    private Claim claim(Share share, Frame frame, Scene scene, Circumstances circumstances, Voice voice) {
        Map<Role, List<Name>> roles = new TreeMap<>();
        Map<Detail, List<String>> details = new EnumMap<>(Detail.class);
        List<Explanation.Filling> why = new ArrayList<>();
        Map<String, List<Filler>> fillings = new LinkedHashMap<>(frame.fillings());
        if (!share.things().isEmpty()) {
            fillings.put(frame.pattern().counted(), share.things());
        }
        fillings.forEach((slot, fillers) -> {
            Role.ofKey(slot).ifPresent(role -> roles.put(role, fillers.stream().map(Filler::name).distinct().toList()));
            Detail.ofKey(slot).ifPresent(detail -> details.put(detail, fillers.stream().map(Filler::words).distinct().toList()));
            fillers.forEach(filler -> why.add(new Explanation.Filling(slot, filler.words(), filler.why())));
        });
        frame.pattern().fixed().forEach((key, value) -> {
            Detail.ofKey(key).ifPresent(detail -> details.put(detail, List.of(value)));
            why.add(new Explanation.Filling(key, value, "what the pattern says"));
        });
        why.addAll(voice.chain());
        why.addFirst(new Explanation.Filling("trigger", frame.trigger().word(), "word class of the pattern"));
        return Claim.of(frame.pattern().type(), roles, scene.sentence().quote(), extractor).withDetails(details)
                .withQuantity(share.quantity())
                .withTime(frame.pattern().background() ? null : circumstances.time(frame.trigger()))
                .with(voice.stance(), modality(frame, voice)).saidBy(voice.speakers(), voice.said(), voice.audience())
                .because(new Explanation(frame.pattern().name(), why));
    }

    private static Modality modality(Frame frame, Voice voice) {
        Modality own = frame.pattern().modality();
        return own == null || voice.modality().compareTo(own) > 0 ? voice.modality() : own;
    }

    private record Share(List<Filler> things, @Nullable Quantity quantity) {}
}
