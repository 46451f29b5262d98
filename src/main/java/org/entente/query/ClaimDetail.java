// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A claim by itself.
 *
 * @param claim what was said
 * @param fact id of the fact that it is about, or null where it is withdrawn
 * @param extractor what made it
 * @param extractorVersion in which version
 * @param loadedAt when it came into the graph
 * @param withdrawnAt when it was withdrawn, or null
 * @param type the type of fact
 * @param roleIds ids of those who take part, as its document gives them, by role
 * @param version another after each verdict on it
 */
public record ClaimDetail(@JsonUnwrapped ClaimView claim, @Nullable String fact, @Nullable String extractor,
        @Nullable String extractorVersion, @Nullable String loadedAt, @Nullable String withdrawnAt, String type,
        Map<String, List<String>> roleIds, String version) {

    static ClaimDetail of(Record row) {
        Value claim = row.get("claim");
        return new ClaimDetail(Rows.claim(row), Rows.text(row.get("fact")), Rows.text(claim.get("extractor")),
                Rows.text(claim.get("extractorVersion")), written(claim.get("loadedAt")), written(claim.get("withdrawnAt")),
                Rows.required(claim, "type"), Reviews.roles(claim.get("roles")),
                version(claim.get("status").asString("admitted"), Rows.texts(row.get("reviews"))));
    }

    private static String version(String status, List<String> reviews) {
        return reviews.isEmpty() ? status : status + "." + reviews.getLast();
    }

    private static @Nullable String written(Value value) {
        return value.isNull() ? null : value.asObject().toString();
    }
}
