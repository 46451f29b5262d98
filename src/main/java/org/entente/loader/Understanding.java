// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.reading.ClaimReader;

/** What a load needs to understand a document; safe for use by several threads. */
interface Understanding {

    /** What reads claims out of running text; what it finds still has to pass the gate. */
    ClaimReader reader();

    /** The document and its claims with entities in the place of names. */
    ResolvedDocument resolve(Document document, List<Claim> claims);
}
