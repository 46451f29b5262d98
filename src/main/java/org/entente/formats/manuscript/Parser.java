// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.io.IOException;

/** Takes files of one kind apart. */
@FunctionalInterface
interface Parser {

    void parse(Piece piece, Output output) throws IOException, Refusal;
}
