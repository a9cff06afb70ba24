package org.hearth.it.http;

import static org.hearth.it.Desk.asks;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.manages;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.hearth.it.Api;
import org.hearth.it.ApproveLink;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager by the link, a training lead and the manager's deputy answer the same request at the same moment: one answer counts. */
@ArquillianTest
@RunAsClient
class ApprovalRaceIT {

    private static final int ROUNDS = 20;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final List<String> raced = new ArrayList<>();
    private World.Partnership area;
    private String course;
    private Someone ann;
    private Someone manager;
    private Someone lead;
    private Someone deputy;

    @BeforeEach
    void three_who_can_answer() {
        area = World.partnership();
        course = World.course(area);
        ann = World.someone(area.guest(), "Ann");
        manager = World.someone(area.guest(), "Max", "LINE_MANAGER@TEAM");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        deputy = World.someone(area.guest(), "Dee");
        manages(manager, ann);
        asks(area.guest(), "MANAGER");
        String named = "{\"deputy\":\"" + deputy.email() + "\",\"from\":\"" + TODAY + "\",\"to\":\"" + TODAY.plusDays(2)
                + "\"}";
        assertEquals(200, Api.as(manager).post("/deputies", named).status());
    }

    @Test
    void one_answer_counts_whoever_gives_it_and_however() throws Exception {
        int yes = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            String booking = asked(round);
            var barrier = new CyclicBarrier(3);
            Race.of(List.of(
                    () -> byLink(booking, barrier),
                    () -> refuse(lead, booking, barrier),
                    () -> approve(deputy, booking, barrier)));

            assertEquals(1, decisions(booking), "round " + round);
            boolean approved = World.text("select answer from booking_decision where booking_id = ?", booking)
                    .equals("APPROVED");
            assertEquals(approved ? "CONFIRMED" : "CANCELLED", status(booking), "round " + round);
            assertEquals(2, steps(booking), "asked and answered once, round " + round);
            yes += approved ? 1 : 0;
            if (approved) {
                Desk.cancel(lead, booking);
            }
        }
        assertTrue(yes <= ROUNDS);
        assertEquals(List.of(), Auditor.findings(raced));
    }

    /** The positive control: a careless program looks whether an answer is awaited, and then answers. */
    @Test
    void without_the_lock_more_than_one_answers() throws Exception {
        int twice = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            String booking = asked(round);
            var barrier = new CyclicBarrier(2);
            Race.of(List.of(
                    () -> careless(booking, "CONFIRMED", barrier), () -> careless(booking, "CANCELLED", barrier)));
            twice += steps(booking) > 2 ? 1 : 0;
            World.run("delete from booking_history where booking_id = ? and reason = 'careless'", booking);
            Desk.cancel(lead, booking);
        }
        assertTrue(twice > 0, "the race was not met");
    }

    private String asked(int round) {
        String booking = book(World.session(area, course, 20 + round, 4, 3), ann);
        raced.add(booking);
        return booking;
    }

    private String byLink(String booking, CyclicBarrier barrier) {
        PageVisitor.nobody()
                .submit(ApproveLink.of(booking, manager), "answer", "approve", Map.of(), () -> wait(barrier));
        return "";
    }

    private static String approve(Someone who, String booking, CyclicBarrier barrier) {
        wait(barrier);
        return String.valueOf(
                Api.as(who).post("/bookings/" + booking + "/approve", null).status());
    }

    private static String refuse(Someone who, String booking, CyclicBarrier barrier) {
        wait(barrier);
        return String.valueOf(Api.as(who)
                .post("/bookings/" + booking + "/refuse", "{\"reason\":\"Too many are away\"}")
                .status());
    }

    private static String careless(String booking, String to, CyclicBarrier barrier) {
        boolean awaited =
                World.text("select approval from booking where id = ?", booking).equals("ASKED");
        wait(barrier);
        if (awaited) {
            World.run(
                    "insert into booking_history (id, booking_id, at, from_status, to_status, reason)"
                            + " values (?, ?, utc_timestamp(6), 'REQUESTED', ?, 'careless')",
                    Identity.next(),
                    booking,
                    to);
        }
        return "";
    }

    private static void wait(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static long decisions(String booking) {
        return World.number("select count(*) from booking_decision where booking_id = ?", booking);
    }

    private static long steps(String booking) {
        return World.number("select count(*) from booking_history where booking_id = ?", booking);
    }
}
