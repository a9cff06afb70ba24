package org.hearth.it.http;

import static org.hearth.it.Desk.asks;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.manages;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.told;
import static org.hearth.it.Desk.toldTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearth.it.Api;
import org.hearth.it.ApproveLink;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a partner asks for both words, the manager's comes first and the training lead's second; each is kept. */
@ArquillianTest
@RunAsClient
class ApprovalStepsIT {

    private static final String ASKED = "booking.requested";

    private World.Partnership area;
    private World.Session session;
    private Someone ann;
    private Someone manager;
    private Someone lead;

    @BeforeEach
    void a_partner_that_asks_both() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 4, 3);
        ann = World.someone(area.guest(), "Ann");
        manager = World.someone(area.guest(), "Max", "LINE_MANAGER@TEAM");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        manages(manager, ann);
        asks(area.guest(), "BOTH");
    }

    @Test
    void the_manager_answers_first_and_the_training_lead_second() {
        String booking = book(session, ann);
        assertEquals("REQUESTED", status(booking));
        assertEquals(1, toldTo(ASKED, manager));
        assertEquals(0, toldTo(ASKED, lead));
        assertEquals("booking.not-your-step", approve(lead, booking).code());
        assertEquals(0, waiting(lead));
        assertEquals(1, waiting(manager));
        assertEquals(200, approve(manager, booking).status());
        assertEquals("REQUESTED", status(booking));
        assertEquals(0, told("booking.confirmed", booking));
        assertEquals(1, toldTo(ASKED, lead));
        assertEquals("booking.not-your-step", approve(manager, booking).code());
        assertEquals(0, waiting(manager));
        assertEquals(1, waiting(lead));
        assertEquals(200, approve(lead, booking).status());
        assertEquals("CONFIRMED", status(booking));
        assertEquals(1, told("booking.confirmed", booking));
        assertEquals("MANAGER/" + manager.person() + " TRAINING_LEAD/" + lead.person(), decisions(booking));
    }

    @Test
    void the_booking_says_whose_answer_it_waits_for_and_who_gave_theirs() {
        String booking = book(session, ann);
        String page = page(ann, booking);
        assertTrue(page.contains("Waits for the answer of") && page.contains("The manager"), page);
        approve(manager, booking);
        page = page(ann, booking);
        assertTrue(page.contains("A training lead") && page.contains("Approved by"), page);
        assertTrue(page.contains("Max Tester"), page);
        String list = PageVisitor.as(lead).get("/approvals").body();
        assertTrue(list.contains("Approved before by") && list.contains("Max Tester"), list);
        String atHost = page(World.someone(area.host(), "Hal", "TRAINING_LEAD"), booking);
        assertFalse(atHost.contains("Approved by"), atHost);
    }

    @Test
    void whoever_answers_reads_who_is_asked_next_and_what_cancelling_would_cost() {
        String before = book(session, ann);
        assertFalse(PageVisitor.as(manager).get("/approvals").body().contains("If the place is given up later"));
        approve(manager, before);
        Policies.inCredits(area, 40, 5);
        Someone bea = World.someone(area.guest(), "Bea");
        manages(manager, bea);
        String booking = book(session, bea);
        String signedIn = PageVisitor.as(manager).get("/approvals").body();
        assertTrue(signedIn.contains("A training lead is asked next."), signedIn);
        assertTrue(signedIn.contains("Not coming costs 40 credits"), signedIn);
        var row = Api.as(manager).get("/approvals").json().getJsonArray("items").getJsonObject(0);
        assertEquals("TRAINING_LEAD", row.getString("next"));
        assertTrue(row.getJsonArray("costs").getString(0).startsWith("The place can be given up without a charge"));

        String linked =
                PageVisitor.nobody().get(ApproveLink.of(booking, manager)).body();
        assertTrue(linked.contains("A training lead is asked next."), linked);
        assertTrue(linked.contains("Not coming costs 40 credits"), linked);
        assertFalse(linked.contains("Approved before by"), linked);
        approve(manager, booking);
        String again =
                PageVisitor.nobody().get(ApproveLink.of(booking, manager)).body();
        assertTrue(again.contains("A training lead is asked next.") && !again.contains("credits"), again);
        String last = PageVisitor.nobody().get(ApproveLink.of(booking, lead)).body();
        assertTrue(last.contains("Approved before by") && last.contains("Max Tester"), last);
        assertFalse(last.contains("is asked next"), last);
        assertTrue(last.contains("Not coming costs 40 credits"), last);
    }

    @Test
    void either_of_them_can_say_no() {
        String first = book(session, ann);
        assertEquals(200, refuse(manager, first).status());
        assertEquals("CANCELLED", status(first));
        assertEquals("MANAGER/" + manager.person(), decisions(first));
        String second = book(session, ann);
        assertEquals(200, approve(manager, second).status());
        assertEquals(200, refuse(lead, second).status());
        assertEquals("CANCELLED", status(second));
        assertEquals(
                1,
                World.number(
                        "select count(*) from booking_decision where booking_id = ? and answer = 'REFUSED'", second));
    }

    @Test
    void people_without_a_manager_skip_the_first_step_and_the_page_says_so() {
        Someone bea = World.someone(area.guest(), "Bea");
        String offered = PageVisitor.as(bea)
                .get("/training/book?session=" + session.ref())
                .body();
        assertTrue(offered.contains("No manager is recorded, so that step is skipped"), offered);
        String booking = book(session, bea);
        assertEquals("TRAINING_LEAD", step(booking));
        assertEquals(1, toldTo(ASKED, lead));
        assertEquals(200, approve(lead, booking).status());
        assertEquals("CONFIRMED", status(booking));
        String withManager = PageVisitor.as(ann)
                .get("/training/book?session=" + session.ref())
                .body();
        assertTrue(withManager.contains("The manager, and then a training lead, must approve"), withManager);
    }

    @Test
    void a_manager_who_books_for_their_own_has_given_their_word_and_a_training_lead_the_last_one() {
        String byManager = bookFor(manager);
        assertEquals("REQUESTED", status(byManager));
        assertEquals("TRAINING_LEAD", step(byManager));
        assertEquals(200, refuse(lead, byManager).status());
        asks(area.guest(), "TRAINING_LEAD");
        String again = bookFor(manager);
        assertEquals("REQUESTED", status(again));
        Desk.cancel(ann, again);
        asks(area.guest(), "BOTH");
        assertEquals("CONFIRMED", status(bookFor(lead)));
    }

    @Test
    void whoever_can_give_both_words_gives_them_in_one_act() {
        Someone both = World.someone(area.guest(), "Bob", "LINE_MANAGER@TEAM", "TRAINING_LEAD");
        manages(both, ann);
        String booking = book(session, ann);
        assertEquals(200, approve(both, booking).status());
        assertEquals("CONFIRMED", status(booking));
        assertEquals("MANAGER/" + both.person() + " TRAINING_LEAD/" + both.person(), decisions(booking));
    }

    @Test
    void the_second_answer_has_days_of_its_own_and_when_they_pass_the_place_goes_and_the_first_word_stays() {
        String booking = book(session, ann);
        World.run("update booking set answer_by = utc_timestamp(6) + interval 1 minute where id = ?", booking);
        assertEquals(200, approve(manager, booking).status());
        assertTrue(
                World.number("select answer_by > utc_timestamp(6) + interval 2 day from booking where id = ?", booking)
                        == 1);
        World.run("update booking set answer_by = utc_timestamp(6) - interval 1 second where id = ?", booking);
        Desk.fiveMinutesPass();
        assertEquals("WAITING", status(booking));
        assertEquals("booking.not-your-step", approve(manager, booking).code());
        assertEquals(200, approve(lead, booking).status());
        assertEquals("OFFERED", status(booking), "the place is still there, and is the person's to accept");
        Desk.accept(ann, booking);
        assertEquals("CONFIRMED", status(booking));
    }

    @Test
    void an_unanswered_first_step_can_still_be_answered_and_the_second_is_asked_then() {
        String booking = book(session, ann);
        World.run("update booking set answer_by = utc_timestamp(6) - interval 1 second where id = ?", booking);
        Desk.fiveMinutesPass();
        assertEquals("WAITING", status(booking));
        assertEquals(200, approve(manager, booking).status());
        assertEquals("OFFERED", status(booking));
        Desk.accept(ann, booking);
        assertEquals("REQUESTED", status(booking));
        assertEquals("TRAINING_LEAD", step(booking));
        assertEquals(1, toldTo(ASKED, lead));
    }

    @Test
    void a_move_asks_both_again() {
        World.Session later =
                World.session(area, World.text("select course_id from session where id = ?", session.id()), 27, 4, 3);
        String booking = book(session, ann);
        approve(manager, booking);
        approve(lead, booking);
        Api.Answer moved = Api.as(ann).post("/bookings/" + booking + "/move", "{\"session\":\"" + later.id() + "\"}");
        String there = moved.json().getString("id");
        assertEquals("REQUESTED", status(there));
        assertEquals("MANAGER", step(there));
    }

    @Test
    void nobody_of_another_partner_answers_at_either_step() {
        Someone stranger = World.someone(area.host(), "Sue", "TRAINING_LEAD", "LINE_MANAGER@TEAM");
        String booking = book(session, ann);
        assertEquals(404, approve(stranger, booking).status());
        approve(manager, booking);
        assertEquals(404, approve(stranger, booking).status());
        assertEquals(0, waiting(stranger));
    }

    private String bookFor(Someone booker) {
        Api.Answer made =
                Api.as(booker).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + ann.person() + "\"}");
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private static long waiting(Someone who) {
        return Api.as(who).get("/approvals").json().getInt("total");
    }

    private static String page(Someone who, String booking) {
        return PageVisitor.as(who).get("/training/booking?ref=" + booking).body();
    }

    private static String step(String booking) {
        return World.text("select approval_step from booking where id = ?", booking);
    }

    private static String decisions(String booking) {
        return World.text(
                "select group_concat(concat(step, '/', decided_by) order by step separator ' ') from booking_decision"
                        + " where booking_id = ?",
                booking);
    }

    private static Api.Answer approve(Someone who, String booking) {
        return Api.as(who).post("/bookings/" + booking + "/approve", null);
    }

    private static Api.Answer refuse(Someone who, String booking) {
        return Api.as(who).post("/bookings/" + booking + "/refuse", "{\"reason\":\"Too many are away\"}");
    }
}
