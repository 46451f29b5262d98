// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.registers;

import org.entente.formats.Columns;
import org.entente.formats.Unusable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the SIPRI trade register: what was delivered of a deal in one year.
 *
 * @param row all its cells
 * @param deal the id of the deal
 * @param number how many pieces were delivered, or null where the register does not say
 * @param estimated whether that is an estimate
 * @param year when, or null where the register does not say
 */
record SipriDelivery(Columns row, String deal, @Nullable Long number, boolean estimated, @Nullable Integer year) {

    static final String YEAR = "Delivery year";

    private static final String NUMBER = "Numbers delivered";
    private static final int MOST_FIGURES = 12;
    private static final int LAST_YEAR = 9999;

    static SipriDelivery of(Columns row) throws Unusable {
        String deal = row.required(SipriRegister.ID);
        row.required("Supplier");
        row.required("Recipient");
        row.required("Designation");
        Long year = whole(row, YEAR);
        if (year != null && (year == 0 || year > LAST_YEAR)) {
            throw new Unusable("date not understood", "'%s' in '%s' is no year".formatted(row.get(YEAR), YEAR));
        }
        return new SipriDelivery(row, deal, whole(row, NUMBER), isEstimate(row, NUMBER), year == null ? null : (Integer) year.intValue());
    }

    /** Whether a column holds an estimate: by the column beside it, by a question mark, or by brackets. */
    static boolean isEstimate(Columns row, String column) {
        String value = row.get(column);
        return row.get(column + " is estimate").equalsIgnoreCase("yes") || value.indexOf('?') >= 0 || value.indexOf('(') >= 0;
    }

    private static @Nullable Long whole(Columns row, String column) throws Unusable {
        String value = row.get(column);
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                figures.append(c);
            } else if ("?() ,".indexOf(c) < 0) {
                throw notWhole(value, column);
            }
        }
        if (figures.length() > MOST_FIGURES) {
            throw notWhole(value, column);
        }
        return figures.isEmpty() ? null : Long.valueOf(figures.toString());
    }

    private static Unusable notWhole(String value, String column) {
        return new Unusable("number not understood", "'%s' in '%s' is no whole number".formatted(value, column));
    }
}
