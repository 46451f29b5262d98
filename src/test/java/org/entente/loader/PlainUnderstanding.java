// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;

/** Finds nothing, at random speed; fails on texts that say so. */
class PlainUnderstanding implements Understanding, ClaimReader {

    final AtomicInteger extracted = new AtomicInteger();

    @Override
    public List<ClaimReader> readers() {
        return List.of(this);
    }

    @Override
    public String id() {
        return "plain";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Reading read(Document document) {
        extracted.incrementAndGet();
        if (document.text().contains("poison")) {
            throw new IllegalStateException("poisoned");
        }
        return Reading.done(List.of(), List.of());
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return new ResolvedDocument(document, List.of(), List.of());
    }
}
