// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

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
 */
public record ClaimDetail(@JsonUnwrapped ClaimView claim, @Nullable String fact, @Nullable String extractor,
        @Nullable String extractorVersion, @Nullable String loadedAt, @Nullable String withdrawnAt) {

    static ClaimDetail of(Record row) {
        Value claim = row.get("claim");
        return new ClaimDetail(Rows.claim(row), Rows.text(row.get("fact")), Rows.text(claim.get("extractor")),
                Rows.text(claim.get("extractorVersion")), written(claim.get("loadedAt")), written(claim.get("withdrawnAt")));
    }

    private static @Nullable String written(Value value) {
        return value.isNull() ? null : value.asObject().toString();
    }
}
