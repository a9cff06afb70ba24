package org.hearth.it;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.told;
import static org.hearth.it.Desk.toldTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearth.it.World.Someone;
import org.hearth.it.http.PageVisitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the home partner asks for it, somebody there gives their word first: they hear of it, and nobody else decides. */
@ArquillianTest
@RunAsClient
class ApprovalIT {

    private static final String ASKED = "booking.requested";

    private World.Partnership area;
    private World.Session session;
    private Someone ann;
    private Someone manager;
    private Someone lead;

    @BeforeEach
    void a_partner_with_a_manager_and_a_training_lead() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 4, 1);
        ann = World.someone(area.guest(), "Ann");
        manager = World.someone(area.guest(), "Max", "LINE_MANAGER@TEAM");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        World.someone(area.host(), "Host", "TRAINING_LEAD");
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = 0 where id = ?",
                manager.person(),
                ann.engagement());
    }

    @Test
    void the_manager_is_written_to_and_says_yes() {
        asksFor("MANAGER");
        String booking = book(session, ann);
        assertEquals("REQUESTED", status(booking));
        assertEquals(1, toldTo(ASKED, manager));
        assertEquals(0, toldTo(ASKED, lead));
        assertEquals(0, told("booking.confirmed", booking));
        assertEquals(
                404,
                approve(World.someone(area.host(), "Spy", "TRAINING_LEAD"), booking)
                        .status());
        assertEquals(200, approve(manager, booking).status());
        assertEquals("CONFIRMED", status(booking));
        assertEquals(1, told("booking.confirmed", booking));
    }

    @Test
    void where_the_partner_asks_its_training_leads_all_of_them_hear_of_it() {
        asksFor("TRAINING_LEAD");
        Someone other = World.someone(area.guest(), "Lou", "TRAINING_LEAD");
        Someone former = World.someone(area.guest(), "Fay", "TRAINING_LEAD");
        World.run("update account set status = 'CLOSED' where id = ?", former.account());
        String booking = book(session, ann);
        assertEquals("REQUESTED", status(booking));
        assertEquals(1, toldTo(ASKED, lead));
        assertEquals(1, toldTo(ASKED, other));
        assertEquals(0, toldTo(ASKED, former));
        assertEquals(0, toldTo(ASKED, manager));
        assertEquals(2, told(ASKED, booking));
        assertEquals(200, approve(other, booking).status());
        assertEquals("booking.no-word-needed", approve(lead, booking).code());
    }

    @Test
    void where_no_manager_is_recorded_the_training_leads_are_asked() {
        asksFor("MANAGER");
        World.run("update engagement set manager_person_id = null where id = ?", ann.engagement());
        book(session, ann);
        assertEquals(1, toldTo(ASKED, lead));
    }

    @Test
    void nobody_is_asked_about_a_person_without_a_manager_nor_when_the_manager_books() {
        asksFor("MANAGER");
        World.run("update engagement set manager_person_id = null, has_no_manager = 1 where id = ?", ann.engagement());
        assertEquals("CONFIRMED", status(book(session, ann)));
        Someone bea = World.someone(area.guest(), "Bea");
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = 0 where id = ?",
                manager.person(),
                bea.engagement());
        World.run("update place_share set places = 3 where session_id = ? and kind = 'AGREEMENT'", session.id());
        Api.Answer made = Api.as(manager)
                .post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + bea.person() + "\"}");
        assertEquals("CONFIRMED", made.json().getString("status"), made.body());
    }

    @Test
    void nobody_approves_their_own_and_the_only_lead_needs_no_word() {
        asksFor("TRAINING_LEAD");
        String own = book(session, lead);
        assertEquals("CONFIRMED", status(own));
        World.run("update place_share set places = 3 where session_id = ? and kind = 'AGREEMENT'", session.id());
        Someone second = World.someone(area.guest(), "Lou", "TRAINING_LEAD");
        String seconds = book(session, second);
        assertEquals("REQUESTED", status(seconds));
        assertEquals("booking.not-your-own", approve(second, seconds).code());
        assertEquals(200, approve(lead, seconds).status());
    }

    @Test
    void a_place_that_comes_free_later_is_asked_for_then() {
        asksFor("MANAGER");
        Someone gwen = World.someone(area.guest(), "Gwen");
        World.run("update engagement set has_no_manager = 1 where id = ?", gwen.engagement());
        String gwens = book(session, gwen);
        String waits = book(session, ann);
        assertEquals("WAITING", status(waits));
        assertEquals(0, toldTo(ASKED, manager));
        Desk.cancel(gwen, gwens);
        assertEquals("OFFERED", status(waits));
        assertEquals(0, toldTo(ASKED, manager));
        Desk.accept(ann, waits);
        assertEquals("REQUESTED", status(waits));
        assertEquals(1, told("booking.place-came-free", waits));
        assertEquals(1, toldTo(ASKED, manager));
    }

    @Test
    void a_word_given_while_waiting_counts_when_the_place_comes() {
        asksFor("MANAGER");
        Someone gwen = World.someone(area.guest(), "Gwen");
        String gwens = book(session, gwen);
        String waits = book(session, ann);
        assertEquals(200, approve(manager, waits).status());
        assertEquals("WAITING", status(waits));
        Desk.cancel(gwen, gwens);
        assertEquals("OFFERED", status(waits));
        Desk.accept(ann, waits);
        assertEquals("CONFIRMED", status(waits));
    }

    @Test
    void a_word_for_one_date_is_no_word_for_another() {
        asksFor("MANAGER");
        World.Session later =
                World.session(area, World.text("select course_id from session where id = ?", session.id()), 27, 4, 1);
        String booking = book(session, ann);
        assertEquals(200, approve(manager, booking).status());
        String page =
                PageVisitor.as(ann).get("/training/booking?ref=" + booking).body();
        assertTrue(page.contains("A new date needs approval again"), page);
        Api.Answer moved = move(ann, booking, later);
        assertEquals("REQUESTED", moved.json().getString("status"), moved.body());
        String there = moved.json().getString("id");
        assertEquals("REQUESTED", status(there));
        assertEquals(1, told(ASKED, there));
        assertEquals(2, toldTo(ASKED, manager));
        assertEquals(1, told("booking.moved", there));
        assertEquals(200, approve(manager, there).status());
        assertEquals("CONFIRMED", status(there));
    }

    @Test
    void whoever_gives_the_word_moves_without_asking_and_a_coordinator_does_not() {
        asksFor("TRAINING_LEAD");
        String course = World.text("select course_id from session where id = ?", session.id());
        Someone coordinator = World.someone(area.guest(), "Cora", "VOLUNTEER_COORDINATOR");
        volunteers();
        String booking = book(session, ann);
        assertEquals(200, approve(lead, booking).status());
        Api.Answer byLead = move(lead, booking, World.session(area, course, 27, 4, 1));
        assertEquals("CONFIRMED", byLead.json().getString("status"), byLead.body());
        Api.Answer byOther = move(coordinator, byLead.json().getString("id"), World.session(area, course, 34, 4, 1));
        assertEquals("REQUESTED", byOther.json().getString("status"), byOther.body());
        assertEquals(1, told(ASKED, byOther.json().getString("id")));
    }

    @Test
    void a_colleague_who_takes_a_place_needs_a_word_of_their_own() {
        asksFor("MANAGER");
        Someone coordinator = World.someone(area.guest(), "Cora", "VOLUNTEER_COORDINATOR");
        Someone bea = World.someone(area.guest(), "Bea");
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = 0 where id = ?",
                manager.person(),
                bea.engagement());
        volunteers();
        String booking = book(session, ann);
        assertEquals(200, approve(manager, booking).status());
        Api.Answer given = Api.as(coordinator)
                .post("/bookings/" + booking + "/substitute", "{\"person\":\"" + bea.person() + "\"}");
        assertEquals("REQUESTED", given.json().getString("status"), given.body());
        String beas = given.json().getString("id");
        assertEquals(1, told(ASKED, beas));
        assertEquals(1, toldTo("booking.place-came-free", bea));
        assertEquals(1, World.number("select sum(taken) from place_share where session_id = ?", session.id()));
        Api.Answer back =
                Api.as(manager).post("/bookings/" + beas + "/substitute", "{\"person\":\"" + ann.person() + "\"}");
        assertEquals("CONFIRMED", back.json().getString("status"), back.body());
    }

    /** Everybody at the guest's is a volunteer: a coordinator reaches them. */
    private void volunteers() {
        World.run(
                "update engagement set kind = 'VOLUNTEER' where partner_id = ?",
                area.guest().id());
    }

    private static Api.Answer move(Someone who, String booking, World.Session to) {
        return Api.as(who).post("/bookings/" + booking + "/move", "{\"session\":\"" + to.id() + "\"}");
    }

    private void asksFor(String rule) {
        World.run(
                "update partner set booking_approval = ? where id = ?",
                rule,
                area.guest().id());
    }

    private static Api.Answer approve(Someone who, String booking) {
        return Api.as(who).post("/bookings/" + booking + "/approve", null);
    }
}
