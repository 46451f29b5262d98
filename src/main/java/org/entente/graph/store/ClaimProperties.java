// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.store;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.entente.derive.Buckets;
import org.entente.derive.Reach;
import org.entente.derive.StoredClaim;
import org.entente.model.Claim;
import org.entente.model.Detail;
import org.entente.model.Entity;
import org.entente.model.FactType;
import org.entente.model.Modality;
import org.entente.model.Name;
import org.entente.model.Period;
import org.entente.model.Reliability;
import org.entente.model.ResolvedClaim;
import org.entente.model.Role;
import org.entente.model.Stance;
import org.entente.model.Vouched;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A claim as properties of its node, and back. */
final class ClaimProperties {

    private ClaimProperties() {}

    static StoredClaim read(Value node) {
        return new StoredClaim(node.get("id").asString(), node.get("document").asString(), StoredText.day(node.get("published")),
                FactType.ofLabel(node.get("type").asString()).orElseThrow(), StoredText.map(node.get("roles"), Role::ofKey),
                StoredText.map(node.get("details"), Detail::ofKey), StoredText.quantity(node), StoredText.period(node),
                Stance.ofKey(node.get("stance").asString()).orElseThrow(), Modality.ofKey(node.get("modality").asString()).orElseThrow(),
                node.get("origins").asList(Value::asString), Reliability.valueOf(node.get("reliability").asString()),
                StoredText.text(node.get("record")), StoredText.period(node, "saidFrom", "saidTo"),
                node.get("classes").asList(Value::asString, List.of()), StoredText.text(node.get("publisher")), vouched(node));
    }

    static Map<String, Object> of(StoredClaim stored, StoredClaim seen, ResolvedClaim resolved, @Nullable String grade,
            ZonedDateTime loadedAt) {
        Claim claim = resolved.claim();
        Map<String, Object> properties = Row.of("id", stored.id(), "document", stored.document(), "published", stored.published(),
                "type", stored.type().label(), "cluster", Buckets.cluster(seen), "reach", Reach.own(seen).orElse(null), "roles",
                StoredText.pairs(stored.roles(), Role::key),
                "details", StoredText.pairs(stored.details(), Detail::key), "stance", stored.stance().key(), "modality",
                stored.modality().key(), "origins", stored.origins(), "reliability", stored.reliability().name(), "record",
                stored.record(), "classes", stored.classes(), "publisher", stored.publisher(), "saidFrom",
                said(stored).map(Period::from).orElse(null), "saidTo",
                said(stored).map(Period::to).orElse(null), "audience", claim.audience().stream().map(Name::text).toList(), "heardBy",
                heard(resolved), "quote",
                claim.quote().text(), "start", claim.quote().start(), "end", claim.quote().end(), "extractor", extractor(claim)[0],
                "extractorVersion", extractor(claim)[1], "pattern", claim.explanation().pattern(), "grade", grade, "loadedAt", loadedAt,
                "readers", resolved.admission().readers(), "status", resolved.admission().status().key(), "doubt",
                resolved.admission().doubt(),
                "statedCredibility", stored.stated().credibility(), "statedConfidence", stored.stated().confidence());
        StoredText.put(properties, stored.time());
        StoredText.put(properties, stored.quantity());
        return properties;
    }

    private static Vouched vouched(Value node) {
        return new Vouched(null, number(node.get("statedCredibility")), number(node.get("statedConfidence")));
    }

    private static @Nullable Integer number(Value value) {
        return value.isNull() ? null : value.asInt();
    }

    private static @Nullable List<String> heard(ResolvedClaim resolved) {
        List<String> ids = resolved.audience().stream().map(Entity::id).distinct().toList();
        return ids.isEmpty() ? null : ids;
    }

    private static Optional<Period> said(StoredClaim claim) {
        return Optional.ofNullable(claim.said());
    }

    private static String[] extractor(Claim claim) {
        String[] parts = claim.extractor().split("/", 2);
        return parts.length == 2 ? parts : new String[]{claim.extractor(), ""};
    }
}
