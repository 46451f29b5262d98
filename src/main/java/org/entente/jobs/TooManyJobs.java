// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.jobs;

/** No further piece of work can wait. */
public final class TooManyJobs extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooManyJobs(int most) {
        super("No more than %d loads can wait; try again later.".formatted(most));
    }
}
