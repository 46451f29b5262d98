// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules;

import java.time.LocalDate;
import java.util.List;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Document;
import org.entente.model.DocumentKind;
import org.entente.model.Passage;

/** One extractor for all tests of this JVM: the models take seconds to load. */
public final class Extractors {

    private static final class Shared {

        private static final Extractor EXTRACTOR = Extractor.load(Gazetteer.load());
    }

    private Extractors() {}

    public static Extractor shared() {
        return Shared.EXTRACTOR;
    }

    /** A document of one passage, of 18 December 2024. */
    static Document document(String text) {
        return new Document("sample", DocumentKind.TEXT, null, null, LocalDate.of(2024, 12, 18), null, List.of(), null, text, List.of(
                new Passage(0, text, 0)));
    }
}
