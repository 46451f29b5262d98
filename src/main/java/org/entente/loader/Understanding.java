// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ReadBy;
import org.entente.model.ResolvedDocument;
import org.entente.model.Review;
import org.entente.model.Settling;
import org.entente.reading.ClaimReader;
import org.entente.reading.SecondLook;
import org.entente.resolution.Assembly;

/** What a load needs to understand a document; safe for use by several threads. */
interface Understanding extends Settling {

    /** What reads claims out of running text, in this order; what they find still has to pass the gate. */
    List<ClaimReader> readers();

    /** The document and its claims with entities in the place of names. */
    ResolvedDocument resolve(Document document, List<Claim> claims);

    /** What looks again at the stance of what a reader found. */
    default SecondLook look(ClaimReader reader) {
        return SecondLook.NONE;
    }

    @Override
    default ResolvedDocument settle(ResolvedDocument document, List<ReadBy> readings, List<Review> reviews) {
        return Assembly.again(document, readings, reviews, this::resolve);
    }
}
