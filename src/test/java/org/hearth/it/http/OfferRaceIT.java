package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place that comes free, over HTTP and at the same moment: newcomers against it, answers against each other and the clock. */
@ArquillianTest
@RunAsClient
class OfferRaceIT {

    private static final int ROUNDS = 20;
    private static final int NEWCOMERS = 12;

    private final List<World.Session> raced = new ArrayList<>();
    private World.Partnership area;
    private String course;
    private Someone lead;
    private Someone ann;
    private Someone bea;
    private Someone cai;
    private List<Someone> newcomers;

    private World.Session session;
    private String anns;
    private String beas;
    private String cais;

    @BeforeEach
    void people() {
        area = World.partnership();
        course = World.course(area);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.host(), "Bea");
        cai = World.someone(area.host(), "Cai");
        newcomers = new ArrayList<>();
        for (int i = 0; i < NEWCOMERS; i++) {
            newcomers.add(World.someone(area.host(), "New"));
        }
    }

    @AfterEach
    void the_auditor_is_content() {
        assertEquals(List.of(), Auditor.ofMoved(raced));
    }

    @Test
    void a_place_that_comes_free_is_never_a_newcomers() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            oneHasItAndTwoWait(10 + round);

            List<String> outcomes = Race.of(book(newcomers), List.of(() -> answered(ann, anns, "cancel")));

            assertEquals(NEWCOMERS, Race.count(outcomes, "WAITING"), "round " + round + ": " + outcomes);
            assertEquals("OFFERED", Desk.status(beas), "round " + round);
            assertEquals(1, taken());
        }
    }

    /** With an offer that lapses meanwhile: it is the next one's, and no newcomer's either. */
    @Test
    void a_place_whose_offer_runs_out_is_never_a_newcomers() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            oneHasItAndTwoWait(10 + round);
            Desk.cancel(ann, anns);
            Desk.offerEndsIn(beas, 5L * (round - 4));

            List<String> outcomes = Race.of(book(newcomers), List.of(OfferRaceIT::theClockStrikes));
            Desk.offerEndsIn(beas, -1);
            theClockStrikes();

            assertEquals(NEWCOMERS, Race.count(outcomes, "WAITING"), "round " + round + ": " + outcomes);
            assertEquals("CANCELLED", Desk.status(beas));
            assertEquals("OFFERED", Desk.status(cais), "round " + round);
            assertEquals(1, taken());
        }
    }

    @Test
    void one_offer_is_accepted_once() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            oneHasItAndTwoWait(10 + round);
            Desk.cancel(ann, anns);

            List<String> outcomes = Race.of(
                    List.of(
                            () -> answered(bea, beas, "accept"),
                            () -> answered(lead, beas, "accept"),
                            () -> answered(bea, beas, "accept"),
                            () -> answered(lead, beas, "accept")),
                    List.of());

            assertEquals(1, Race.count(outcomes, "200"), "round " + round + ": " + outcomes);
            assertEquals(3, Race.count(outcomes, "booking.no-offer"), "round " + round + ": " + outcomes);
            assertEquals(1, steps(beas, "CONFIRMED"));
            assertEquals(1, Desk.told("booking.confirmed", beas));
            assertEquals("WAITING", Desk.status(cais));
            assertEquals(1, taken());
        }
    }

    @Test
    void an_offer_is_accepted_or_declined_and_never_both() throws Exception {
        int accepted = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            oneHasItAndTwoWait(10 + round);
            Desk.cancel(ann, anns);

            List<String> outcomes = Race.of(
                    List.of(() -> answered(bea, beas, "accept"), () -> answered(lead, beas, "decline")), List.of());

            assertEquals(1, Race.count(outcomes, "200"), "round " + round + ": " + outcomes);
            boolean yes = outcomes.get(0).equals("200");
            assertEquals(yes ? "CONFIRMED" : "CANCELLED", Desk.status(beas), "round " + round);
            assertEquals(yes ? "WAITING" : "OFFERED", Desk.status(cais), "round " + round);
            assertEquals(1, taken());
            accepted += yes ? 1 : 0;
        }
        assertTrue(accepted <= ROUNDS);
    }

    /** The first rounds are surely too late and the last surely in time; in between the moment itself is met. */
    @Test
    void an_offer_is_accepted_in_time_or_lapses_and_never_both() throws Exception {
        int accepted = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            oneHasItAndTwoWait(10 + round);
            Desk.cancel(ann, anns);
            Desk.offerEndsIn(beas, round > ROUNDS - 3 ? 60_000 : 6L * (round - 3));

            List<String> outcomes = Race.of(
                    List.of(() -> answered(bea, beas, "accept")),
                    List.of(
                            OfferRaceIT::theClockStrikes,
                            () -> booked(newcomers.get(0)),
                            OfferRaceIT::theClockStrikes));
            theClockStrikes();

            boolean yes = outcomes.get(0).equals("200");
            assertTrue(yes || outcomes.get(0).equals("booking.offer-lapsed"), "round " + round + ": " + outcomes);
            assertEquals(yes ? "CONFIRMED" : "CANCELLED", Desk.status(beas), "round " + round + ": " + outcomes);
            assertEquals(yes ? "WAITING" : "OFFERED", Desk.status(cais), "round " + round + ": " + outcomes);
            assertEquals("WAITING", outcomes.get(2), "round " + round);
            assertEquals(1, taken());
            accepted += yes ? 1 : 0;
        }
        assertTrue(accepted >= 3 && accepted < ROUNDS, "some were in time and some were not: " + accepted);
    }

    @Test
    void the_place_of_a_last_call_is_the_firsts_and_nobody_elses() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            people();
            oneHasItAndTwoWait(10);
            Desk.beginsSoon(session);
            Desk.cancel(lead, anns);

            List<String> outcomes = Race.of(
                    List.of(() -> answered(bea, beas, "accept"), () -> answered(cai, cais, "accept")),
                    book(newcomers.subList(0, 4)));

            int placed = Race.count(outcomes, "200") + Race.count(outcomes, "CONFIRMED");
            assertEquals(1, placed, "round " + round + ": " + outcomes);
            assertEquals(1, taken());
        }
    }

    /**
     * The positive control: a careless program gives the place back, thinks, and then gives it to whoever waits. The same
     * race finds newcomers in between, so that the tests above prove something, and the auditor sees it.
     */
    @Test
    void without_the_lock_a_newcomer_takes_what_came_free() throws Exception {
        int lost = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            oneHasItAndTwoWait(10 + round);
            List<Callable<String>> careless = new ArrayList<>();
            newcomers.forEach(each -> careless.add(this::carelesslyTaken));

            List<String> outcomes = Race.of(careless, List.of(this::carelesslyGivenBack));

            lost += Race.count(outcomes, "CONFIRMED") > 0 ? 1 : 0;
        }
        assertTrue(lost > 0, "no newcomer met the moment in between");
        assertFalse(Auditor.ofMoved(raced).isEmpty(), "and the auditor sees it");
        raced.forEach(Race::undo);
    }

    private String carelesslyGivenBack() {
        World.run("update booking set status = 'CANCELLED', share_id = null where id = ?", anns);
        World.run("update place_share set taken = taken - 1 where session_id = ? and kind = 'OWN'", session.id());
        Race.think();
        World.run("update place_share set taken = taken + 1 where session_id = ? and taken < places", session.id());
        return "offered";
    }

    private String carelesslyTaken() {
        for (int tries = 0; tries < 20; tries++) {
            if (World.run(
                            "update place_share set taken = taken + 1 where session_id = ? and taken < places",
                            session.id())
                    > 0) {
                return "CONFIRMED";
            }
        }
        return "WAITING";
    }

    private void oneHasItAndTwoWait(int daysAhead) {
        session = World.session(area, course, daysAhead, 1, 0);
        raced.add(session);
        anns = Desk.book(session, ann);
        beas = Desk.book(session, bea);
        cais = Desk.book(session, cai);
    }

    private List<Callable<String>> book(List<Someone> people) {
        List<Callable<String>> acts = new ArrayList<>();
        people.forEach(each -> acts.add(() -> booked(each)));
        return acts;
    }

    private String booked(Someone who) {
        Api.Answer answer = Desk.tryToBook(session, who);
        return answer.status() == 201 ? answer.json().getString("status") : answer.status() + " " + answer.body();
    }

    private static String answered(Someone who, String booking, String verb) {
        Api.Answer answer = Api.as(who).post("/bookings/" + booking + "/" + verb, verb.equals("cancel") ? "{}" : null);
        return answer.status() == 200 ? "200" : answer.status() < 500 ? answer.code() : "status " + answer.status();
    }

    private static String theClockStrikes() {
        Desk.fiveMinutesPass();
        return "struck";
    }

    private long taken() {
        return World.number("select sum(taken) from place_share where session_id = ?", session.id());
    }

    private static long steps(String booking, String to) {
        return World.number("select count(*) from booking_history where booking_id = ? and to_status = ?", booking, to);
    }
}
