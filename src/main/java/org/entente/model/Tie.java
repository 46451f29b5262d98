// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What facts of one modality say of two entities in one word, for path search and for looking.
 *
 * @param kind the kind
 * @param modality whether the facts happened, are planned or may be
 * @param from id of the entity that it leaves (for a symmetric kind the smaller id)
 * @param to id of the entity that it reaches
 * @param supports the facts that it is derived from, each once, by fact id
 * @param claims how many asserted claims support it
 * @param origins how many independent origins these claims have
 * @param confidence 0 to 1
 * @param disputed whether a claim denies one of the facts or a conflict touches it
 */
public record Tie(TieKind kind, Modality modality, String from, String to, List<Support> supports, int claims, int origins,
        double confidence, boolean disputed) {

    /** What tells this tie from all others. */
    public Key key() {
        return new Key(kind, modality, from, to);
    }

    /** One tie for each kind, modality and pair: a plan adds nothing to the figures of the deed. */
    public record Key(TieKind kind, Modality modality, String from, String to) {}

    /**
     * One fact behind a tie.
     *
     * @param fact its id
     * @param held when it held
     * @param known the day of the earliest document that asserts it, or null where none is dated
     * @param documents ids of the documents that assert it, sorted
     */
    public record Support(String fact, Held held, @Nullable LocalDate known, List<String> documents) {

        /** The first day of its own time, or null. */
        public @Nullable LocalDate since() {
            return held.since();
        }

        /** The last day of its own time, or null. */
        public @Nullable LocalDate until() {
            return held.until();
        }

        /** The first of the days that are known, or null. */
        public static @Nullable LocalDate since(Collection<Support> supports) {
            return supports.stream().map(Support::since).filter(Objects::nonNull).map(Objects::requireNonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        /** The last of their days, or null where one is unknown or lasting. */
        public static @Nullable LocalDate until(Collection<Support> supports) {
            return supports.stream().anyMatch(support -> support.until() == null)
                    ? null
                    : supports.stream().map(Support::until).map(Objects::requireNonNull).max(Comparator.naturalOrder()).orElse(null);
        }

        /** Whether the last of their days is only the last on which somebody said that it went on. */
        public static boolean open(Collection<Support> supports) {
            LocalDate until = until(supports);
            return until != null
                    && supports.stream().filter(support -> until.equals(support.until())).allMatch(support -> support.held().open());
        }
    }
}
