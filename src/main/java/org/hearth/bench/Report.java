package org.hearth.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page about one run: each figure beside what was promised and beside its floor. */
final class Report {

    private static final double LEAST_RATIO = 0.5;
    private static final double LEAST_BOOKINGS = 400;
    private static final double LEAST_PAGES = 300;
    private static final double MOST_PAGE_MILLIS = 60;
    private static final double MOST_GROWTH = 1.5;
    private static final double MOST_START = 1.8;
    private static final double MOST_FIRST_START = 90;
    private static final double MOST_LOADING = 25;
    private static final double MOST_MIB = 700;
    private static final double MOST_QUEUE = 2;
    private static final double MOST_STATEMENT_MILLIS = 1000;

    private final Results results;
    private final Machine machine;
    private final Words words;
    private final Clock clock;
    private final List<Promise> promises = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();

    private record Promise(String what, String wanted, String found, boolean kept) {}

    Report(Results results, Machine machine, Words words, Clock clock) {
        this.results = results;
        this.machine = machine;
        this.words = words;
        this.clock = clock;
        promise();
    }

    /** Whether every promise was kept. */
    boolean kept() {
        return promises.stream().allMatch(Promise::kept);
    }

    /** One sentence about it. */
    String verdict() {
        List<String> missed = promises.stream()
                .filter(promise -> !promise.kept())
                .map(promise -> promise.what() + ": " + promise.found() + " instead of " + promise.wanted())
                .toList();
        return missed.isEmpty() ? "Every figure keeps its promise." : "Missed: " + String.join("; ", missed) + ".";
    }

    /** The whole page. */
    String text() throws IOException, InterruptedException {
        say("# Benchmarks");
        say("");
        say("Written by `scripts/bench` from one run on one machine; do not edit. Each figure stands beside what was"
                + " promised and beside a floor that was measured in the same run, in rounds that took turns.");
        say("");
        say("- Date: " + LocalDate.now(clock) + ", commit " + machine.commit());
        say("- Machine: " + machine.words() + "; clients, server and database share it");
        say("- " + machine.java() + ", " + machine.versions() + ", settings of `webapp-config/jvm.options`");
        say("- Load average when it began: " + results.loadBefore + "; " + words.rounds() + " rounds of "
                + whole(words.seconds()) + " s each (floor: half of that), told is their median");
        if (!results.durability.isEmpty()) {
            say("- Durable commits: `innodb_flush_log_at_trx_commit` was " + results.durability);
        }
        if (words.quick) {
            say("- **A quick run: its figures are not for keeping.**");
        }
        promises();
        bookings();
        pages();
        sizes();
        starts();
        queues();
        statement();
        return page + CascadeReport.section(results);
    }

    private void promise() {
        Pair booking = Results.at(results.bookings, "small", 8);
        if (booking != null) {
            promise(
                    "Bookings at 8 clients, of the floor",
                    "≥ 0.50",
                    booking.ratio(),
                    "%.2f",
                    booking.ratio() >= LEAST_RATIO);
            double rate = booking.hearth().rate();
            promise("Bookings per second at 8 clients", "≥ 400", rate, "%.0f", rate >= LEAST_BOOKINGS);
        }
        Pair search = Results.at(results.pages, "small", 8);
        if (search != null) {
            double rate = search.hearth().rate();
            promise("Search pages per second at 8 clients", "≥ 300", rate, "%.0f", rate >= LEAST_PAGES);
            double p95 = search.hearth().millis(0.95);
            promise("Search page, p95 at 8 clients, ms", "≤ 60", p95, "%.1f", p95 <= MOST_PAGE_MILLIS);
        }
        for (String size : List.of("county", "national")) {
            growth("Booking", results.bookings, size);
            growth("Search page", results.pages, size);
        }
        CascadeReport.promise(results, this::promise);
        if (!results.bareStarts.isEmpty()) {
            double times = middle(results.hearthStarts) / middle(results.bareStarts);
            promise(
                    "Ready after a warm start, of the bare server's time",
                    "≤ 1.80",
                    times,
                    "%.2f",
                    times <= MOST_START);
            promise(
                    "First start with the demonstration, s",
                    "≤ 90",
                    results.firstStart,
                    "%.1f",
                    results.firstStart <= MOST_FIRST_START);
            promise(
                    "Loading the demonstration, s",
                    "≤ 25",
                    results.firstLoading,
                    "%.1f",
                    results.firstLoading <= MOST_LOADING);
        }
        promiseExchange();
        Double resident = results.resident.get("county");
        if (resident != null) {
            promise("Resident memory of the JVM at county size, MiB", "≤ 700", resident, "%.0f", resident <= MOST_MIB);
        }
        if (!results.bookings.isEmpty() || !results.pages.isEmpty()) {
            promise("Answers that were wrong", "0", results.errors(), "%.0f", results.errors() == 0);
        }
        results.verified.forEach((size, ok) -> promises.add(
                new Promise("`verify` after the runs, " + size, "in order", ok ? "in order" : "not in order", ok)));
    }

    private void promiseQueue(String waiting, Figure few, Figure many) {
        if (many != null) {
            double times = many.millis(0.5) / few.millis(0.5);
            String what = "A place comes free where " + waiting + ", of where 10 do";
            promise(what, "≤ 2.00", times, "%.2f", times <= MOST_QUEUE);
        }
    }

    private void promiseExchange() {
        promiseQueue("1,000 wait", results.fewWait, results.manyWait);
        promiseQueue("1,000 wait for any date, some together", results.fewWish, results.manyWish);
        if (results.statement != null) {
            double p95 = results.statement.millis(0.95);
            promise(
                    "A partner's statement at the largest size, p95, ms",
                    "≤ 1000",
                    p95,
                    "%.0f",
                    p95 <= MOST_STATEMENT_MILLIS);
        }
    }

    /**
     * Minutes lie between the sizes, and a shared machine is not as quick in one as in another: what is judged is the growth
     * beyond that of the bare servlet, which knows no size. What the clock said stands beside it.
     */
    private void growth(String what, List<Results.Sized> figures, String size) {
        Pair small = Results.at(figures, "small", 8);
        Pair large = Results.at(figures, size, 8);
        if (small == null || large == null) {
            return;
        }
        double clock = large.hearth().millis(0.95) / small.hearth().millis(0.95);
        double machine = slower(size);
        double times = clock / machine;
        promises.add(new Promise(
                what + ", p95 at " + size + " size, of the small one",
                "≤ 1.50",
                "%.2f (%.2f by the clock; the machine took %.2f times as long for the bare servlet)"
                        .formatted(times, clock, machine),
                times <= MOST_GROWTH));
    }

    /** How much longer the bare servlet took while a size was measured than while the small one was. */
    private double slower(String size) {
        Pair small = Results.at(results.pages, "small", 8);
        Pair large = Results.at(results.pages, size, 8);
        return small == null || large == null
                ? 1
                : small.floor().rate() / large.floor().rate();
    }

    private void promise(String what, String wanted, double found, String format, boolean kept) {
        promises.add(new Promise(what, wanted, format.formatted(found), kept));
    }

    private void promises() {
        say("");
        say("## What was promised");
        say("| figure | promised | measured | |");
        say("|---|---|---|---|");
        for (Promise each : promises) {
            say("| " + each.what() + " | " + each.wanted() + " | " + each.found() + " | "
                    + (each.kept() ? "kept" : "**missed**") + " |");
        }
    }

    private void bookings() {
        if (results.bookings.isEmpty()) {
            return;
        }
        say("");
        say("## (a) Booking over the API");
        say(
                "`POST /api/v1/sessions/{id}/bookings` over HTTP with a token and a fresh `Idempotency-Key` each, every booking on"
                        + " another session, answered 201 and `CONFIRMED`. The floor is a JDBC transaction with the driver's own"
                        + " settings that writes the same rows and asks and checks nothing.");
        table(results.bookings, true);
        say("");
        say("| size | clients | | rows inserted | rows updated | statements |");
        say("|---|---|---|---|---|---|");
        for (Results.Sized each : results.bookings) {
            writes(each, "Hearth", each.pair().hearthWrites());
            writes(each, "floor", each.pair().floorWrites());
        }
        say("");
        say("Per booking, as the database counts them; mail that goes out in the background is in Hearth's figures"
                + " and the floor's alike. Bookings were made until they got no cheaper before anything was measured.");
        asking();
    }

    /** Says how much of a booking is spent before it begins, so that its share of the floor can be judged. */
    private void asking() {
        if (results.asking == null) {
            return;
        }
        Cost cost = results.asking.cost();
        say("");
        say(
                ("The smallest question to the API, one partner by its id with a token (`GET /api/v1/partners/{id}`), at 8 clients: %.0f"
                                + " per second, p95 %.1f ms, CPU ms each: server %.2f, database %.2f. That much is spent before a booking does"
                                + " anything.")
                        .formatted(results.asking.rate(), results.asking.millis(0.95), cost.server(), cost.database()));
    }

    private void writes(Results.Sized sized, String whose, Pair.Writes writes) {
        say("| %s | %d | %s | %.2f | %.2f | %.1f |"
                .formatted(
                        sized.size(),
                        sized.pair().clients(),
                        whose,
                        writes.inserted(),
                        writes.updated(),
                        writes.statements()));
    }

    private void pages() {
        if (results.pages.isEmpty()) {
            return;
        }
        say("");
        say("## (b) The search page");
        say(
                "Eight addresses of `/training/courses` in turn (first and later pages, free places, order by places, mode, a"
                        + " word), each with 20 results, by signed-in people with the cookies of the form. The floor is a servlet on"
                        + " the same server that answers five letters.");
        table(results.pages, false);
    }

    private void table(List<Results.Sized> figures, boolean writes) {
        say("");
        say(
                "| size | sessions to choose from | clients | per second | slowest–quickest round | p50 ms | p95 ms | p99 ms |"
                        + " floor per second | of the floor | errors | bytes | CPU ms each: server, database, clients |");
        say("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Results.Sized each : figures) {
            Figure hearth = each.pair().hearth();
            Cost cost = hearth.cost();
            say("| %s | %,d | %d | %.0f | %s | %.1f | %.1f | %.1f | %.0f | %.3f | %d | %,d | %.2f, %.2f, %.2f |"
                    .formatted(
                            each.size(),
                            results.sessions.get(each.size()),
                            hearth.clients(),
                            hearth.rate(),
                            hearth.spread(),
                            hearth.millis(0.5),
                            hearth.millis(0.95),
                            hearth.millis(0.99),
                            each.pair().floor().rate(),
                            each.pair().ratio(),
                            hearth.errors() + each.pair().floor().errors(),
                            hearth.size(),
                            cost.server(),
                            cost.database(),
                            cost.clients()));
        }
    }

    private void sizes() {
        if (results.resident.isEmpty()) {
            return;
        }
        say("");
        say("## (c) and (e) Size");
        say(
                "The small area has 1,500 people, the county 12,000. National is 75 areas with 190,000 people beside both of"
                        + " them; measured is the largest, the county. One Hearth ran from first to last.");
        say("");
        say("| size | loaded in | JVM resident after the runs | database resident |");
        say("|---|---|---|---|");
        results.resident.forEach((size, mib) -> say("| %s | %.0f s | %.0f MiB | %.0f MiB |"
                .formatted(size, results.loading.get(size), mib, results.databaseResident.get(size))));
    }

    private void starts() {
        if (results.bareStarts.isEmpty()) {
            return;
        }
        say("");
        say("## (d) Start");
        say(
                "From the start of the process to the first good answer, in turns, with the same memory for the JVM and without"
                        + " Hazelcast. Hearth's start includes its database, which was stopped too.");
        say("");
        say("| | median s | each |");
        say("|---|---|---|");
        say("| Payara Micro with one servlet | %.1f | %s |"
                .formatted(middle(results.bareStarts), each(results.bareStarts)));
        say("| Hearth, `/health/ready` | %.1f | %s |"
                .formatted(middle(results.hearthStarts), each(results.hearthStarts)));
        say("");
        say(
                "The first start, over a folder that was not there, with the demonstration: %.1f s, of which loading %.1f s."
                        .formatted(results.firstStart, results.firstLoading));
    }

    private void queues() {
        if (results.manyWait == null) {
            return;
        }
        say("");
        say("## (f) A place comes free");
        say(
                "`POST /api/v1/bookings/{id}/cancel` on full sessions, one client: in the same transaction the place is offered"
                        + " to whoever waits first, which was counted afterwards. Sessions with ten and the one with a thousand"
                        + " waiting took turns. For any date: each waits for any date of a course of its own, but for two pairs,"
                        + " who stand first in the line, wait for places together and are passed over each time.");
        say("");
        say("| waiting | cancelled | p50 ms | p95 ms | CPU ms each: server, database |");
        say("|---|---|---|---|---|");
        queue("10", results.fewWait);
        queue("1,000", results.manyWait);
        queue("10 for any date", results.fewWish);
        queue("1,000 for any date", results.manyWish);
    }

    private void queue(String waiting, Figure figure) {
        Cost cost = figure.cost();
        double median = figure.millis(0.5);
        double late = figure.millis(0.95);
        say("| %s | %d | %.1f | %.1f | %.2f, %.2f |"
                .formatted(waiting, figure.count(), median, late, cost.server(), cost.database()));
    }

    private void statement() {
        if (results.statement == null) {
            return;
        }
        say("");
        say("## (g) A partner's statement");
        say(
                ("`/exchange/statement` of the partner with the most lines, for the training year, at the largest size: %,d lines,"
                                + " %,d bytes; p50 %.0f ms, p95 %.0f ms, one client.")
                        .formatted(
                                results.statementLines,
                                results.statement.size(),
                                results.statement.millis(0.5),
                                results.statement.millis(0.95)));
    }

    private static String each(List<Double> seconds) {
        return String.join(
                ", ",
                seconds.stream().map(s -> String.format(Locale.UK, "%.1f", s)).toList());
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static String whole(double number) {
        return String.valueOf((int) number);
    }

    private void say(String line) {
        page.append(line).append('\n');
    }
}
