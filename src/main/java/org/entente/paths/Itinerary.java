// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.paths;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many of its waypoints a path has passed: the stage, from 0 to their number. A vertex with a stage is a state. */
final class Itinerary {

    private static final int STAGE_BITS = 2;

    private final Vertices vertices;
    private final int[] entities;
    private final Map<Crossing, Integer> crossings = new HashMap<>();

    Itinerary(Vertices vertices, List<Waypoint> via) {
        this.vertices = vertices;
        this.entities = new int[via.size()];
        Arrays.setAll(entities, stage -> note(via.get(stage), 1 << stage));
    }

    private int note(Waypoint waypoint, int bit) {
        return switch (waypoint) {
            case Waypoint.Through(var entity) -> vertices.find(entity);
            case Waypoint.Over(_, var ties) -> {
                for (var tie : ties) {
                    var from = vertices.find(tie.from());
                    var to = vertices.find(tie.to());
                    var name = Slot.name(tie);
                    crossings.merge(new Crossing(from, to, name), bit, (one, other) -> one | other);
                    crossings.merge(new Crossing(to, from, Slot.reversed(name)), bit, (one, other) -> one | other);
                }
                yield -1;
            }
        };
    }

    int stages() {
        return entities.length;
    }

    boolean hasCrossings() {
        return !crossings.isEmpty();
    }

    /** The waypoints that this tie is, one bit each. */
    int crossed(int vertex, int neighbour, int slot) {
        return crossings.getOrDefault(new Crossing(vertices.entities()[vertex], vertices.entities()[neighbour], slot & Slot.NAME), 0);
    }

    /** The stage after a hop over ties that are these waypoints to this vertex, or -1 where it would pass a waypoint out of order. */
    int after(int stage, int crossed, int vertex) {
        var next = stage;
        while (next < entities.length && (crossed >>> next & 1) != 0) {
            next++;
        }
        for (var waypoint = 0; waypoint < entities.length; waypoint++) {
            if (entities[waypoint] == vertices.entities()[vertex]) {
                return waypoint == next ? next + 1 : -1;
            }
        }
        return next;
    }

    /** Whether a path may be at this vertex with this stage. */
    boolean hasStage(int vertex, int stage) {
        for (var waypoint = 0; waypoint < entities.length; waypoint++) {
            if (entities[waypoint] == vertices.entities()[vertex]) {
                return stage == waypoint + 1;
            }
        }
        return true;
    }

    static int state(int vertex, int stage) {
        return vertex << STAGE_BITS | stage;
    }

    static int vertex(int state) {
        return state >>> STAGE_BITS;
    }

    static int stage(int state) {
        return state & (1 << STAGE_BITS) - 1;
    }

    private record Crossing(int from, int to, int name) {}
}
