// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.Comparator;

/**
 * Where a hit stands in the answer to a search: best first, then the shorter name, then by id; by id alone where all are listed. It does
 * not move when other entities come and go.
 *
 * @param score how well it fits
 * @param length of its name, 0 where all are listed
 * @param id its id
 */
record SearchPlace(double score, int length, String id) implements Comparable<SearchPlace> {

    private static final Comparator<SearchPlace> BEST_FIRST = Comparator.comparingDouble(SearchPlace::score).reversed()
            .thenComparingInt(SearchPlace::length).thenComparing(SearchPlace::id);

    static SearchPlace of(NameIndex.Match match) {
        EntityRef bearer = match.bearer();
        return new SearchPlace(match.score(), match.score() == 0 ? 0 : bearer.name().length(), bearer.id());
    }

    /** The place in a cursor's key. */
    static SearchPlace parse(String key) {
        String[] parts = key.split(" ", 3);
        try {
            return new SearchPlace(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new BadParameter("cursor", Cursor.encode(key), "the value of 'next' of an earlier answer to the same search");
        }
    }

    /** The same as a cursor's key. */
    String key() {
        return score + " " + length + " " + id;
    }

    @Override
    public int compareTo(SearchPlace other) {
        return BEST_FIRST.compare(this, other);
    }
}
