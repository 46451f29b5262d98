// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.jobs;

import org.entente.graph.Graph;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import jakarta.annotation.PostConstruct;

/** Brings the schema up to date before anything reads, and tells all who keep step with the graph of every commit. */
@Component
class GraphEvents {

    private final Graph graph;
    private final ApplicationEventPublisher events;

    GraphEvents(Graph graph, ApplicationEventPublisher events) {
        this.graph = graph;
        this.events = events;
    }

    @PostConstruct
    void begin() {
        graph.migrate();
        graph.addListener(events::publishEvent);
    }
}
