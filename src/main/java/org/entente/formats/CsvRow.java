// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the line on which it begins
 * @param cells its cells, as they stand between the delimiters, without quoting
 */
public record CsvRow(long line, List<String> cells) {}
