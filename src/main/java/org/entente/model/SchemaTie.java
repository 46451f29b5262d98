// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One kind of tie in a schema file. */
final class SchemaTie {

    private static final List<String> KEYS = List.of("order", "joins", "reads", "backwards", "walked", "flow", "lasting", "family",
            "colour", "width", "stix", "goods", "tail");
    private static final Pattern JOIN = Pattern.compile("(\\w+) (->|-) (\\w+)(?: unless (\\w+))?");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)( plural)?}");
    private static final int LAST = 1000;
    private static final int WIDTH = 2;

    private final SchemaRoles roles;
    private final YamlPart tie;
    private final Map<String, YamlPart> keys;

    SchemaTie(SchemaRoles roles, YamlPart tie) {
        this.roles = roles;
        this.tie = tie;
        this.keys = tie.entries(KEYS);
    }

    TieShape shape(String name) {
        if (!name.matches(SchemaRoles.NAME)) {
            throw tie.refused("'%s' cannot be a kind of tie: capitals, figures and _".formatted(name));
        }
        List<TieJoin> joins = new ArrayList<>();
        boolean symmetric = false;
        for (YamlPart join : SchemaFile.required(keys, "joins", tie).items()) {
            Matcher matcher = JOIN.matcher(join.text());
            if (!matcher.matches()) {
                throw join.refused("'%s' is no join: write 'role -> role', 'role - role' where it holds both ways, and behind it "
                        .formatted(join.text()) + "'unless role' where that must be empty");
            }
            symmetric = matcher.group(2).equals("-");
            joins.add(new TieJoin(role(matcher.group(1), join), role(matcher.group(3), join), matcher.group(4) == null
                    ? null
                    : role(matcher.group(4), join)));
        }
        String reads = SchemaFile.required(keys, "reads", tie).text();
        TieFamily family = TieFamily.ofKey(SchemaFile.required(keys, "family", tie).oneOf(TieFamily.keys()));
        return new TieShape(TieKind.named(name), part("order").map(YamlPart::number).orElse(LAST), joins, symmetric, reads,
                symmetric ? reads : SchemaFile.required(keys, "backwards", tie).text(), part("walked").map(YamlPart::flag).orElse(true),
                part("flow").map(flow -> flow.oneOf(List.of("along", "against")).equals("along") ? 1 : -1).orElse(0),
                part("lasting").map(YamlPart::flag).orElse(false), family, colour(family), part("width").map(YamlPart::number).orElse(
                        WIDTH),
                part("stix").map(YamlPart::texts).orElse(List.of()), goods(), preposition(), part("tail").map(this::tail).orElse(List
                        .of()));
    }

    private String colour(TieFamily family) {
        YamlPart colour = keys.get("colour");
        if (colour != null && !colour.text().matches("#[0-9A-Fa-f]{6}")) {
            throw colour.refused("'%s' is no colour: write it as \"#2F5D8A\", with quotes".formatted(colour.text()));
        }
        return colour == null ? family.colour() : colour.text();
    }

    private @Nullable Role goods() {
        YamlPart goods = keys.get("goods");
        return goods == null ? null : role(goods.text().split(" ", 2)[0], goods);
    }

    private String preposition() {
        YamlPart goods = keys.get("goods");
        return goods == null || !goods.text().contains(" ") ? "" : goods.text().split(" ", 2)[1];
    }

    private List<String> tail(YamlPart tail) {
        List<String> allowed = new ArrayList<>(roles.slots());
        allowed.add("amount");
        for (YamlPart choice : tail.items()) {
            Matcher slot = SLOT.matcher(choice.text());
            if (!slot.find() || !allowed.contains(slot.group(1)) || slot.find()) {
                throw choice.refused("'%s' needs one {slot}, or {slot plural}; %s".formatted(choice.text(), FileRefused.allowed(allowed)));
            }
        }
        return tail.texts();
    }

    private Role role(String name, YamlPart where) {
        if (roles.links().stream().noneMatch(link -> link.role().key().equals(name))) {
            throw where.refused("'%s' is no role of this type; %s".formatted(name,
                    FileRefused.allowed(roles.links().stream().map(link -> link.role().key()).toList())));
        }
        return Role.named(name);
    }

    private Optional<YamlPart> part(String key) {
        return Optional.ofNullable(keys.get(key));
    }
}
