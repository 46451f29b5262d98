// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.formats.manuscript;

import java.time.Duration;

/** Sandboxes with limits that a test can reach. */
public final class Sandboxes {

    private Sandboxes() {}

    public static Sandbox shared() {
        return Sandbox.SHARED;
    }

    public static Sandbox of(int heapMegabytes, Duration longest) {
        return new Sandbox(new Sandbox.Limits(heapMegabytes, longest, longest));
    }
}
