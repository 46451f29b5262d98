// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;

import org.entente.extraction.chains.SupplyChains;
import org.entente.extraction.circumstances.Circumstances;
import org.entente.extraction.frames.Discourse;
import org.entente.extraction.frames.Distinct;
import org.entente.extraction.frames.FrameReader;
import org.entente.extraction.lexicon.Lexicon;
import org.entente.extraction.mentions.Names;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Skip;

/** Reads documents into claims by patterns; one instance serves all threads. */
public final class Extractor {

    /** Name and version of what makes the claims. */
    public static final String NAME = "patterns/1";

    private final Reading reading;
    private final FrameReader frames;

    private Extractor(Reading reading, FrameReader frames) {
        this.reading = reading;
        this.frames = frames;
    }

    /** An extractor that knows the names of this gazetteer; loads the models. */
    public static Extractor load(Gazetteer gazetteer) {
        Lexicon lexicon = Lexicon.load();
        return new Extractor(new Reading(new Pipeline(), lexicon, gazetteer), new FrameReader(lexicon, new Names(gazetteer), NAME));
    }

    /** The claims of a document. */
    public Extraction extract(Document document) {
        List<Skip> skips = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Discourse discourse = frames.begin();
        SupplyChains chains = new SupplyChains(NAME);
        List<Sentence> sentences = reading.read(document);
        List<Circumstances> circumstances = Circumstances.of(sentences);
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            claims.addAll(chains.complete(sentence, frames.read(sentence, circumstances.get(at), discourse)));
        }
        return new Extraction(Distinct.of(claims), skips);
    }
}
