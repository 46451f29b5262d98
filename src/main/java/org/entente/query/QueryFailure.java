// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

/** Why a look-up cannot be answered. */
public abstract sealed class QueryFailure extends RuntimeException
        permits UnknownName, AmbiguousName, NothingFound, BadParameter, QueryTimedOut, Refused {

    private static final long serialVersionUID = 1;

    QueryFailure(String message) {
        super(message);
    }
}
