// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that a schema file says of a kind of tie.
 *
 * @param kind the kind
 * @param order its place among all kinds
 * @param joins the roles that it joins, the first of which names like it have in other formats
 * @param symmetric whether it holds both ways
 * @param reads the verb of the sentence "from … to"
 * @param backwards the verb of the sentence "to … from"
 * @param walked whether path search walks it when the question names no kinds
 * @param flow 1 where weapons, parts or soldiers flow along it, -1 where against it, 0 where nothing does
 * @param lasting whether it is a state of affairs that must have begun before its neighbours on a path ended
 * @param family what it is drawn as and listed under in the explorer
 * @param colour its colour in Neo4j Browser
 * @param width its width there, in pixels
 * @param stix relationship types of STIX that say the same
 * @param goods the role whose entities stand behind the verb, or null
 * @param preposition what stands between these and the object, or an empty text
 * @param tail what stands behind the object: the first of these whose {@code {…}} is filled
 */
public record TieShape(TieKind kind, int order, List<TieJoin> joins, boolean symmetric, String reads, String backwards, boolean walked,
        int flow, boolean lasting, TieFamily family, String colour, int width, List<String> stix, @Nullable Role goods, String preposition,
        List<String> tail) {

    public TieShape {
        joins = List.copyOf(joins);
        stix = List.copyOf(stix);
        tail = List.copyOf(tail);
    }
}
