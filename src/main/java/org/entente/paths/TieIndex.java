// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.entente.model.Entity;
import org.entente.model.GraphChange;
import org.entente.model.Schema;
import org.entente.model.Tie;

/** All ties in compressed sparse rows; follows the graph, while each query keeps the snapshot that it began with. */
public final class TieIndex {

    private volatile Snapshot snapshot;

    TieIndex(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** An index of a graph without entities. */
    public static TieIndex empty() {
        return of(0, _ -> {}, _ -> {});
    }

    /**
     * An index of what these two hand over, which is the graph at this version. Ties to entities that are not there are left out.
     *
     * @param entities hands each entity to the consumer that it is given
     * @param ties hands each tie to the consumer that it is given
     */
    public static TieIndex of(long version, Consumer<Consumer<Entity>> entities, Consumer<Consumer<Tie>> ties) {
        var ledger = new VertexLedger();
        entities.accept(ledger::note);
        var builder = new IndexBuilder(ledger);
        ties.accept(builder::add);
        return new TieIndex(new Snapshot(version, ledger.freeze(), builder.pages()));
    }

    /** The index saved in this file; empty where the file is missing, damaged, of another form or of another version of the graph. */
    public static Optional<TieIndex> load(Path file, long version) {
        return IndexFile.read(file, Schema.current().hash()).filter(saved -> saved.version() == version).map(TieIndex::new);
    }

    /** Saves the present snapshot, replacing the file at once. */
    public void save(Path file) throws IOException {
        IndexFile.write(snapshot, file, Schema.current().hash());
    }

    /** The present version. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Follows the graph by one commit; a change that the index has already seen is left alone.
     *
     * @throws IndexOutdated where a change before this one was missed, or an entity became a class or ceased to be one
     */
    public synchronized void apply(GraphChange change) {
        if (change.version() <= snapshot.version()) {
            return;
        }
        if (change.version() != snapshot.version() + 1) {
            throw new IndexOutdated("version %d came after %d".formatted(change.version(), snapshot.version()));
        }
        snapshot = Amendment.of(snapshot, change);
    }
}
