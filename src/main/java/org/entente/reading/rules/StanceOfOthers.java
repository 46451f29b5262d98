// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import edu.stanford.nlp.ling.IndexedWord;

import java.util.ArrayList;
import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Modality;
import org.entente.model.Stance;
import org.entente.reading.rules.roles.FrameReader;
import org.entente.reading.rules.speech.Circumstances;
import org.entente.reading.rules.speech.Voice;
import org.entente.reading.rules.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/** Holds the stance that another reader gives its claims against how the words that tell of them stand in their sentences. */
final class StanceOfOthers {

    private final List<Claim> claims;
    private final FrameReader frames;
    private final @Nullable String[] objections;
    private final boolean[] vouched;

    StanceOfOthers(List<Claim> claims, FrameReader frames) {
        this.claims = claims;
        this.frames = frames;
        this.objections = new String[claims.size()];
        this.vouched = new boolean[claims.size()];
    }

    /** Looks at the claims that stand in this sentence. */
    void look(Sentence sentence, Circumstances circumstances) {
        for (int at = 0; at < claims.size(); at++) {
            Claim claim = claims.get(at);
            if (claim.quote().overlaps(sentence.quote())) {
                for (IndexedWord event : frames.events(sentence, claim.type())) {
                    look(at, claim, event, circumstances.voice(event));
                }
            }
        }
    }

    /** One word that bears it out is enough: a sentence may tell of several facts of one type. */
    private void look(int at, Claim claim, IndexedWord event, Voice voice) {
        if (bearsOut(claim, voice)) {
            vouched[at] = true;
        } else if (objections[at] == null) {
            objections[at] = "read as %s and %s, but '%s' stands there as %s".formatted(claim.stance().key(), claim.modality().key(),
                    event.word(), voice.assertive() ? voice.stance().key() + " and " + voice.modality().key() : "no claim at all");
        }
    }

    /** What is read as less firm than it stands does no harm; what is read as firmer, or as its opposite, does. */
    private static boolean bearsOut(Claim claim, Voice voice) {
        boolean firm = voice.assertive() && voice.modality().compareTo(claim.modality()) <= 0;
        boolean cautious = claim.stance() == Stance.UNCONFIRMED || claim.modality() == Modality.POSSIBLE;
        return firm && (voice.stance() == claim.stance() || cautious && voice.stance() != Stance.DENIED);
    }

    List<@Nullable String> objections() {
        List<@Nullable String> left = new ArrayList<>();
        for (int at = 0; at < objections.length; at++) {
            left.add(vouched[at] ? null : objections[at]);
        }
        return left;
    }
}
