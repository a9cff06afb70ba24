package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two hundred people want the last twelve places at the same moment. */
@ArquillianTest
@RunAsClient
class LastPlacesRaceIT {

    private static final int CALLERS = 200;
    private static final int PLACES = 12;
    private static final int ROUNDS = 20;

    private final List<World.Session> raced = new ArrayList<>();

    /** Whatever raced, the auditor finds nothing wrong with these sessions afterwards. */
    @AfterEach
    void the_auditor_is_content() {
        assertEquals(List.of(), findings());
    }

    @Test
    void twelve_get_a_place_and_everybody_else_a_turn() throws Exception {
        World.Partnership where = World.partnership();
        String course = World.course(where);
        List<World.Someone> people = people(where);
        for (int round = 1; round <= ROUNDS; round++) {
            World.Session session = raced(where, course, 10 + round, PLACES, 0);

            Map<String, Integer> outcomes = race(people, who -> outcome(who, session));

            assertEquals(Map.of("CONFIRMED", PLACES, "WAITING", CALLERS - PLACES), outcomes, "round " + round);
            assertEquals(PLACES, confirmed(session));
            assertEquals(0, World.number("select free_places from session where id = ?", session.id()));
            assertEquals(
                    CALLERS - PLACES,
                    World.number(
                            "select count(distinct turn) from booking where session_id = ? and status = 'WAITING'",
                            session.id()));
        }
    }

    @Test
    void two_shares_are_used_up_exactly_and_the_free_places_shown_stay_right() throws Exception {
        World.Partnership where = World.partnership();
        World.Session session = raced(where, World.course(where), 9, 7, 5);
        List<World.Someone> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(World.someone(where.host(), "Host"));
            people.add(World.someone(where.guest(), "Guest"));
        }

        Map<String, Integer> outcomes = race(people, who -> outcome(who, session));

        assertEquals(Map.of("CONFIRMED", 12, "WAITING", 28), outcomes);
        assertEquals(0, World.number("select free_places from session where id = ?", session.id()));
        assertEquals(
                7,
                World.number(
                        "select count(*) from booking where session_id = ? and partner_id = ? and status = 'CONFIRMED'",
                        session.id(),
                        where.host().id()));
    }

    @Test
    void one_person_asking_thirty_times_at_once_is_booked_once() throws Exception {
        World.Partnership where = World.partnership();
        World.Session session = raced(where, World.course(where), 9, 30, 0);
        World.Someone one = World.someone(where.host(), "Eager");

        Map<String, Integer> outcomes = race(java.util.Collections.nCopies(30, one), who -> outcome(who, session));

        assertEquals(Map.of("CONFIRMED", 1, "booking.already-booked", 29), outcomes);
        assertEquals(1, World.number("select sum(taken) from place_share where session_id = ?", session.id()));
    }

    @Test
    void cancelling_and_booking_at_once_never_loses_or_doubles_a_place() throws Exception {
        World.Partnership where = World.partnership();
        World.Session session = raced(where, World.course(where), 9, 5, 0);
        List<World.Someone> people = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            people.add(World.someone(where.host(), "Changer"));
        }

        Map<String, Integer> outcomes = race(people, who -> bookAndCancel(who, session));

        assertEquals(Map.of("done", 25), outcomes);
        long held = World.number(
                "select count(*) from booking where session_id = ? and status in ('CONFIRMED', 'OFFERED')",
                session.id());
        assertEquals(World.number("select sum(taken) from place_share where session_id = ?", session.id()), held);
        assertTrue(held <= 5, "no more than there are");
        long waiting =
                World.number("select count(*) from booking where session_id = ? and status = 'WAITING'", session.id());
        assertTrue(held == 5 || waiting == 0, "nobody waits while a place is free");
    }

    @Test
    void nobody_keeps_a_place_or_a_turn_on_a_session_that_is_called_off_meanwhile() throws Exception {
        World.Partnership where = World.partnership();
        String course = World.course(where);
        World.Someone lead = World.someone(where.host(), "Lead", "TRAINING_LEAD");
        List<World.Someone> people = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            people.add(World.someone(where.host(), "Booker"));
        }
        people.add(7, lead);
        int refused = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            World.Session session = raced(where, course, 40 + round, 6, 0);

            Map<String, Integer> outcomes =
                    race(people, who -> who == lead ? callOff(lead, session) : outcome(who, session));

            assertEquals(1, outcomes.get("called off"), outcomes.toString());
            assertTrue(outcomes.keySet().stream().noneMatch(each -> each.startsWith("status ")), outcomes.toString());
            assertEquals(
                    0,
                    World.number(
                            "select count(*) from booking where session_id = ? and status <> 'CANCELLED'",
                            session.id()),
                    "round " + round + ": " + outcomes);
            assertEquals(0, World.number("select sum(taken) from place_share where session_id = ?", session.id()));
            refused += outcomes.getOrDefault("booking.not-open", 0);
        }
        assertTrue(refused > 0 && refused < 60 * ROUNDS, "some came before and some after: " + refused);
    }

    /**
     * Everybody is booked on the day the session is moved to. Whoever was judged by the old day is told to look again;
     * that some are shows that the moment in between was met.
     */
    @Test
    void nobody_is_booked_by_days_that_are_changed_meanwhile() throws Exception {
        World.Partnership where = World.partnership();
        String course = World.course(where);
        World.Someone lead = World.someone(where.host(), "Lead", "TRAINING_LEAD");
        World.Session busy = raced(where, World.course(where), 90, 60, 0);
        List<World.Someone> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            people.add(World.someone(where.host(), "Booker"));
        }
        people.forEach(who -> Desk.book(busy, who));
        people.add(7, lead);
        int lookAgain = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            World.Session session = raced(where, course, 40 + round, 6, 0);
            World.run(
                    "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                    session.id(),
                    World.someone(where.host(), "Trainer").person());

            Map<String, Integer> outcomes =
                    race(people, who -> who == lead ? move(lead, session, busy) : outcome(who, session));

            assertEquals(1, outcomes.get("moved"), outcomes.toString());
            assertTrue(outcomes.keySet().stream().noneMatch(each -> each.startsWith("status ")), outcomes.toString());
            assertEquals(
                    0,
                    World.number(
                            "select count(*) from booking where session_id = ? and status <> 'CANCELLED'"
                                    + " and override_reason is null",
                            session.id()),
                    "round " + round + ": " + outcomes);
            lookAgain += outcomes.getOrDefault("booking.session-changed", 0);
        }
        assertTrue(lookAgain > 0, "somebody was judged by the old day while it was changed");
    }

    /** The positive control: with the protection off the same race oversells, so the tests above prove something. */
    @Test
    void without_the_protection_more_than_twelve_get_a_place() throws Exception {
        World.Partnership where = World.partnership();
        World.Session session = raced(where, World.course(where), 9, PLACES, 0);
        String share = "select id from place_share where session_id = ? and kind = 'OWN'";
        List<World.Someone> people = people(where).subList(0, 60);

        race(people, who -> careless(who, session, share));

        assertTrue(confirmed(session) > PLACES, "reading, pausing and writing oversells: " + confirmed(session));
        assertFalse(findings().isEmpty(), "and the auditor sees it");
        World.run("delete from booking where session_id = ?", session.id());
    }

    /** What a race could leave behind in silence is named too, so that the auditor after each race means something. */
    @Test
    void the_auditor_names_what_a_race_could_leave_behind() {
        World.Partnership where = World.partnership();
        World.Session session = raced(where, World.course(where), 9, 2, 0);
        World.Session same = raced(where, World.course(where), 9, 2, 0);
        World.Someone one = World.someone(where.host(), "One");
        String booking = Desk.book(session, one);
        assertEquals(List.of(), findings());

        World.run("update booking_history set to_status = 'WAITING' where booking_id = ?", booking);
        assertTrue(findings().stream().anyMatch(each -> each.startsWith("status without history ")), "a step left out");
        World.run("update booking_history set to_status = 'CONFIRMED' where booking_id = ?", booking);

        String second = Desk.book(same, World.someone(where.host(), "Two"));
        World.run("update booking set person_id = ? where id = ?", one.person(), second);
        List<String> both = findings();
        assertTrue(both.stream().anyMatch(each -> each.startsWith("overlapping bookings ")), both.toString());
        assertTrue(both.stream().anyMatch(each -> each.startsWith("bookings without people ")), both.toString());
        World.run("delete from booking_history where booking_id = ?", second);
        World.run("delete from booking where id = ?", second);
        World.run("update place_share set taken = 0 where session_id = ?", same.id());
        World.run("update session set free_places = 2 where id = ?", same.id());
    }

    private World.Session raced(World.Partnership where, String course, int daysAhead, int own, int others) {
        World.Session session = World.session(where, course, daysAhead, own, others);
        raced.add(session);
        return session;
    }

    private List<String> findings() {
        return Auditor.findings(raced.stream().map(World.Session::id).toList());
    }

    private static String outcome(World.Someone who, World.Session session) {
        Api.Answer answer =
                Api.as(who).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + who.person() + "\"}");
        return answer.status() == 201
                ? answer.json().getString("status")
                : answer.status() < 500 ? answer.code() : "status " + answer.status() + " " + answer.body();
    }

    private static String callOff(World.Someone who, World.Session session) {
        Api.Answer answer =
                Api.as(who).post("/sessions/" + session.id() + "/cancel", "{\"reason\":\"The trainer is ill\"}");
        return answer.status() < 300 ? "called off" : "status " + answer.status() + " " + answer.body();
    }

    private static String move(World.Someone who, World.Session session, World.Session to) {
        Api.Answer answer = Api.as(who)
                .put(
                        "/sessions/" + session.id(),
                        "{\"days\":[{\"date\":\"" + to.date()
                                + "\",\"from\":\"09:30\",\"to\":\"16:00\"}],\"overrideReason\":\"No other day is left\"}");
        return answer.status() < 300 ? "moved" : "status " + answer.status() + " " + answer.body();
    }

    /** Everybody books; two of five cancel again. */
    private static String bookAndCancel(World.Someone who, World.Session session) {
        Api.Answer made =
                Api.as(who).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + who.person() + "\"}");
        boolean cancels = Math.floorMod(who.person().hashCode(), 5) < 2;
        if (cancels) {
            Api.as(who).post("/bookings/" + made.json().getString("id") + "/cancel", "{}");
        }
        return made.status() == 201 ? "done" : made.body();
    }

    /** What a careless program does: looks whether a place is free, thinks, and writes. */
    private static String careless(World.Someone who, World.Session session, String share) {
        if (confirmed(session) < PLACES) {
            Race.think();
            World.run(
                    "insert into booking (id, session_id, partnership_id, person_id, partner_id, share_id, status,"
                            + " booked_at, version) values (?, ?, ?, ?, ?, (" + share + "), 'CONFIRMED',"
                            + " utc_timestamp(6), 1)",
                    Identity.next(),
                    session.id(),
                    who.partner().partnership(),
                    who.person(),
                    who.partner().id(),
                    session.id());
        }
        return "done";
    }

    private static long confirmed(World.Session session) {
        return World.number("select count(*) from booking where session_id = ? and status = 'CONFIRMED'", session.id());
    }

    private static List<World.Someone> people(World.Partnership where) {
        List<World.Someone> people = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            people.add(World.someone(where.host(), "Racer"));
        }
        return people;
    }

    /** Lets everybody go at the same moment and counts what came of it. */
    private static Map<String, Integer> race(List<World.Someone> people, Function<World.Someone, String> act)
            throws Exception {
        List<Callable<String>> acts = new ArrayList<>();
        people.forEach(who -> acts.add(() -> act.apply(who)));
        Map<String, Integer> outcomes = new TreeMap<>();
        Race.of(acts).forEach(each -> outcomes.merge(each, 1, Integer::sum));
        return outcomes;
    }
}
