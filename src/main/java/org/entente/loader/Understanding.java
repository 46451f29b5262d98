// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.function.Consumer;

import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.ResolvedDocument;
import org.entente.model.Skip;

/** What a load needs to understand a document; safe for use by several threads. */
interface Understanding {

    /** Name and version of what extracts; known without loading it. */
    String extractor();

    /** The claims of a document's running text. */
    List<Claim> extract(Document document, Consumer<Skip> skips);

    /** The document and its claims with entities in the place of names. */
    ResolvedDocument resolve(Document document, List<Claim> claims);
}
