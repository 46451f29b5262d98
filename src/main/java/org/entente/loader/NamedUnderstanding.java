// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.reading.ClaimReader;
import org.entente.reading.SecondLook;
import org.entente.resolution.Resolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Claims by readers, side by side, entities by the gazetteer's names. */
@Component
final class NamedUnderstanding implements Understanding {

    private final List<ClaimReader> readers;
    private final SecondLook look;
    private final Resolver resolver;

    @Autowired
    NamedUnderstanding(List<ClaimReader> readers, SecondLook look, Gazetteer gazetteer) {
        this.readers = List.copyOf(readers);
        this.look = look;
        this.resolver = new Resolver(gazetteer);
    }

    /** Understands by readers whose stance nobody looks at twice. */
    NamedUnderstanding(List<ClaimReader> readers, Gazetteer gazetteer) {
        this(readers, SecondLook.NONE, gazetteer);
    }

    @Override
    public List<ClaimReader> readers() {
        return readers;
    }

    @Override
    public SecondLook look(ClaimReader reader) {
        return reader.looksTwice() ? SecondLook.NONE : look;
    }

    @Override
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        return resolver.resolve(document, claims);
    }
}
