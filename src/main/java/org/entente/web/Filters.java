// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

/** In which order requests pass the filters that come after the check of their key (at -100). */
final class Filters {

    static final int RATE = -50;
    static final int AUDIT = -40;
    static final int SHED = -30;

    private Filters() {}
}
