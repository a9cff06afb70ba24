package org.hearth.bench;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What may be written after {@code scripts/bench}. */
@Command(
        name = "bench",
        sortOptions = false,
        description =
                "Measures Hearth on this machine and writes docs/benchmarks.md. Starts its own Hearth on its own data"
                        + " folder and stops it. About 13 minutes; keep the machine quiet meanwhile.")
final class Words {

    /** What can be measured. */
    enum Part {
        START,
        BOOKING,
        PAGES,
        QUEUE,
        SCALE,
        CASCADE
    }

    @Option(
            names = "--quick",
            description =
                    "Short rounds, small area and county only: to see that it works. Its figures are not for keeping.")
    boolean quick;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description =
                    "Some parts only: START (how soon it is ready), BOOKING, PAGES, QUEUE (a place comes free"
                            + " where people wait), SCALE (booking and pages again at county and national size, a statement,"
                            + " and memory), CASCADE (who trained whom, at the size of a county and of a country). Writes no report file unless --report is given.")
    List<Part> only = List.of();

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "SIZE",
            description =
                    "The sizes after the small one: county, national (default: both; national takes ten minutes).")
    List<String> sizes = List.of();

    @Option(names = "--port", paramLabel = "N", description = "A free port on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    int port = 8099;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder, emptied at the beginning (default: var/bench in the checkout).")
    Path data;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where the report goes (default: docs/benchmarks.md; var/bench-quick.md with --quick).")
    Path report;

    @Option(names = "--help", usageHelp = true, description = "Shows this.")
    boolean help;

    boolean wants(Part part) {
        return only.isEmpty() || only.contains(part);
    }

    /** Rounds of each figure; what is told is the median. */
    int rounds() {
        return quick ? 1 : 3;
    }

    /** Seconds of a round. */
    double seconds() {
        return quick ? 3 : 6;
    }

    /** Seconds of use before anything is measured: what takes long is the compiler of the JVM, which has not two cores for itself. */
    double warmUp() {
        return quick ? 10 : 90;
    }

    /** How many rounds of bookings there are at most until the JVM has compiled what they use. */
    int settlingRounds() {
        return quick ? 0 : 45;
    }

    /** The sizes after the small one. */
    List<String> sizes() {
        if (!sizes.isEmpty()) {
            return sizes;
        }
        return quick ? List.of("county") : List.of("county", "national");
    }
}
