// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.entente.model.Detail;
import org.entente.model.FactType;
import org.entente.model.Held;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.entente.model.Window;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** The statement that lists ids of facts, newest first. */
final class FactStatement {

    private static final LocalDate NO_TIME = LocalDate.of(1, 1, 1);

    private final FactFilter filter;
    private final Node fact;

    private FactStatement(FactFilter filter) {
        this.filter = filter;
        this.fact = (filter.type() == null ? Cypher.node("Fact") : Cypher.node("Fact", filter.type().label())).named("f");
    }

    /** @param after the sort key behind which to begin, or an empty text */
    static Statement of(FactFilter filter, String after, int limit) {
        return new FactStatement(filter).statement(after, limit);
    }

    /** Counts the facts that pass all else and of which nothing says whether they were in the window. */
    static Statement undated(FactFilter filter, Window window) {
        FactStatement counting = new FactStatement(filter);
        return Cypher.match(counting.pattern())
                .where(counting.conditions().and(counting.reaches(window)).and(counting.isOpenQuestion(window)))
                .returning(Cypher.countDistinct(counting.fact).as("undated")).build();
    }

    private Statement statement(String after, int limit) {
        SymbolicName key = Cypher.name("key");
        Expression day = Cypher.coalesce(fact.property("from"), fact.property("to"), Cypher.parameter("noTime", NO_TIME));
        Expression sortKey = Cypher.call("toString").withArgs(day).asFunction().concat(Cypher.literalOf(" "))
                .concat(fact.property("id"));
        return Cypher.match(pattern()).where(conditions().and(held())).withDistinct(fact.as("f"), sortKey.as("key"))
                .where(after.isEmpty() ? Cypher.noCondition() : key.lt(Cypher.parameter("after", after)))
                .returning(fact.property("id").as("id"), key).orderBy(key.descending()).limit(limit).build();
    }

    private PatternElement pattern() {
        if (filter.entity() == null) {
            return fact;
        }
        Node entity = Cypher.node("Entity").withProperties("id", Cypher.parameter("entity", filter.entity())).named("e");
        return entity.relationshipBetween(fact, relationships(filter.type(), filter.role()));
    }

    private static String[] relationships(@Nullable FactType type, @Nullable Role role) {
        Stream<FactType> types = type == null ? FactType.all().stream() : Stream.of(type);
        String[] found = types.flatMap(each -> each.links().stream()).filter(link -> role == null || link.role() == role)
                .map(RoleLink::relationship).distinct().toArray(String[]::new);
        if (found.length == 0) {
            throw new BadParameter("role", role == null ? "" : role.key(), "a role of facts of this type");
        }
        return found;
    }

    private Condition conditions() {
        List<Condition> all = new ArrayList<>();
        if (filter.role() != null) {
            all.add(playsRole(filter.role()));
        }
        if (filter.stance() != null || filter.modality() != null) {
            all.add(hasClaim());
        }
        if (filter.q() != null) {
            List<String> words = Arrays.stream(filter.q().toLowerCase(Locale.ROOT).split("[\\s,;\"]+")).filter(word -> !word.isEmpty())
                    .limit(12).toList();
            for (int i = 0; i < words.size(); i++) {
                all.add(names(Cypher.parameter("word" + i, words.get(i))));
            }
        }
        return all.stream().reduce(Cypher.noCondition(), Condition::and);
    }

    private Condition playsRole(Role role) {
        List<String> labels = FactType.all().stream().filter(type -> type.link(role).isPresent()).map(FactType::label).toList();
        return Cypher.any("label").in(Cypher.labels(fact)).where(Cypher.name("label").in(Cypher.parameter("labels", labels)));
    }

    private Condition held() {
        Window window = filter.during();
        if (window == null) {
            return Cypher.noCondition();
        }
        return window.undated() ? reaches(window) : reaches(window).and(isOpenQuestion(window).not());
    }

    private Condition reaches(Window window) {
        Condition reaches = Cypher.noCondition();
        if (window.days().to() != null) {
            reaches = reaches.and(first().isNull().or(first().lte(Cypher.parameter("last", window.days().to()))));
        }
        if (window.days().from() != null) {
            reaches = reaches.and(last().isNull().or(last().gte(Cypher.parameter("first", window.days().from()))));
        }
        return reaches;
    }

    private Condition isOpenQuestion(Window window) {
        Condition undated = isKnownBy(Held.Basis.UNDATED);
        return window.days().from() == null
                ? undated
                : undated.or(isKnownBy(Held.Basis.SINCE).and(first().lt(Cypher.parameter("first", window.days().from()))));
    }

    private Condition isKnownBy(Held.Basis basis) {
        return fact.property("held").isEqualTo(Cypher.parameter(basis.key(), basis.key()));
    }

    private Expression first() {
        return fact.property("heldFrom");
    }

    private Expression last() {
        return fact.property("heldTo");
    }

    private Condition hasClaim() {
        Node claim = Cypher.node("Claim").named("c");
        Condition condition = claim.property("withdrawnAt").isNull();
        if (filter.stance() != null) {
            condition = condition.and(claim.property("stance").isEqualTo(Cypher.parameter("stance", filter.stance().key())));
        }
        if (filter.modality() != null) {
            condition = condition.and(claim.property("modality").isEqualTo(Cypher.parameter("modality", filter.modality().key())));
        }
        return Cypher.match(claim.relationshipTo(fact, "ABOUT")).where(condition).asCondition();
    }

    private Condition names(Parameter<?> word) {
        Node someone = Cypher.node("Entity").named("x");
        Condition named = Cypher.toLower(someone.property("name")).contains(word)
                .or(Cypher.any("alias").in(someone.property("aliases")).where(Cypher.toLower(Cypher.name("alias")).contains(word)));
        Condition ofFact = Cypher.match(fact.relationshipBetween(someone)).where(named).asCondition();
        return Arrays.stream(Detail.values()).map(detail -> Cypher.toLower(fact.property(detail.key())).contains(word))
                .reduce(ofFact, Condition::or);
    }
}
