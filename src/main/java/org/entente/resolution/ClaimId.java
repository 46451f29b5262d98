// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.entente.model.Claim;
import org.entente.model.Name;

/** The id of a claim: the same words, read the same way, have the same id. */
public final class ClaimId {

    private ClaimId() {}

    /** An id from the document's id and all that the claim says; not from who extracted it, or why. */
    public static String of(String documentId, Claim claim) {
        Map<String, String> roles = new TreeMap<>();
        claim.roles().forEach((role, names) -> roles.put(role.key(), texts(names)));
        Map<String, List<String>> details = new TreeMap<>();
        claim.details().forEach((detail, values) -> details.put(detail.key(), values));
        String content = String.join("\n", documentId, claim.type().label(), roles.toString(), details.toString(), String.valueOf(claim
                .quantity()), String.valueOf(claim.time()), claim.stance().key(), claim.modality().key(), texts(claim.speakers()), String
                        .valueOf(claim.said()),
                texts(claim.audience()), claim.quote().start() + "-" + claim.quote().end(), String.valueOf(
                        claim.recordId()));
        return "claim:" + Digest.of(content);
    }

    private static String texts(List<Name> names) {
        return names.stream().map(name -> name.kind().prefix() + ":" + name.text()).collect(Collectors.joining("|"));
    }
}
