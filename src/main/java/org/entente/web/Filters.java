// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.web;

import org.springframework.core.Ordered;

/** In which order requests pass the filters: the trail sees what all others refuse, the others come after the check of the key (at -100). */
final class Filters {

    static final int AUDIT = Ordered.HIGHEST_PRECEDENCE + 10;
    static final int RATE = -50;
    static final int BODY = -35;
    static final int SHED = -30;

    private Filters() {}
}
