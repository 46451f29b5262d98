// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import java.nio.file.Path;

import org.entente.graph.archive.Archive;
import org.entente.graph.archive.ArchiveLoad;
import org.neo4j.driver.Driver;

/** Files that {@link Graph#backUp} wrote. */
public final class Backup {

    private Backup() {}

    /**
     * What is in a backup.
     *
     * @param nodes how many nodes
     * @param relationships how many relationships
     */
    public record Contents(long nodes, long relationships) {}

    /**
     * Reads a backup once, to see that it is whole.
     *
     * @throws org.entente.graph.archive.ArchiveUnusable where it is not
     */
    public static Contents check(Path file) {
        Archive archive = Archive.open(file);
        return new Contents(archive.manifest().nodes(), archive.manifest().relationships());
    }

    /**
     * Puts a backup into a database, which must be empty and without a schema.
     *
     * @return what is in the database then
     * @throws org.entente.graph.archive.ArchiveUnusable where the file is no whole backup, or holds something else than it says
     */
    public static Contents restore(Path file, Driver driver) {
        new ArchiveLoad(driver).load(Archive.open(file));
        return new Contents(count(driver, "MATCH (n) WHERE NOT n:Migration RETURN count(n)"),
                count(driver, "MATCH ()-[r]->() RETURN count(r)"));
    }

    private static long count(Driver driver, String cypher) {
        return driver.executableQuery(cypher).execute().records().getFirst().get(0).asLong();
    }
}
