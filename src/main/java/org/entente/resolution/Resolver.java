// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.entente.gazetteer.Gazetteer;
import org.entente.model.Claim;
import org.entente.model.Document;
import org.entente.model.Entity;
import org.entente.model.Name;
import org.entente.model.Passage;
import org.entente.model.ResolvedClaim;
import org.entente.model.ResolvedDocument;
import org.entente.model.Role;

/** Decides which entity each name of a document means; the same document gives the same entities, whatever else was read. */
public final class Resolver {

    private final Gazetteer gazetteer;
    private final Items items;

    /** A resolver that asks this gazetteer first. */
    public Resolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.items = new Items(gazetteer);
    }

    /** The document with its claims, each name an entity and each claim once. */
    public ResolvedDocument resolve(Document document, List<Claim> claims) {
        List<Name> names = Stream.concat(Stream.ofNullable(document.subject()), claims.stream().flatMap(Resolver::names)).toList();
        Cast cast = new Cast(document.id(), names, gazetteer, items);
        Map<String, ResolvedClaim> resolved = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String id = ClaimId.of(document.id(), claim);
            resolved.putIfAbsent(id, resolve(id, claim, document, cast));
        }
        return new ResolvedDocument(document, cast.entities(), List.copyOf(resolved.values()));
    }

    private static ResolvedClaim resolve(String id, Claim claim, Document document, Cast cast) {
        Map<Role, List<Entity>> roles = new TreeMap<>();
        claim.roles().forEach((role, names) -> roles.put(role, cast.entities(names)));
        return new ResolvedClaim(id, claim, passage(document.passages(), claim.quote().start()), roles, cast.entities(claim.speakers()),
                cast.entities(claim.audience()));
    }

    private static Stream<Name> names(Claim claim) {
        List<Name> names = new ArrayList<>();
        claim.roles().values().stream().flatMap(Collection::stream).forEach(names::add);
        names.addAll(claim.speakers());
        names.addAll(claim.audience());
        return names.stream();
    }

    private static int passage(List<Passage> passages, int offset) {
        return passages.stream().filter(passage -> passage.start() <= offset).mapToInt(Passage::order).max().orElse(0);
    }
}
