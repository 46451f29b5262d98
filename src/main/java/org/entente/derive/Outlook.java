// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.derive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.entente.model.Reliability;
import org.entente.model.SourceGrade;

/**
 * What people decided, as facts and ties take it: judgements on identity, grades of sources.
 *
 * <p>A claim is as reliable as the least reliable of those whom somebody graded: its speakers and its publisher. Where none is graded, the
 * kind of its document tells.
 */
public final class Outlook {

    private final Identities identities;
    private final Map<String, Reliability> grades = new HashMap<>();

    public Outlook(Identities identities, Iterable<SourceGrade> grades) {
        this.identities = identities;
        grades.forEach(grade -> this.grades.put(grade.source(), grade.reliability()));
    }

    public Identities identities() {
        return identities;
    }

    /** Claims with the ids that their entities have, and the reliability that their sources have. */
    public List<StoredClaim> seen(Collection<StoredClaim> claims) {
        return claims.stream().map(this::seen).toList();
    }

    /** A claim with the ids that its entities have, and the reliability that its source has. */
    public StoredClaim seen(StoredClaim claim) {
        StoredClaim seen = identities.seen(claim);
        Optional<Reliability> graded = grades.isEmpty()
                ? Optional.empty()
                : Stream.of(claim.origins().stream(), seen.origins().stream(), Stream.ofNullable(claim.publisher())).flatMap(some -> some)
                        .flatMap(source -> Stream.ofNullable(grades.get(source))).reduce(Reliability::orWorse);
        return graded.map(seen::graded).orElse(seen);
    }
}
