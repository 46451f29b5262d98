// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.embedded;

import java.util.stream.StreamSupport;

import org.neo4j.graphdb.event.TransactionData;

/**
 * A transaction of another than Entente that wrote.
 *
 * @param user the name that it logged in with
 * @param nodesCreated how many nodes it made
 * @param nodesDeleted how many it deleted
 * @param relationshipsCreated how many relationships it made
 * @param relationshipsDeleted how many it deleted
 * @param propertiesChanged how many properties it set or removed
 */
public record ForeignWrite(String user, long nodesCreated, long nodesDeleted, long relationshipsCreated, long relationshipsDeleted,
        long propertiesChanged) {

    static ForeignWrite of(TransactionData data) {
        return new ForeignWrite(data.username(), count(data.createdNodes()), count(data.deletedNodes()),
                count(data.createdRelationships()), count(data.deletedRelationships()),
                count(data.assignedNodeProperties()) + count(data.removedNodeProperties()) + count(data.assignedRelationshipProperties())
                        + count(data.removedRelationshipProperties()));
    }

    private static long count(Iterable<?> items) {
        return StreamSupport.stream(items.spliterator(), false).count();
    }
}
