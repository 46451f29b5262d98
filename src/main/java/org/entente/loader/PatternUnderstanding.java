// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.entente.extraction.Extraction;
import org.entente.extraction.Extractor;
import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.model.Skip;
import org.entente.resolution.Resolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Extraction by patterns and resolution by gazetteer; the language models are loaded when the first text needs them. */
@Component
final class PatternUnderstanding implements Understanding {

    private final Supplier<Extractor> extractor;
    private final Resolver resolver;
    private final Timer extraction;
    private final Counter extracted;

    PatternUnderstanding(Gazetteer gazetteer, MeterRegistry meters) {
        this.extractor = SingletonSupplier.of(() -> Extractor.load(gazetteer));
        this.resolver = new Resolver(gazetteer);
        this.extraction = Timer.builder("entente.extraction").publishPercentiles(0.5, 0.95, 0.99).register(meters);
        this.extracted = meters.counter("entente.extraction.claims");
    }

    @Override
    public String extractor() {
        return Extractor.NAME;
    }

    @Override
    public List<Claim> extract(Document document, Consumer<Skip> skips) {
        Extractor ready = extractor.get();
        Extraction found = Objects.requireNonNull(extraction.record(() -> ready.extract(document)));
        extracted.increment(found.claims().size());
        found.skips().forEach(skips);
        return found.claims();
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return resolver.resolve(document, claims);
    }
}
