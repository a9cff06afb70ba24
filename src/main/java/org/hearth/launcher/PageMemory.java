package org.hearth.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much memory the embedded database keeps its pages in: an eighth of what the machine or the container has, so that a
 * small machine stays small and the indexes of a large area are not read from disk with each booking.
 */
final class PageMemory {

    private static final long MIB = 1 << 20;
    private static final long PART = 8;
    private static final long LEAST = 128;
    private static final long MOST = 1_024;

    private PageMemory() {}

    /** For this machine, in MiB. */
    static long here() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return of(system.getTotalMemorySize() / MIB);
    }

    /** For a machine of so many MiB, in MiB. */
    static long of(long machine) {
        return Math.max(LEAST, Math.min(MOST, machine / PART));
    }
}
