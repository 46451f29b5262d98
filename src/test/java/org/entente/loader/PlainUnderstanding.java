// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.model.Skip;

/** Finds nothing, at random speed; fails on texts that say so. */
class PlainUnderstanding implements Understanding {

    final AtomicInteger extracted = new AtomicInteger();

    @Override
    public String extractor() {
        return "plain/1";
    }

    @Override
    public List<Claim> extract(Document document, Consumer<Skip> skips) {
        extracted.incrementAndGet();
        if (document.text().contains("poison")) {
            throw new IllegalStateException("poisoned");
        }
        return List.of();
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return new ResolvedDocument(document, List.of(), List.of());
    }
}
