// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.answers;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.entente.query.ClaimView;
import org.entente.query.FactView;
import org.entente.query.SourceText;
import org.entente.query.TieView;

/**
 * A path answer with the texts that it quotes.
 *
 * @param question the address of the question
 * @param answer the answer
 * @param sources the documents quoted, in the order of their ids
 * @param made when it was put together
 */
record Bundle(String question, PathAnswer answer, List<SourceText> sources, Instant made) {

    /** The facts of the answer, each once. */
    List<FactView> facts() {
        return List.copyOf(ties().flatMap(tie -> tie.facts().stream()).collect(LinkedHashMap<String, FactView>::new,
                (facts, fact) -> facts.merge(fact.id(), fact, Bundle::withMoreClaims), Map::putAll).values());
    }

    /** A fact may stand behind two ties, each with other claims of it. */
    private static FactView withMoreClaims(FactView first, FactView second) {
        return first.with(Stream.concat(first.claims().stream(), second.claims().stream()).distinct().toList());
    }

    private Stream<TieView> ties() {
        return answer.paths().stream().flatMap(path -> path.steps().stream()).flatMap(step -> step.ties().stream());
    }

    /** Ids of the documents that an answer quotes. */
    static List<String> quoted(PathAnswer answer) {
        return new Bundle("", answer, List.of(), Instant.EPOCH).facts().stream().flatMap(fact -> fact.claims().stream())
                .map(ClaimView::document).map(document -> document.id()).distinct().toList();
    }
}
