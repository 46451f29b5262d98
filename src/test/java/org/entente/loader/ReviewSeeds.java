// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.loader;

import java.util.List;
import java.util.Map;

import org.entente.graph.store.ReviewNodes;
import org.entente.model.Review;
import org.neo4j.driver.Driver;

/** Reviews in a graph that has nothing else yet. */
final class ReviewSeeds {

    private ReviewSeeds() {}

    static void write(Driver driver, List<Review> reviews) {
        driver.executableQuery("UNWIND $rows AS row CREATE (v:Review) SET v = row")
                .withParameters(Map.of("rows", reviews.stream().map(ReviewNodes::properties).toList())).execute();
    }
}
