// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.bench;

import java.lang.management.ManagementFactory;

import com.sun.management.OperatingSystemMXBean;

/**
 * What some work took.
 *
 * @param seconds by the clock
 * @param processorSeconds of this process on all processors, the database in it included: what counts on a busy machine
 */
record Spent(double seconds, double processorSeconds) {

    private static final double NANOS = 1e9;

    static Spent on(Runnable work) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = System.nanoTime();
        long processor = system.getProcessCpuTime();
        work.run();
        return new Spent((System.nanoTime() - start) / NANOS, (system.getProcessCpuTime() - processor) / NANOS);
    }
}
