// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.query;

import java.util.List;

/**
 * An independent origin of a fact: claims that go back to one voice, however many papers print them.
 *
 * @param voices the speakers, publishers and texts that lead back to it
 * @param stance asserted, denied or unconfirmed
 * @param claims its claims, by document
 */
public record OriginView(List<String> voices, String stance, List<ClaimView> claims) {}
