// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.entente.model.Entity;

/** Numbers entities, and the parts of classes; numbers are never taken back. Used by one writer. */
final class VertexLedger {

    private static final char PART = '\n';

    private int count;
    private String[] ids = new String[64];
    private int[] entities = new int[64];
    private int[] orders = new int[64];
    private byte[] kinds = new byte[64];
    private int[] table = new int[256];
    private Map<Integer, int[]> classes = new HashMap<>();

    VertexLedger() {}

    /** Goes on where these left off. */
    VertexLedger(Vertices vertices) {
        count = vertices.count();
        ids = vertices.ids();
        entities = vertices.entities();
        orders = vertices.orders();
        kinds = vertices.kinds();
        table = vertices.table();
        classes = new HashMap<>(vertices.classes());
    }

    /** Notes an entity. */
    void note(Entity entity) {
        var vertex = find(entity.id());
        if (vertex < 0) {
            vertex = append(entity.id(), count, Vertices.hash(entity.id()), (byte) entity.kind().ordinal());
            if (entity.isClass()) {
                classes.put(vertex, new int[0]);
            }
        } else if (entity.isClass() != isClass(vertex)) {
            throw new IndexOutdated(entity.id() + " became a class, or ceased to be one");
        }
    }

    int find(String id) {
        return view().find(id);
    }

    boolean isClass(int vertex) {
        return classes.containsKey(vertex);
    }

    int[] seats(int entity) {
        return view().seats(entity);
    }

    int entity(int vertex) {
        return entities[vertex];
    }

    int count() {
        return count;
    }

    /** The vertex that a class has for what this document says of it. */
    int part(int clazz, String document) {
        var id = ids[clazz] + PART + document;
        var vertex = find(id);
        if (vertex < 0) {
            vertex = append(id, clazz, orders[clazz], kinds[clazz]);
            var parts = classes.getOrDefault(clazz, new int[0]);
            parts = Arrays.copyOf(parts, parts.length + 1);
            parts[parts.length - 1] = vertex;
            classes.put(clazz, parts);
        }
        return vertex;
    }

    /** Takes a class with its parts as they were numbered before. */
    void restore(int clazz, int[] parts) {
        classes.put(clazz, parts);
    }

    Vertices freeze() {
        return new Vertices(count, ids, entities, orders, kinds, table, Map.copyOf(classes));
    }

    private Vertices view() {
        return new Vertices(count, ids, entities, orders, kinds, table, classes);
    }

    /** Adds a vertex as it was numbered before. */
    int append(String id, int entity, int order, byte kind) {
        if (count == ids.length) {
            grow();
        }
        ids[count] = id;
        entities[count] = entity;
        orders[count] = order;
        kinds[count] = kind;
        enter(count);
        return count++;
    }

    private void grow() {
        var room = count * 2;
        ids = Arrays.copyOf(ids, room);
        entities = Arrays.copyOf(entities, room);
        orders = Arrays.copyOf(orders, room);
        kinds = Arrays.copyOf(kinds, room);
        table = new int[room * 4];
        for (var vertex = 0; vertex < count; vertex++) {
            enter(vertex);
        }
    }

    private void enter(int vertex) {
        var mask = table.length - 1;
        var place = Vertices.hash(ids[vertex]) & mask;
        while (table[place] != 0) {
            place = place + 1 & mask;
        }
        table[place] = vertex + 1;
    }
}
