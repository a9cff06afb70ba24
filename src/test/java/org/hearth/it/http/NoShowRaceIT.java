package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.DoorCode;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The place of somebody who is not there, over HTTP and at the same moment: those who wait, who comes after all, and who walks in. */
@ArquillianTest
@RunAsClient
class NoShowRaceIT extends TwoPlacesTaken {

    private static final int ROUNDS = 20;

    private String beas;
    private String cais;

    /** In odd rounds by the code at the door, which is refused once the place is taken; in even ones on the trainer's list, which never is. */
    @Test
    void who_comes_late_has_it_back_or_somebody_took_it() throws Exception {
        int back = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            oneIsNotThere(round);
            boolean door = round % 2 == 1;
            PageVisitor late = PageVisitor.as(abe);

            List<String> outcomes = Race.of(List.of(
                    () -> answered(bea, beas, "accept"),
                    () -> answered(cai, cais, "accept"),
                    () -> door ? atTheDoor(late) : onTheList(),
                    () -> booked(dai)));

            int took = Race.count(outcomes.subList(0, 2), "200");
            boolean hasIt = !isGivenOn();
            assertEquals(1, took + (hasIt ? 1 : 0), "round " + round + ": " + outcomes);
            assertEquals(2 - took, Race.count(outcomes, "booking.offer-gone"), "round " + round + ": " + outcomes);
            assertEquals(door ? hasIt ? "here" : "gone" : "listed", outcomes.get(2), "round " + round);
            assertEquals("booking.closed", outcomes.get(3), "round " + round);
            assertEquals(0, free());
            back += hasIt ? 1 : 0;
            leave();
        }
        assertTrue(back <= ROUNDS);
    }

    @Test
    void who_walks_in_sits_on_it_or_somebody_took_it() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            oneIsNotThere(round);

            List<String> outcomes = Race.of(List.of(
                    () -> answered(bea, beas, "accept"),
                    () -> answered(cai, cais, "accept"),
                    () -> code(walksIn("Wes Walker")),
                    () -> booked(dai)));

            assertEquals(1, Race.count(outcomes, "200"), "round " + round + ": " + outcomes);
            assertTrue(
                    outcomes.get(2).equals("200") || outcomes.get(2).equals("booking.walk-in-full"),
                    "round " + round + ": " + outcomes);
            leave();
        }
    }

    /** The positive control: a careless program looks whether the place is free, thinks, and then lets somebody have it. */
    @Test
    void without_the_lock_two_have_it() throws Exception {
        int two = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            oneIsNotThere(round);

            List<String> outcomes = Race.of(List.of(
                    () -> carelessly(
                            "update booking b join place_given_on v on v.session_id = b.session_id set b.status ="
                                    + " 'CONFIRMED', b.share_id = v.share_id where b.id = ?",
                            beas),
                    () -> carelessly(
                            "update place_given_on set back_at = utc_timestamp(6) where booking_id = ?", abes)));

            if (Race.count(outcomes, "has it") == 2) {
                two++;
                assertFalse(Auditor.ofMoved(sessions).isEmpty(), "and the auditor sees it");
            }
            Race.undo(session);
        }
        assertTrue(two > 0, "nobody met the moment in between");
    }

    /** Nobody is in two sessions of today at the same time. */
    private void leave() {
        assertEquals(List.of(), Auditor.ofMoved(List.of(session)));
        Race.undo(session);
    }

    private String carelessly(String how, String booking) {
        if (free() == 0) {
            return "gone";
        }
        Race.think();
        World.run(how, booking);
        return "has it";
    }

    private void oneIsNotThere(int round) {
        again(20 + round);
        beas = Desk.book(session, bea);
        cais = Desk.book(session, cai);
        notThere();
        assertEquals(1, free());
    }

    private String atTheDoor(PageVisitor late) {
        String page = late.submit("/c?t=" + DoorCode.of(session.id(), 1), "form", "here", Map.of())
                .body();
        return page.contains("our place was given on")
                ? "gone"
                : page.contains("You are marked as here") ? "here" : page;
    }

    private String onTheList() {
        mark(abes, "LATE");
        return "listed";
    }

    private boolean isGivenOn() {
        return World.number("select count(*) from place_given_on where booking_id = ? and back_at is null", abes) > 0;
    }

    private static String code(Api.Answer answer) {
        return answer.status() == 200 ? "200" : answer.code();
    }
}
