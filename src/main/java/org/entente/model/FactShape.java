// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * All that a schema file says of a type of fact.
 *
 * @param type the type
 * @param about what its facts are, in a sentence
 * @param order its place among all types: that in which they are read and listed
 * @param reads what people call it
 * @param links its roles, in reading order
 * @param details its details, each with what fills it in a text; nothing stands there where no pattern looks for it
 * @param counts the role or detail whose things the quantity counts, or an empty text
 * @param thing the role of what is moved, made, used or examined, which a denial of a class meets; or null
 * @param word the detail that tells one of its facts from another: an agreement's name, an office's title; or null
 * @param course what its facts are in time
 * @param stateAt a stage at which an event is a state, or null: an agreement in force
 * @param endedAt stages that tell of the end of a fact between the same: relief from a sanction
 * @param rivalry when two of its facts have rival participants, or null
 * @param retelling when a document tells one of its facts again
 * @param measured how evaluation takes it
 * @param fighting the role of those who are at war by it, or null
 * @param sign how its facts stand on a map, or null
 * @param ftm the schemata of FollowTheMoney that state it
 * @param ties the kinds of tie that its facts make
 */
public record FactShape(FactType type, String about, int order, String reads, List<RoleLink> links, Map<Detail, YamlPart> details,
        String counts, @Nullable Role thing, @Nullable Detail word, Course course, @Nullable String stateAt, Set<String> endedAt,
        @Nullable Rivalry rivalry, Retelling retelling, Measured measured, @Nullable Role fighting, @Nullable MapSign sign,
        List<FtmLink> ftm,
        List<TieShape> ties) {

    /** How evaluation takes a type: with those that the graph's ties rest on most, with the rest, or not in texts. */
    public enum Measured {
        CORE,
        OTHER,
        NONE
    }

    /** The roles that decide which fact a claim is about. */
    public List<Role> keyRoles() {
        return links.stream().filter(RoleLink::key).map(RoleLink::role).toList();
    }

    /** Whether its facts tie each of those who take part to each. */
    public boolean isMutual() {
        return ties.stream().flatMap(tie -> tie.joins().stream()).anyMatch(join -> join.from() == join.to());
    }

    /** Whether one of its facts may be known by a name of its own, whoever takes part. */
    public boolean isNamed() {
        return word == Detail.NAME;
    }

    /** The role of those who act for those in a key role. */
    public Optional<Role> deputies() {
        return links.stream().filter(link -> link.standsFor() != null).map(RoleLink::role).findFirst();
    }
}
