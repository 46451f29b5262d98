// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;

/**
 * Sees every transaction that writes, before it is committed: others than the owner's are refused, or told to somebody.
 *
 * <p>It sees neither commands that change the schema nor those on the database {@code system}: Neo4j calls no listener for these.
 */
final class WriteGuard implements TransactionEventListener<ForeignWrite> {

    private static final String REFUSAL = "this graph is for looking here: what is written beside Entente has no source, and would be "
            + "lost or contradict it. Load documents, or decide in the explorer; 'entente up --browser-writes' lets others write";

    private final String owner;
    private final @Nullable Consumer<ForeignWrite> allowed;

    /**
     * @param owner who may write; work of the database's own is nobody's and goes on
     * @param allowed hears of each write of others, or null where these are refused
     */
    WriteGuard(String owner, @Nullable Consumer<ForeignWrite> allowed) {
        this.owner = owner;
        this.allowed = allowed;
    }

    @Override
    public @Nullable ForeignWrite beforeCommit(TransactionData data, org.neo4j.graphdb.Transaction transaction,
            GraphDatabaseService database) {
        if (data.username().equals(owner) || data.username().isEmpty()) {
            return null;
        }
        if (allowed == null) {
            throw new WriteRefused(REFUSAL);
        }
        return ForeignWrite.of(data);
    }

    @Override
    public void afterCommit(TransactionData data, @Nullable ForeignWrite write, GraphDatabaseService database) {
        if (write != null && allowed != null) {
            allowed.accept(write);
        }
    }

    @Override
    public void afterRollback(TransactionData data, @Nullable ForeignWrite write, GraphDatabaseService database) {
        // Nothing was written.
    }

    /** Another than the owner wrote. */
    static final class WriteRefused extends RuntimeException {

        private static final long serialVersionUID = 1;

        WriteRefused(String message) {
            super(message, null, false, false);
        }
    }
}
