// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import org.entente.model.GraphChange;

import org.entente.model.EntityKind;

/** One version of the tie index; never changes. */
public final class Snapshot {

    private final long version;
    private final Vertices vertices;
    private final Page[] pages;

    Snapshot(long version, Vertices vertices, Page[] pages) {
        this.version = version;
        this.vertices = vertices;
        this.pages = pages;
    }

    /** The version of the graph that it shows. */
    public long version() {
        return version;
    }

    /** What becomes of it by one commit; this one stays as it is. */
    public Snapshot after(GraphChange change) {
        return Amendment.of(this, change);
    }

    /** Whether it knows an entity of this id. */
    public boolean contains(String entity) {
        return vertices.find(entity) >= 0;
    }

    /** Whether this is a class of goods or weapons, which joins two ties only where one document says both. */
    public boolean isClass(String entity) {
        return vertices.classes().containsKey(vertices.find(entity));
    }

    /** How many vertices it has: entities, and parts of classes. */
    public int size() {
        return vertices.count();
    }

    /** How many ties it keeps; one that touches a class counts once for each document. */
    public long ties() {
        var slots = 0L;
        for (var page : pages) {
            slots += page.slots().length;
        }
        return slots / 2;
    }

    /** The memory that the ties take, in bytes. */
    public long bytes() {
        var bytes = 0L;
        for (var page : pages) {
            bytes += page.bytes();
        }
        return bytes;
    }

    /** The memory that ties and entities take together, in bytes, estimated. */
    public long allBytes() {
        return bytes() + vertices.bytes();
    }

    /** How many ties of whatever kind an entity has. */
    public int degree(String entity) {
        var degree = 0;
        for (var seat : vertices.seats(vertices.find(entity))) {
            degree += degree(seat);
        }
        return degree;
    }

    int degree(int vertex) {
        var page = page(vertex);
        return page.end(vertex) - page.start(vertex);
    }

    Page page(int vertex) {
        return pages[vertex >>> Page.SHIFT];
    }

    Page[] pages() {
        return pages;
    }

    Vertices vertices() {
        return vertices;
    }

    EntityKind kind(int vertex) {
        return vertices.kind(vertex);
    }
}
