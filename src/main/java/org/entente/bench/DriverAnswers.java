// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;

/** The same statements by the driver alone. */
final class DriverAnswers implements Answerer {

    private final Driver driver;

    DriverAnswers(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Answered answer(Ask ask) {
        try {
            ask.statements().send(driver);
            return Answered.RIGHT;
        } catch (Neo4jException e) {
            return Answered.FAILED;
        }
    }
}
