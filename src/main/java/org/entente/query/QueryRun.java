// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/**
 * What a canned query gave.
 *
 * @param columns the names of the columns
 * @param rows the values of each row, in the order of the columns
 * @param truncated whether there were more rows than are given
 */
public record QueryRun(List<String> columns, List<List<Object>> rows, boolean truncated) {}
