// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.reading.ClaimReader;
import org.entente.resolution.Resolver;
import org.springframework.stereotype.Component;

/** Claims by a reader, entities by the gazetteer's names. */
@Component
final class NamedUnderstanding implements Understanding {

    private final ClaimReader reader;
    private final Resolver resolver;

    NamedUnderstanding(ClaimReader reader, Gazetteer gazetteer) {
        this.reader = reader;
        this.resolver = new Resolver(gazetteer);
    }

    @Override
    public ClaimReader reader() {
        return reader;
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return resolver.resolve(document, claims);
    }
}
