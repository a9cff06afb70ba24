package org.hearth.bench;

/** What the report says of who trained whom: every level of a cascade of a county, and of a country. */
final class CascadeReport {

    private static final double MOST_GROWTH = 1.5;
    private static final double MOST_MILLIS = 500;
    private static final double MOST_KB = 200;

    private CascadeReport() {}

    /** Whoever keeps what was promised beside what was found. */
    interface Promises {
        void promise(String what, String wanted, double found, String format, boolean kept);
    }

    static void promise(Results results, Promises promises) {
        results.nationalLevels.forEach((level, figure) -> {
            String what = "Cascade, " + level + ": ";
            double growth = growth(results, level);
            promises.promise(what + "national to county", "≤ 1.5", growth, "%.2f", growth <= MOST_GROWTH);
            double p95 = figure.millis(0.95);
            promises.promise(what + "p95 ms", "≤ 500", p95, "%.0f", p95 <= MOST_MILLIS);
            double kilobytes = figure.size() / 1024.0;
            promises.promise(what + "KB", "≤ 200", kilobytes, "%.0f", kilobytes <= MOST_KB);
        });
    }

    private static double growth(Results results, String level) {
        return results.nationalLevels.get(level).millis(0.5)
                / results.countyLevels.get(level).millis(0.5);
    }

    /** The section; nothing where it was not measured. */
    static String section(Results results) {
        if (results.nationalLevels.isEmpty()) {
            return "";
        }
        StringBuilder page = new StringBuilder("\n## (h) Who trained whom\n");
        page.append(
                ("`/training/cascade`, level by level, one client, of a made-up programme with %,d awards and of one with"
                                + " 10,000, in turns. The lineage of the larger one was put together from its awards in %.1f s.\n\n")
                        .formatted(results.cascadeAwards, results.cascadeBegun));
        page.append(
                "| level | county p50 ms | bytes | national p50 ms | p95 ms | bytes | ratio |\n|---|---|---|---|---|---|---|\n");
        results.nationalLevels.forEach((level, figure) -> {
            Figure county = results.countyLevels.get(level);
            page.append("| %s | %.1f | %,d | %.1f | %.1f | %,d | %.2f |%n"
                    .formatted(
                            level,
                            county.millis(0.5),
                            county.size(),
                            figure.millis(0.5),
                            figure.millis(0.95),
                            figure.size(),
                            growth(results, level)));
        });
        return page.toString();
    }
}
