// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/**
 * A schema of FollowTheMoney whose entities are edges that state facts of a type.
 *
 * @param schema its name
 * @param source the property of its source
 * @param sourceRole the role of that
 * @param target the property of its target
 * @param targetRole the role of that
 * @param reads how it reads between the two
 * @param isRecord whether each is a fact of its own, as a listing or a payment is
 * @param detail the detail that tells what the edge says of itself
 */
public record FtmLink(String schema, String source, Role sourceRole, String target, Role targetRole, String reads, boolean isRecord,
        Detail detail) {}
