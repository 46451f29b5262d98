// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

/** Who is asked: the service, or Neo4j by the driver alone. */
interface Answerer {

    /** Asks, takes in the whole answer and judges it. */
    Answered answer(Ask ask);
}
