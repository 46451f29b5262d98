// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of tables: each a block, but where its cells hold running text, each paragraph of them. */
final class Rows {

    private static final int LONGEST_CELL = 200;

    private Rows() {}

    /** @param cells the paragraphs of each cell */
    static void add(List<List<String>> cells, Draft draft) throws Refusal {
        if (cells.stream().anyMatch(cell -> cell.stream().mapToInt(String::length).sum() > LONGEST_CELL)) {
            for (List<String> cell : cells) {
                for (String paragraph : cell) {
                    draft.block(paragraph);
                }
            }
            return;
        }
        draft.block(cells.stream().map(cell -> String.join(" ", cell).strip()).filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" | ")));
    }
}
