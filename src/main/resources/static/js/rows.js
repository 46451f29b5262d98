// SPDX-License-Identifier: GPL-3.0-or-later
/** The rows of a canned query. */

/** A cell's value as text. */
export function text(value) {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value)) return value.map(text).join(', ');
    if (typeof value === 'object') return value.name ?? value.id ?? JSON.stringify(value);
    return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : String(value);
}

/** The values of a row in the order of the columns, however rows are told. */
export const cells = (row, columns) => Array.isArray(row) ? row : columns.map(name => row[name]);
