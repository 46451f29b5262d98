// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.graph;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings the schema up to date before anything reads, and announces each commit to the other modules. */
@Component
final class Announcing {

    Announcing(Graph graph, ApplicationEventPublisher publisher) {
        graph.migrate();
        graph.addListener(publisher::publishEvent);
    }
}
