// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.EntityKind;
import org.entente.model.FactShape;
import org.entente.model.FactType;
import org.entente.model.MapSign;
import org.entente.model.Modality;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.entente.model.TieFamily;
import org.entente.model.TieKind;
import org.entente.model.TieShape;
import org.jspecify.annotations.Nullable;

/**
 * What facts and ties can be, and how they read.
 *
 * @param types the types of fact, in the order in which they are listed
 * @param ties the kinds of tie, in the order in which they are listed
 * @param families what kinds of tie have in common
 * @param kinds the kinds of entity
 * @param modalities those of facts and ties; path search takes planned and possible ones on request
 */
record SchemaView(List<FactTypeView> types, List<TieKindView> ties, List<TieFamilyView> families, List<EntityKindView> kinds,
        List<String> modalities) {

    static SchemaView current() {
        return new SchemaView(FactType.all().stream().map(type -> FactTypeView.of(type.shape())).toList(),
                FactType.all().stream().flatMap(type -> type.shape().ties().stream().map(tie -> TieKindView.of(type, tie)))
                        .sorted((one, other) -> TieKind.valueOf(one.kind()).compareTo(TieKind.valueOf(other.kind()))).toList(),
                Stream.of(TieFamily.values()).map(family -> new TieFamilyView(family.key(), family.reads())).toList(),
                Stream.of(EntityKind.values()).map(kind -> new EntityKindView(kind.label(), kind.prefix())).toList(),
                Arrays.stream(Modality.values()).map(Modality::key).toList());
    }

    /**
     * A type of fact.
     *
     * @param type its label in the graph
     * @param reads what people call it
     * @param about what its facts are
     * @param time event, span, state or always
     * @param counts the role or detail whose things the quantity counts, or null
     * @param roles its roles, in reading order
     * @param details its details
     * @param ties the kinds of tie that its facts make
     * @param map how its facts stand on a map, or null
     */
    record FactTypeView(String type, String reads, String about, String time, @Nullable String counts, List<RoleKindView> roles,
            List<String> details, List<String> ties, @Nullable MapSignView map) {

        static FactTypeView of(FactShape shape) {
            return new FactTypeView(shape.type().label(), shape.reads(), shape.about(), shape.course().key(),
                    shape.counts().isEmpty() ? null : shape.counts(), shape.links().stream().map(RoleKindView::of).toList(),
                    shape.details().keySet().stream().map(Detail::key).toList(),
                    shape.ties().stream().map(tie -> tie.kind().name()).toList(), MapSignView.of(shape.sign()));
        }
    }

    /**
     * A role.
     *
     * @param role its name
     * @param reads how it reads before those who fill it
     * @param key whether it decides which fact a claim is about
     * @param kinds the kinds of entity that fill it
     * @param relationship the relationship type in the graph
     * @param direction in where that points to the fact, else out
     */
    record RoleKindView(String role, String reads, boolean key, List<String> kinds, String relationship, String direction) {

        static RoleKindView of(RoleLink link) {
            return new RoleKindView(link.role().key(), link.reads(), link.key(), link.entities().stream().map(EntityKind::label).toList(),
                    link.relationship(), link.towardsFact() ? "in" : "out");
        }
    }

    /** The role whose place a fact stands at, and its sign. */
    record MapSignView(String at, String sign) {

        static @Nullable MapSignView of(@Nullable MapSign sign) {
            return sign == null ? null : new MapSignView(sign.at().key(), sign.sign());
        }
    }

    /**
     * A kind of tie.
     *
     * @param kind the relationship type in the graph
     * @param type the type of the facts that it is derived from
     * @param reads the verb of the sentence "from … to"
     * @param backwards the verb of the sentence "to … from"
     * @param symmetric whether it holds both ways
     * @param walked whether path search walks it when the question names no kinds
     * @param family what it is drawn as
     * @param colour its colour in Neo4j Browser
     * @param goods the role whose entities stand behind the verb, or null
     * @param preposition what stands between these and the object
     * @param tail what stands behind the object: the first of these whose slot is filled
     */
    record TieKindView(String kind, String type, String reads, String backwards, boolean symmetric, boolean walked, String family,
            String colour, @Nullable String goods, String preposition, List<String> tail) {

        static TieKindView of(FactType type, TieShape tie) {
            Role goods = tie.goods();
            return new TieKindView(tie.kind().name(), type.label(), tie.reads(), tie.backwards(), tie.symmetric(), tie.walked(),
                    tie.family().key(), tie.colour(), goods == null ? null : goods.key(), tie.preposition(), tie.tail());
        }
    }

    /** A family of ties. */
    record TieFamilyView(String family, String reads) {}

    /** A kind of entity, and what ids of it begin with. */
    record EntityKindView(String kind, String prefix) {}
}
