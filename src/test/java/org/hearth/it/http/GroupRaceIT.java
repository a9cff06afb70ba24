package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places for those who wait together, over HTTP and at the same moment: their answers against each other, newcomers against the group. */
@ArquillianTest
@RunAsClient
class GroupRaceIT extends TwoPlacesTaken {

    private static final int ROUNDS = 20;
    private static final int NEWCOMERS = 6;

    private final List<Someone> newcomers = new ArrayList<>();

    @BeforeEach
    void newcomers() {
        for (int i = 0; i < NEWCOMERS; i++) {
            newcomers.add(World.someone(area.host(), "New"));
        }
    }

    @Test
    void one_accepts_and_one_declines_and_only_the_place_let_go_is_the_next_ones() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            waitTogether(round);
            bothComeFree();
            String dais = Desk.book(session, dai);
            String beas = of(bea);
            String cais = of(cai);

            List<String> outcomes = Race.of(
                    List.of(() -> answered(bea, beas, "accept"), () -> answered(cai, cais, "decline")), allBook());

            assertEquals(List.of("200", "200"), outcomes.subList(0, 2), "round " + round + ": " + outcomes);
            assertEquals("CONFIRMED", Desk.status(beas), "round " + round);
            assertEquals("OFFERED", Desk.status(dais), "round " + round + ": " + outcomes);
            assertEquals(NEWCOMERS, Race.count(outcomes, "WAITING"), "round " + round + ": " + outcomes);
            assertEquals(0, free());
        }
    }

    @Test
    void each_answers_once_whoever_answers_for_them() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            waitTogether(round);
            bothComeFree();
            String beas = of(bea);
            String cais = of(cai);

            List<String> outcomes = Race.of(List.of(
                    () -> answered(bea, beas, "accept"),
                    () -> answered(lead, beas, "decline"),
                    () -> answered(cai, cais, "accept"),
                    () -> answered(lead, cais, "accept")));

            assertEquals(1, Race.count(outcomes.subList(0, 2), "200"), "round " + round + ": " + outcomes);
            assertEquals(1, Race.count(outcomes.subList(2, 4), "200"), "round " + round + ": " + outcomes);
            assertEquals("CONFIRMED", Desk.status(cais), "round " + round);
            boolean yes = outcomes.get(0).equals("200");
            assertEquals(yes ? "CONFIRMED" : "CANCELLED", Desk.status(beas), "round " + round);
            assertEquals(yes ? 0 : 1, free(), "round " + round);
        }
    }

    /** One place is free, too few for the two; as the second comes free, either both have an offer or a newcomer was first. */
    @Test
    void a_newcomer_is_before_the_group_or_after_it_and_never_in_between() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            waitTogether(round);
            Desk.cancel(ann, anns);

            List<String> outcomes = Race.of(List.of(() -> answered(abe, abes, "cancel")), allBook());

            String beas = Desk.status(of(bea));
            assertEquals(beas, Desk.status(of(cai)), "round " + round + ": " + outcomes);
            assertEquals(
                    beas.equals("OFFERED"),
                    Race.count(outcomes, "CONFIRMED") == 0,
                    "round " + round + ": " + beas + " " + outcomes);
            assertEquals(0, free(), "round " + round + ": " + outcomes);
        }
    }

    /** The positive control: a careless program counts the places, thinks, and then gives them to the group one by one. */
    @Test
    void without_the_lock_a_newcomer_parts_them() throws Exception {
        int parted = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            waitTogether(round);
            World.run("update booking set status = 'CANCELLED', share_id = null where id in (?, ?)", anns, abes);
            World.run("update place_share set taken = 0 where session_id = ?", session.id());

            Race.of(List.of(
                    () -> carelesslyOffered(List.of(of(bea), of(cai))), () -> carelesslyTaken(), () -> "nothing"));

            boolean one = !Desk.status(of(bea)).equals(Desk.status(of(cai)));
            if (one) {
                parted++;
                assertFalse(Auditor.ofMoved(sessions).isEmpty(), "and the auditor sees it");
            }
            Race.undo(session);
        }
        assertTrue(parted > 0, "no newcomer met the moment in between");
    }

    private String carelesslyOffered(List<String> group) {
        if (free() < group.size()) {
            return "too few";
        }
        for (String booking : group) {
            Race.think();
            if (taken()) {
                World.run(
                        "update booking b join place_share s on s.session_id = b.session_id set b.status = 'OFFERED',"
                                + " b.share_id = s.id, b.offer_until = utc_timestamp(6) + interval 1 day where b.id = ?",
                        booking);
            }
        }
        return "offered";
    }

    private String carelesslyTaken() {
        Race.think();
        return taken() ? "CONFIRMED" : "WAITING";
    }

    private boolean taken() {
        return World.run(
                        "update place_share set taken = taken + 1 where session_id = ? and taken < places",
                        session.id())
                > 0;
    }

    private void waitTogether(int round) {
        again(20 + round);
        together(bea, cai);
        assertEquals("WAITING", Desk.status(of(cai)));
    }

    private void bothComeFree() {
        Desk.cancel(ann, anns);
        Desk.cancel(abe, abes);
        assertEquals("OFFERED", Desk.status(of(bea)));
        assertEquals("OFFERED", Desk.status(of(cai)));
    }

    private List<Callable<String>> allBook() {
        List<Callable<String>> acts = new ArrayList<>();
        newcomers.forEach(each -> acts.add(() -> booked(each)));
        return acts;
    }
}
