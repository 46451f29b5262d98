// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph.write;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entente.model.ReadBy;

/**
 * The fingerprint of a document: what it is, and which editions of readers read it.
 *
 * @param content a hash of the document and of what it states
 * @param readers name and version of each reader of its text, marked where it has to read again
 */
public record Editions(String content, Set<String> readers) {

    private static final String AGAIN = "!";

    /** As it was written. */
    public static Editions of(String fingerprint) {
        List<String> parts = Arrays.asList(fingerprint.split(" "));
        return new Editions(parts.getFirst(), new TreeSet<>(parts.subList(1, parts.size())));
    }

    /** A document read by these; those that failed read again. */
    public static Editions of(String content, Collection<ReadBy> readings) {
        return new Editions(content, readings.stream().filter(reading -> !reading.byHand())
                .map(reading -> reading.failed() ? AGAIN + reading.edition() : reading.edition())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** As the graph keeps it. */
    public String written() {
        return readers.isEmpty() ? content : content + " " + String.join(" ", readers);
    }

    /** Whether a document that stands with this says all that one with the other would. */
    public boolean covers(Editions other) {
        return content.equals(other.content) && readers.containsAll(other.readers) && readers.isEmpty() == other.readers.isEmpty();
    }

    /** The same beside what other readers read before: of another text they have to read again. */
    Editions beside(Editions before, Collection<String> keptReaders) {
        Stream<String> kept = before.readers.stream().filter(edition -> keptReaders.contains(reader(edition)))
                .map(edition -> content.equals(before.content) || edition.startsWith(AGAIN) ? edition : AGAIN + edition);
        return new Editions(content, Stream.concat(readers.stream(), kept).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String reader(String edition) {
        return edition.replaceFirst("^" + AGAIN, "").split("/", 2)[0];
    }
}
