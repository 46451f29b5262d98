// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;
import org.entente.resolution.Resolver;

/** Takes what registers state and reads nothing: no language model is loaded. */
final class StatedOnly implements Understanding, ClaimReader {

    private static final Resolver RESOLVER = new Resolver(Gazetteer.load());

    @Override
    public List<ClaimReader> readers() {
        return List.of(this);
    }

    @Override
    public String id() {
        return "none";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Reading read(Document document) {
        return Reading.done(List.of(), List.of());
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return RESOLVER.resolve(document, claims);
    }
}
