package org.hearth.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.hearth.launcher.DatabaseAccess;
import org.hearth.launcher.Failure;
import org.hearth.launcher.Progress;

/** Measures in rounds: first the floor, then Hearth, and again, so that a passing disturbance meets both. */
final class Measuring {

    private static final int MOST_BOOKINGS_PER_SECOND = 2500;
    private static final double PAUSE_SECONDS = 1;

    /** Places cancelled in one round. */
    private static final int CANCELLED = 10;

    private static final int SETTLING_SECONDS = 10;

    /** So many rounds in a row that were no better say that it has settled. */
    private static final int SETTLED = 4;

    private static final double NO_BETTER = 0.97;

    /** Seconds no such round takes. */
    private static final double LONG = 60;

    private final ServerProcess server;
    private final Words words;
    private final Progress progress;

    Measuring(ServerProcess server, Words words, Progress progress) {
        this.server = server;
        this.words = words;
        this.progress = progress;
    }

    /** Uses everything for a while, so that nothing is measured for the first time. */
    void warmUp(Area area) throws Exception {
        progress.say("Warming up…");
        for (int i = 0; i < 2; i++) {
            clear(area, words.warmUp());
            Round.of(8, words.warmUp() / 3, area::booking);
            Round.of(8, words.warmUp() / 6, area::searching);
            Round.of(8, 1, area::writing);
            Round.of(8, words.warmUp() / 12, area::asking);
            Round.of(8, 1, area::greeting);
        }
        if (words.wants(Words.Part.BOOKING) || words.wants(Words.Part.SCALE)) {
            settle(area);
        }
    }

    /**
     * Books until it gets no cheaper: the JVM goes on compiling what is called often for minutes ({@code
     * start.options}), with processor time the bookings would have had.
     */
    private void settle(Area area) throws Exception {
        double best = Double.MAX_VALUE;
        int noBetter = 0;
        for (int round = 0; round < words.settlingRounds() && noBetter < SETTLED; round++) {
            clear(area, SETTLING_SECONDS);
            Cost before = Cost.now(server);
            Round booked = Round.of(8, SETTLING_SECONDS, area::booking);
            double each = Cost.now(server).since(before, booked.count()).server();
            noBetter = each < best * NO_BETTER ? 0 : noBetter + 1;
            best = Math.min(best, each);
        }
        progress.say("Settled at %.2f ms of the server's processor time for a booking".formatted(best));
    }

    /**
     * Cancels places where few wait and where many do, in turns; every place must be offered to somebody.
     *
     * @param anyDate whether they wait for any date of the course, and some together
     */
    List<Figure> queues(Area area, DatabaseAccess database, int port, boolean anyDate) throws Exception {
        int places = words.rounds() * CANCELLED;
        Queues queues = Queues.of(area, database, port, places + CANCELLED, anyDate);
        Round.of(1, LONG, client -> queues.few(CANCELLED));
        Round.of(1, LONG, client -> queues.many(CANCELLED));
        List<Round> few = new ArrayList<>();
        List<Round> many = new ArrayList<>();
        List<Cost> fewCosts = new ArrayList<>();
        List<Cost> manyCosts = new ArrayList<>();
        for (int round = 0; round < words.rounds(); round++) {
            few.add(round(1, LONG, client -> queues.few(CANCELLED), fewCosts));
            many.add(round(1, LONG, client -> queues.many(CANCELLED), manyCosts));
        }
        int expected = 2 * (places + CANCELLED);
        if (queues.offered() != expected) {
            throw new Failure(Failure.GENERAL, queues.offered() + " places were offered instead of " + expected + ".");
        }
        return List.of(new Figure(few, fewCosts), new Figure(many, manyCosts));
    }

    /** A partner's statement, opened by one client. */
    Figure statement(Statements statements) throws Exception {
        List<Round> rounds = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        Round.of(1, words.seconds() / 2, statements::open);
        for (int round = 0; round < words.rounds(); round++) {
            rounds.add(round(1, words.seconds() / 2, statements::open, costs));
        }
        return new Figure(rounds, costs);
    }

    /** One level of a cascade, opened by one client. */
    Round level(Cascades cascade, String level, List<Cost> costs) throws Exception {
        return round(1, words.seconds() / 2, client -> cascade.open(level, client), costs);
    }

    /** Every level of two cascades, in turns, after each was opened for a while. */
    void cascades(Cascades county, Cascades national, Results results) throws Exception {
        for (String level : county.levels().keySet()) {
            List<Cost> smallCosts = new ArrayList<>();
            List<Cost> largeCosts = new ArrayList<>();
            List<Round> small = new ArrayList<>();
            List<Round> large = new ArrayList<>();
            Round.of(1, words.seconds() / 2, client -> county.open(level, client));
            Round.of(1, words.seconds() / 2, client -> national.open(level, client));
            for (int round = 0; round < words.rounds(); round++) {
                small.add(level(county, level, smallCosts));
                large.add(level(national, level, largeCosts));
            }
            results.countyLevels.put(level, new Figure(small, smallCosts));
            results.nationalLevels.put(level, new Figure(large, largeCosts));
        }
    }

    /** Bookings over the API against the bare transaction. */
    Pair bookings(Area area, int clients) throws Exception {
        return pair("bookings", area, clients, area::booking, area::writing, true);
    }

    /** The smallest question to the API: a token, and one row. */
    Figure asking(Area area, int clients) throws Exception {
        List<Round> rounds = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < words.rounds(); round++) {
            rounds.add(round(clients, words.seconds() / 2, area::asking, costs));
        }
        return new Figure(rounds, costs);
    }

    /** Pages of the search against the bare servlet. */
    Pair pages(Area area, int clients) throws Exception {
        return pair("pages", area, clients, area::searching, area::greeting, false);
    }

    private Pair pair(
            String what, Area area, int clients, IntFunction<Act> acts, IntFunction<Act> floor, boolean writes)
            throws Exception {
        List<Round> floors = new ArrayList<>();
        List<Cost> floorCosts = new ArrayList<>();
        List<Round> rounds = new ArrayList<>();
        List<Cost> costs = new ArrayList<>();
        Pair.Writes byFloor = null;
        Pair.Writes byHearth = null;
        for (int round = 0; round < words.rounds(); round++) {
            if (writes) {
                clear(area, 2 * words.seconds());
            }
            Map<String, Long> before = counted(area, writes);
            floors.add(round(clients, words.seconds() / 2, floor, floorCosts));
            Map<String, Long> between = counted(area, writes);
            rounds.add(round(clients, words.seconds(), acts, costs));
            byFloor = writes ? writes(before, between, floors.get(round)) : null;
            byHearth = writes ? writes(between, counted(area, true), rounds.get(round)) : null;
        }
        Pair pair = new Pair(new Figure(rounds, costs), new Figure(floors, floorCosts), byHearth, byFloor);
        progress.say("%2d clients: %.0f %s/s, p95 %.1f ms; floor %.0f/s; errors %d"
                .formatted(
                        clients,
                        pair.hearth().rate(),
                        what,
                        pair.hearth().millis(0.95),
                        pair.floor().rate(),
                        pair.hearth().errors() + pair.floor().errors()));
        rounds.stream()
                .map(Round::firstError)
                .filter(error -> error != null)
                .findFirst()
                .ifPresent(progress::say);
        return pair;
    }

    private Round round(int clients, double seconds, IntFunction<Act> acts, List<Cost> costs) throws Exception {
        Thread.sleep((long) (PAUSE_SECONDS * 1000));
        Cost before = Cost.now(server);
        Round round = Round.of(clients, seconds, acts);
        costs.add(Cost.now(server).since(before, round.count()));
        return round;
    }

    private static void clear(Area area, double seconds) throws Exception {
        area.clear();
        area.candidates().prepare((int) (seconds * MOST_BOOKINGS_PER_SECOND / 2));
    }

    private static Map<String, Long> counted(Area area, boolean writes) throws Exception {
        return writes ? area.written() : Map.of();
    }

    private static Pair.Writes writes(Map<String, Long> before, Map<String, Long> after, Round round) {
        double count = Math.max(1, round.count());
        return new Pair.Writes(
                (after.get("Handler_write") - before.get("Handler_write")) / count,
                (after.get("Handler_update") - before.get("Handler_update")) / count,
                (after.get("Questions") - before.get("Questions")) / count);
    }
}
