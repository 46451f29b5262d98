// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.function.Consumer;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.model.Skip;
import org.entente.resolution.Resolver;

/** Takes what registers state and extracts nothing: no language model is loaded. */
final class StatedOnly implements Understanding {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.load());

    @Override
    public String extractor() {
        return "none";
    }

    @Override
    public List<Claim> extract(Document document, Consumer<Skip> skips) {
        return List.of();
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return RESOLVER.resolve(document, claims);
    }
}
