// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/** Makes every file that this process writes one for its owner alone, whichever library writes it. */
final class OwnersMask {

    private static final int OTHERS = 0077;

    private OwnersMask() {}

    /** Does nothing where the system has no such mask. */
    @SuppressWarnings("restricted")
    static void set() {
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup().find("umask").ifPresent(address -> {
            try {
                linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                        .invokeWithArguments(OTHERS);
            } catch (Throwable failure) {
                throw new IllegalStateException("the mask of files cannot be set", failure);
            }
        });
    }
}
