// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.entente.model.Claim;
import org.entente.model.EntityKind;
import org.entente.model.Explanation;
import org.entente.model.FactType;
import org.entente.model.Name;
import org.entente.model.Role;
import org.entente.reading.rules.names.Mention;
import org.entente.reading.rules.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads "X acted as an intermediary between A and B": a transfer through X, to A where B is a supplier, else from A to B. */
final class Intermediaries {

    private static final Pattern BETWEEN = Pattern
            .compile("\\b(?:act|serv|function|operat|work)\\w*\\s+as\\s+(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?"
                    + "(?:intermediary|middleman|broker|conduit|go-between|link)\\s+between\\s+(.+)");
    private static final Pattern APPOSITION = Pattern.compile("^,\\s[^,]+(?:,\\s)?");
    private static final Pattern SUPPLIER = Pattern.compile("\\b(?:supplier|manufacturer|producer|maker|vendor|seller|exporter)s?\\b");

    private final String extractor;

    Intermediaries(String extractor) {
        this.extractor = extractor;
    }

    Optional<Claim> read(Sentence sentence) {
        Stretch whole = Stretch.of(sentence);
        Matcher between = BETWEEN.matcher(whole.words());
        if (!between.find()) {
            return Optional.empty();
        }
        int and = and(whole, between.start(1), between.end(1));
        Name middle = middle(whole.part(0, between.start()));
        if (and < 0 || middle == null) {
            return Optional.empty();
        }
        Stretch first = whole.part(between.start(1), and);
        Stretch second = whole.part(and + " and ".length(), between.end(1));
        Name one = side(first);
        Name other = side(second);
        return one == null || other == null ? Optional.empty() : Optional.of(claim(one, other, middle, second, whole));
    }

    private Claim claim(Name one, Name other, Name middle, Stretch second, Stretch whole) {
        boolean backwards = other.kind() == EntityKind.GROUP && SUPPLIER.matcher(other.text()).find();
        Map<Role, List<Name>> roles = new TreeMap<>();
        roles.put(Role.SUPPLIER, List.of(backwards ? other : one));
        roles.put(Role.RECIPIENT, List.of(backwards ? one : other));
        roles.put(Role.VIA, List.of(middle));
        List<Name> arms = backwards ? Arms.in(second) : List.of();
        if (!arms.isEmpty()) {
            boolean parts = second.words().matches("(?s).*\\b(?:components?|parts?|engines?|electronics)\\b.*");
            roles.put(parts ? Role.FOR : Role.ITEM, arms);
        }
        return Claim.of(FactType.TRANSFER, roles, whole.sentence().quote(), extractor)
                .because(new Explanation("Transfer: intermediary between", List.of()));
    }

    /** Where the "and" stands that parts the two sides: behind the first side and what is in apposition to it, and inside no name. */
    private static int and(Stretch whole, int from, int to) {
        int name = whole.part(from, to).mentions().stream().filter(mention -> mention.name().kind() == EntityKind.ORGANIZATION).findFirst()
                .map(whole::end).orElse(from);
        Matcher apposition = APPOSITION.matcher(whole.words().substring(name, to));
        int begin = apposition.find() && !apposition.group().contains(" and ") ? name + apposition.end() - 1 : name;
        int and = whole.words().indexOf(" and ", Math.max(from, begin - 1));
        while (and >= 0 && and < to && whole.isInsideName(and + 1)) {
            and = whole.words().indexOf(" and ", and + 1);
        }
        return and < to ? and : -1;
    }

    /** The organisation named, else the described group, with the state that it belongs to. */
    private static @Nullable Name side(Stretch stretch) {
        Stretch head = stretch.clause();
        List<Name> organizations = head.names(EntityKind.ORGANIZATION);
        Matcher group = Pattern.compile(
                "^\\s*((?:\\p{L}+[ -]){0,3}?(?:suppliers?|manufacturers?|producers?|compan(?:y|ies)|firms?|entit(?:y|ies)|buyers?|customers?|distributors?))\\b")
                .matcher(head.words());
        if (group.find() && (organizations.isEmpty() || !head.words().substring(group.end()).isBlank()
                && head.words().substring(group.end()).stripLeading()
                        .matches("(?s)(?:manufactur|produc|mak|supply|sell|offer)\\w*ing\\b.*"))) {
            return Name.of(group.group(1), EntityKind.GROUP);
        }
        return organizations.isEmpty() ? null : organizations.getFirst();
    }

    /** Who stands between: the organisation named before the verb, else the document's subject, else the organisation named last. */
    private static @Nullable Name middle(Stretch before) {
        List<Name> here = before.names(EntityKind.ORGANIZATION);
        if (!here.isEmpty()) {
            return here.getFirst();
        }
        Name subject = before.sentence().subject();
        if (subject != null && subject.kind() == EntityKind.ORGANIZATION) {
            return subject;
        }
        List<Sentence> previous = new ArrayList<>(before.sentence().previous());
        for (Sentence sentence : previous.reversed()) {
            Optional<Name> named = sentence.mentions().stream().map(Mention::name).filter(name -> name.kind() == EntityKind.ORGANIZATION)
                    .findFirst();
            if (named.isPresent()) {
                return named.get();
            }
        }
        return null;
    }
}
