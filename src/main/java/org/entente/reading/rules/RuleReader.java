// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.reading.ClaimReader;
import org.entente.reading.Reading;
import org.entente.reading.SecondLook;
import org.jspecify.annotations.Nullable;

/** The built-in reader: rules over parsed sentences. Its language models are loaded when the first text needs them. */
public final class RuleReader implements ClaimReader, SecondLook {

    /** Its name. */
    public static final String ID = "rules";

    private final Gazetteer gazetteer;
    private final String version;
    private @Nullable Extractor loaded;

    /** A reader that knows the names of this gazetteer. */
    public RuleReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.version = RulesVersion.of(gazetteer);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Reading read(Document document) {
        return extractor().extract(document);
    }

    @Override
    public boolean looksTwice() {
        return true;
    }

    @Override
    public List<@Nullable String> objections(Document document, List<Claim> claims) {
        return extractor().objections(document, claims);
    }

    private synchronized Extractor extractor() {
        Extractor ready = loaded;
        if (ready == null) {
            ready = Extractor.load(gazetteer, version);
            loaded = ready;
        }
        return ready;
    }
}
