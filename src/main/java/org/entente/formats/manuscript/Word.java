// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

/**
 * A word on a page.
 *
 * @param x its left edge, in points
 * @param y its baseline, from the top of the page
 * @param size of its font
 */
record Word(String text, float x, float y, float width, float size, boolean bold) {

    float right() {
        return x + width;
    }
}
