// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

/** A command could not do its work; the message says in one line what, where and what to do. */
final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandFailed(String message) {
        super(message);
    }
}
