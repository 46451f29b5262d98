// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.entente.query.Entities;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the names of all entities could be read. */
@Component("entityNames")
class NameReadiness extends AbstractHealthIndicator {

    private final Entities entities;

    NameReadiness(Entities entities) {
        super("the names of the entities cannot be read");
        this.entities = entities;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("known", entities.count());
    }
}
