// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.paths.HopTie;
import org.entente.query.FactView;
import org.entente.query.TieView;
import org.jspecify.annotations.Nullable;

/**
 * A tie that a hop walks, with the facts behind it that the question takes.
 *
 * @param walked the tie as the engine walked it
 * @param claims how many asserted claims support it
 * @param supports the facts
 */
record Backing(HopTie walked, int claims, List<Tie.Support> supports) {

    /** What backs it; nothing where the tie went while the answer was on its way. */
    static Backing of(HopTie walked, @Nullable Tie stored) {
        if (stored == null) {
            return new Backing(walked, 0, List.of());
        }
        var taken = stored.supports().stream().filter(support -> walked.spells().stream().anyMatch(spell -> spell.fits(support))).toList();
        return new Backing(walked, stored.claims(), taken);
    }

    /** Ids of the facts. */
    Stream<String> facts() {
        return supports.stream().map(Tie.Support::fact);
    }

    /** Ids of the documents that assert one of them. */
    Set<String> documents() {
        return supports.stream().flatMap(support -> support.documents().stream()).collect(Collectors.toSet());
    }

    /** What of it these documents say; all of it where no document is named. */
    Backing within(Set<String> documents) {
        return documents.isEmpty()
                ? this
                : new Backing(walked, claims,
                        supports.stream().filter(support -> support.documents().stream().anyMatch(documents::contains))
                                .toList());
    }

    /** As JSON shows it, with at most so many claims, of what asserts it that of the named documents alone where any is named. */
    TieView view(Map<String, FactView> facts, int most, Set<String> documents) {
        var all = facts().flatMap(id -> Stream.ofNullable(facts.get(id))).map(fact -> saidBy(documents, fact)).toList();
        var told = Excerpt.of(all, most);
        var ids = told.stream().map(FactView::id).collect(Collectors.toSet());
        var further = all.stream().filter(fact -> !ids.contains(fact.id())).map(fact -> fact.with(List.of())).toList();
        return new TieView(walked.key().kind().name(), walked.heading().key(), walked.key().modality().key(), supports.size(), claims,
                walked.origins(), walked.confidence(), Tie.Support.since(supports), Tie.Support.until(supports), Tie.Support.open(supports),
                walked.disputed(), told, further);
    }

    private static FactView saidBy(Set<String> documents, FactView fact) {
        return fact.with(fact.claims().stream().filter(claim -> documents.isEmpty() || !claim.stance().equals(Stance.ASSERTED.key())
                || documents.contains(claim.document().id())).toList());
    }
}
