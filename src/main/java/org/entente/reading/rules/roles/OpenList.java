// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.reading.rules.roles;

import org.entente.reading.rules.speech.Voice;

/**
 * A frame that the items of a list go on with.
 *
 * @param frame the frame of the sentence before the list
 * @param voice who says so, and how
 */
record OpenList(Frame frame, Voice voice) {}
