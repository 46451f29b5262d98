// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Map;

import org.entente.model.EntityKind;

/**
 * The vertices of one snapshot, numbered from 0; later snapshots share the arrays and only add to them.
 *
 * @param count how many of the numbers belong to this snapshot
 * @param ids what each vertex is found by: an entity's id, or a class and a document in one
 * @param entities the vertex of the entity that each vertex stands for: itself, or the class that it is a part of
 * @param orders a fixed, arbitrary order of entities that depends on nothing but their ids
 * @param kinds the ordinal of each entity's kind
 * @param table vertex numbers plus one, by hash of the id; 0 where there is none
 * @param classes the vertices that each class is split into
 */
record Vertices(int count, String[] ids, int[] entities, int[] orders, byte[] kinds, int[] table, Map<Integer, int[]> classes) {

    private static final EntityKind[] KINDS = EntityKind.values();
    private static final int[] NONE = {};
    private static final int ID_OVERHEAD = 24 + 16 + 4;

    /** The vertex of this id, or -1. */
    int find(String id) {
        var mask = table.length - 1;
        for (var place = hash(id) & mask;; place = place + 1 & mask) {
            var vertex = table[place] - 1;
            if (vertex < 0) {
                return -1;
            }
            if (vertex < count && ids[vertex].equals(id)) {
                return vertex;
            }
        }
    }

    /** The memory that they take: an id is a string object with its bytes. */
    long bytes() {
        var bytes = 13L * ids.length + 4L * table.length;
        for (var vertex = 0; vertex < count; vertex++) {
            bytes += ID_OVERHEAD + ids[vertex].length();
        }
        return bytes;
    }

    /** Where a search begins or ends for this entity: its own vertex, or those that a class is split into. */
    int[] seats(int entity) {
        return entity < 0 ? NONE : classes.getOrDefault(entity, new int[]{entity});
    }

    String name(int vertex) {
        return ids[entities[vertex]];
    }

    EntityKind kind(int vertex) {
        return KINDS[kinds[vertex]];
    }

    /** Compares the entities of two vertices in their fixed order. */
    int compare(int one, int other) {
        var entity = entities[one];
        var rival = entities[other];
        var order = Integer.compareUnsigned(orders[entity], orders[rival]);
        return order != 0 || entity == rival ? order : ids[entity].compareTo(ids[rival]);
    }

    static int hash(String id) {
        var hash = id.hashCode() * 0x9E3779B9;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }
}
