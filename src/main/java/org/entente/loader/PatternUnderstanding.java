// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
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

/** Extraction by patterns and resolution by gazetteer; the language models are loaded when the first text needs them. */
@Component
final class PatternUnderstanding implements Understanding {

    private final Supplier<Extractor> extractor;
    private final Resolver resolver;

    PatternUnderstanding(Gazetteer gazetteer) {
        this.extractor = SingletonSupplier.of(() -> Extractor.load(gazetteer));
        this.resolver = new Resolver(gazetteer);
    }

    @Override
    public String extractor() {
        return Extractor.NAME;
    }

    @Override
    public List<Claim> extract(Document document, Consumer<Skip> skips) {
        Extraction extraction = extractor.get().extract(document);
        extraction.skips().forEach(skips);
        return extraction.claims();
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return resolver.resolve(document, claims);
    }
}
