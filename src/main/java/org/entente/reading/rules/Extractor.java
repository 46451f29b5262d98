// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.FileRefused;
import org.entente.model.Skip;
import org.entente.reading.Reading;
import org.entente.reading.rules.names.Names;
import org.entente.reading.rules.roles.Distinct;
import org.entente.reading.rules.roles.FrameReader;
import org.entente.reading.rules.roles.Introductions;
import org.entente.reading.rules.roles.SupplyChains;
import org.entente.reading.rules.syntax.Pipeline;
import org.entente.reading.rules.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** Reads documents into claims by patterns; one instance serves all threads. */
public final class Extractor {

    private final SentenceReader sentences;
    private final FrameReader frames;
    private final String name;

    private Extractor(SentenceReader sentences, FrameReader frames, String name) {
        this.sentences = sentences;
        this.frames = frames;
        this.name = name;
    }

    /** An extractor that knows the names of this gazetteer; loads the models. */
    public static Extractor load(Gazetteer gazetteer) {
        return load(gazetteer, RulesVersion.of(gazetteer));
    }

    static Extractor load(Gazetteer gazetteer, String version) {
        CompletableFuture<Pipeline> pipeline = CompletableFuture.supplyAsync(Pipeline::load);
        Lexicon lexicon = Lexicon.load();
        Names names = new Names(gazetteer);
        String name = RuleReader.ID + "/" + version;
        FrameReader frames = new FrameReader(lexicon, names, name);
        return new Extractor(new SentenceReader(pipeline.join(), lexicon, names), frames, name);
    }

    /**
     * Reads the files of the schema, of words and of patterns, and no models.
     *
     * @throws FileRefused where one cannot be used
     */
    public static void check() {
        FrameReader.check(Lexicon.load());
    }

    /** The claims of a document; what cannot be read is among the skips, and never an exception. */
    public Reading extract(Document document) {
        List<Skip> skips = new ArrayList<>();
        try {
            return Reading.done(Distinct.of(claims(document, skips)), skips);
        } catch (RuntimeException | StackOverflowError e) {
            skips.add(new Skip(document.id(), "document cannot be read", String.valueOf(e)));
            return Reading.failed(skips);
        }
    }

    /** Why the stance of claims that another reader found is not borne out, for each; null where it is, or nothing can be told. */
    List<@Nullable String> objections(Document document, List<Claim> claims) {
        StanceOfOthers stances = new StanceOfOthers(claims, frames);
        sentences.each(document, skip -> {}, stances::look);
        return stances.objections();
    }

    /** The readings of many documents on all cores, in the order of the documents where they are taken in order. */
    public Stream<Reading> extractAll(Stream<Document> documents) {
        return documents.parallel().map(this::extract);
    }

    private List<Claim> claims(Document document, List<Skip> skips) {
        List<Claim> claims = new ArrayList<>();
        Introductions discourse = frames.begin();
        SupplyChains chains = new SupplyChains(name);
        sentences.each(document, skips::add, (sentence, circumstances) -> {
            try {
                claims.addAll(chains.complete(sentence, frames.read(sentence, circumstances, discourse)));
            } catch (RuntimeException e) {
                skips.add(new Skip(document.id(), "sentence cannot be read", "%s at %d".formatted(e, sentence.quote().start())));
            }
        });
        return claims;
    }
}
