// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an entity at a glance.
 *
 * @param id its id
 * @param name the name to show
 * @param kind the label of its kind
 * @param aliases other names
 * @param properties what its kind calls for: codes, coordinates, category
 * @param attributes what sources say of it in words of their own, by name
 * @param ties how many ties of each kind it has
 * @param facts how many facts of each type it takes part in
 * @param timeline its dated facts, newest first, at most a hundred
 */
public record EntityProfile(String id, String name, String kind, List<String> aliases, Map<String, Object> properties,
        Map<String, List<String>> attributes, List<TieCount> ties, Map<String, Long> facts, List<Moment> timeline) {

    /**
     * How many ties of a kind.
     *
     * @param kind the kind
     * @param direction out, in or both
     * @param reads the kind as a verb
     * @param count how many
     */
    public record TieCount(String kind, String direction, String reads, long count) {}

    /**
     * A dated fact.
     *
     * @param time when
     * @param fact its id
     * @param type the label of its type
     * @param name its name or title, or null
     * @param others who and what else takes part
     */
    public record Moment(@Nullable TimeView time, String fact, String type, @Nullable String name, List<EntityRef> others) {}
}
