// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Document;
import org.entente.model.EntityKind;
import org.entente.model.Finding;
import org.entente.model.Name;
import org.entente.model.ReadBy.Status;
import org.entente.model.Quote;
import org.entente.model.Role;
import org.entente.model.RoleLink;
import org.entente.model.Skip;
import org.jspecify.annotations.Nullable;

/**
 * Admits claims of whatever reader: the quote stands at its offsets, roles and kinds are those of the type, and where the reader read a
 * text by means of its own, a second look bears out its stance. What is refused or proposed alone is counted with its reason.
 */
public final class Gate {

    private static final String REFUSED = "claim refused";
    private static final String PROPOSED = "claim proposed";

    private Gate() {}

    /** What a reader found whose stance nobody looks at twice: the rules look themselves, registers and people may overrule. */
    public static Gated admit(Document document, Reading reading) {
        return admit(document, reading, SecondLook.NONE);
    }

    /** What of a reading may be believed to stand in the document. */
    public static Gated admit(Document document, Reading reading, SecondLook look) {
        List<Skip> skips = new ArrayList<>(reading.skips());
        List<Claim> passed = passed(document, reading.claims(), skips);
        List<@Nullable String> doubts = passed.isEmpty() ? List.of() : look.objections(document, passed);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < passed.size(); at++) {
            String doubt = doubts.get(at);
            findings.add(new Finding(passed.get(at), doubt));
            if (doubt != null) {
                skips.add(skip(document, passed.get(at), PROPOSED, doubt));
            }
        }
        return new Gated(findings, skips, reading.status());
    }

    /** What somebody states beside a text, or a register in so many fields: those that stand there, the others among the skips. */
    public static List<Claim> stated(Document document, List<Claim> claims, List<Skip> skips) {
        return passed(document, claims, skips);
    }

    /** Why a claim is refused, or empty where it stands in the document and fits the schema. */
    public static Optional<String> refusal(Document document, Claim claim) {
        return Optional.ofNullable(refusal(claim, new Text(document.text())));
    }

    private static List<Claim> passed(Document document, List<Claim> claims, List<Skip> skips) {
        Text text = new Text(document.text());
        List<Claim> passed = new ArrayList<>();
        for (Claim claim : claims) {
            String refusal = refusal(claim, text);
            if (refusal == null) {
                passed.add(claim);
            } else {
                skips.add(skip(document, claim, REFUSED, refusal));
            }
        }
        return passed;
    }

    private static Skip skip(Document document, Claim claim, String what, String why) {
        return new Skip(document.id(), what,
                "%s at %d to %d: %s".formatted(claim.type().label(), claim.quote().start(), claim.quote().end(),
                        why));
    }

    private static @Nullable String refusal(Claim claim, Text text) {
        if (!text.holds(claim.quote())) {
            return "its quote does not stand there";
        }
        for (Map.Entry<Role, List<Name>> role : claim.roles().entrySet()) {
            RoleLink link = claim.type().link(role.getKey()).orElse(null);
            if (link == null) {
                return "'%s' is no role of %s".formatted(role.getKey().key(), claim.type().label());
            }
            String kind = misfit(link, role.getValue());
            if (kind != null) {
                return kind;
            }
        }
        boolean nobody = claim.roles().values().stream().allMatch(List::isEmpty);
        return nobody && !isKnownByName(claim) ? "nobody and nothing takes part" : null;
    }

    /** An agreement with a name of its own is known by it, whoever its parties are: "the Nairobi Protocol". */
    private static boolean isKnownByName(Claim claim) {
        return claim.type().shape().isNamed()
                && claim.details().getOrDefault(Detail.NAME, List.of()).stream().flatMapToInt(String::codePoints)
                        .anyMatch(Character::isUpperCase);
    }

    /** A name that is known to be of a kind that the role does not take. */
    private static @Nullable String misfit(RoleLink link, List<Name> names) {
        return names.stream().filter(name -> name.entityId() != null && !link.entities().contains(kind(name))).findFirst()
                .map(name -> "'%s' is a %s, which is no %s".formatted(name.text(), kind(name).label(), link.role().key())).orElse(null);
    }

    private static EntityKind kind(Name name) {
        return Optional.ofNullable(name.entityId()).flatMap(EntityKind::ofId).orElse(name.kind());
    }

    /** A text with offsets in code points. */
    private record Text(String text, boolean plain) {

        Text(String text) {
            this(text, text.codePointCount(0, text.length()) == text.length());
        }

        boolean holds(Quote quote) {
            if (quote.start() < 0 || quote.end() < quote.start() || quote.end() > text.length()) {
                return false;
            }
            int begin = plain ? quote.start() : offset(quote.start());
            return begin >= 0 && text.startsWith(quote.text(), begin)
                    && quote.text().codePointCount(0, quote.text().length()) == quote.end() - quote.start();
        }

        private int offset(int point) {
            return point > text.codePointCount(0, text.length()) ? -1 : text.offsetByCodePoints(0, point);
        }
    }
}
