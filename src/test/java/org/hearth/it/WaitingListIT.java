package org.hearth.it;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever frees a place holds it for the first waiting person who may use it, in the same transaction. */
@ArquillianTest
@RunAsClient
class WaitingListIT {

    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone lead;
    private Someone ann;
    private Someone bea;
    private Someone cai;
    private String anns;
    private String beas;
    private String cais;

    @BeforeEach
    void one_place_and_two_who_wait() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 20, 1, 0);
        World.run("delete from place_share where session_id = ? and places = 0", session.id());
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.host(), "Bea");
        cai = World.someone(area.host(), "Cai");
        anns = book(session, ann);
        beas = book(session, bea);
        cais = book(session, cai);
        assertEquals("WAITING", status(beas));
    }

    @AfterEach
    void the_numbers_hold_together() {
        assertEquals(
                World.number("select sum(places - taken) from place_share where session_id = ?", session.id()),
                World.number("select free_places from session where id = ?", session.id()));
        assertEquals(
                World.number("select sum(taken) from place_share where session_id = ?", session.id()),
                World.number(
                        "select count(*) from booking where session_id = ? and status in ('CONFIRMED', 'REQUESTED', 'OFFERED')",
                        session.id()));
    }

    @Test
    void whoever_asks_is_answered_with_their_place_in_the_line() {
        Api.Answer third = Desk.tryToBook(session, World.someone(area.host(), "Dai"));
        assertEquals("WAITING", third.json().getString("status"), third.body());
        assertEquals(3, third.json().getInt("position"));
        Api.Answer placed = Desk.tryToBook(World.session(area, course, 29, 4, 0), World.someone(area.host(), "Eve"));
        assertFalse(placed.json().containsKey("position"), placed.body());
    }

    @Test
    void a_cancelled_place_is_offered_to_whoever_waits_longest() {
        cancel(ann, anns);
        theFirstIsOfferedIt();
        assertEquals(1, position(cai, cais));
    }

    @Test
    void who_leaves_the_line_lets_the_others_move_up() {
        cancel(bea, beas);
        assertEquals("CONFIRMED", status(anns));
        assertEquals(1, position(cai, cais));
        cancel(ann, anns);
        assertEquals("OFFERED", status(cais));
    }

    @Test
    void moving_away_frees_the_place_and_a_full_date_changes_nothing() {
        World.Session later = World.session(area, course, 27, 1, 0);
        Someone dai = World.someone(area.host(), "Dai");
        String dais = book(later, dai);
        Api.Answer full = Api.as(ann).post("/bookings/" + anns + "/move", "{\"session\":\"" + later.ref() + "\"}");
        assertEquals("booking.move-full", full.code());
        assertEquals("CONFIRMED", status(anns));
        cancel(dai, dais);
        Api.Answer moved = Api.as(ann).post("/bookings/" + anns + "/move", "{\"session\":\"" + later.ref() + "\"}");
        assertEquals(201, moved.status(), moved.body());
        assertEquals("CONFIRMED", moved.json().getString("status"));
        assertEquals("CANCELLED", status(anns));
        theFirstIsOfferedIt();
        assertEquals(1, told("booking.moved", moved.json().getString("id")));
        assertEquals(1, told("booking.cancelled", anns));
    }

    @Test
    void a_request_that_is_declined_frees_the_place_it_held() {
        World.run("update booking set status = 'REQUESTED', approval = 'ASKED' where id = ?", anns);
        World.run("update booking_history set to_status = 'REQUESTED' where booking_id = ?", anns);
        Api.Answer no = Api.as(lead).post("/bookings/" + anns + "/refuse", "{\"reason\":\"Needed on shift\"}");
        assertEquals(200, no.status(), no.body());
        theFirstIsOfferedIt();
    }

    @Test
    void a_request_nobody_answers_in_time_frees_the_place_it_held() {
        World.run(
                "update booking set status = 'REQUESTED', approval = 'ASKED',"
                        + " answer_by = utc_timestamp(6) - interval 1 minute where id = ?",
                anns);
        World.run("update booking_history set to_status = 'REQUESTED' where booking_id = ?", anns);
        Desk.fiveMinutesPass();
        theFirstIsOfferedIt();
        assertEquals("WAITING", status(anns));
        assertEquals(2, position(ann, anns));
        Desk.fiveMinutesPass();
        assertEquals(1, told("booking.waiting", anns));
        cancel(bea, beas);
        assertEquals("OFFERED", status(cais));
        assertEquals("WAITING", status(anns));
    }

    @Test
    void more_places_are_offered_at_once() {
        trained();
        Api.Answer more = Api.as(lead).put("/sessions/" + session.ref(), "{\"capacity\":2}");
        assertEquals(200, more.status(), more.body());
        theFirstIsOfferedIt();
        assertEquals("CONFIRMED", status(anns));
        assertEquals(1, position(cai, cais));
        Api.Answer fewer = Api.as(lead).put("/sessions/" + session.ref(), "{\"capacity\":1}");
        assertEquals(409, fewer.status(), fewer.body());
        assertEquals("booking.promised-own", fewer.code());
    }

    @Test
    void places_that_are_opened_or_taken_back_reach_who_may_use_them() {
        Someone gwen = World.someone(area.guest(), "Gwen");
        World.run("update place_share set places = 2 where session_id = ? and kind = 'OWN'", session.id());
        World.run("update place_allocation set capacity = 2 where session_id = ?", session.id());
        World.run("update session set capacity = 2 where id = ?", session.id());
        Api.Answer none = Desk.tryToBook(session, gwen);
        assertEquals("booking.no-share", none.code());
        divide("{\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":1}]}");
        assertEquals("WAITING", status(beas));
        String gwens = book(session, gwen);
        assertEquals("CONFIRMED", status(gwens));
        assertEquals(
                "booking.promised",
                Api.as(lead)
                        .put("/sessions/" + session.id() + "/places", "{\"offers\":[]}")
                        .code());
        cancel(gwen, gwens);
        assertEquals("WAITING", status(beas));
        divide("{\"offers\":[]}");
        theFirstIsOfferedIt();
    }

    @Test
    void a_colleague_takes_the_place_past_the_line_and_a_stranger_does_not() {
        Someone mia = World.someone(area.host(), "Mia");
        Someone gwen = World.someone(area.guest(), "Gwen");
        String path = "/bookings/" + anns + "/substitute";
        assertEquals(
                404,
                Api.as(lead)
                        .post(path, "{\"person\":\"" + gwen.person() + "\"}")
                        .status());
        Api.Answer given = Api.as(lead).post(path, "{\"person\":\"" + mia.person() + "\"}");
        assertEquals(201, given.status(), given.body());
        assertEquals("CONFIRMED", given.json().getString("status"));
        assertEquals("CANCELLED", status(anns));
        assertEquals("WAITING", status(beas));
        assertEquals(1, told("booking.substituted", anns));
        assertEquals(1, told("booking.confirmed", given.json().getString("id")));
    }

    @Test
    void a_colleague_who_works_for_two_partners_takes_it_for_the_one_that_has_the_place() {
        Someone wide = World.someone(area.host(), "Wide", "TRAINING_LEAD@PARTNERSHIP");
        Someone mia = World.someone(area.guest(), "Mia");
        String path = "/bookings/" + anns + "/substitute";
        String body = "{\"person\":\"" + mia.person() + "\"}";
        assertEquals(
                "booking.substitute-other-partner",
                Api.as(wide).post(path, body).code());
        assertEquals("CONFIRMED", status(anns));
        String second = Identity.next();
        World.run(
                "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, from_date, is_primary,"
                        + " has_no_manager, version) values (?, ?, ?, ?, 'VOLUNTEER', 'Befriender', '2020-01-01', 0, 1, 1)",
                second,
                mia.person(),
                area.host().id(),
                area.id());
        Api.Answer given = Api.as(wide).post(path, body);
        assertEquals(201, given.status(), given.body());
        String mias = given.json().getString("id");
        assertEquals(second, World.text("select engagement_id from booking where id = ?", mias));
        assertEquals(area.host().id(), World.text("select partner_id from booking where id = ?", mias));
    }

    @Test
    void past_the_cut_off_one_calls_and_the_training_lead_may_still_do_it() {
        Desk.beginsSoon(session);
        Api.Answer late = Api.as(ann).post("/bookings/" + anns + "/cancel", "{}");
        assertEquals("booking.past-cut-off", late.code(), late.body());
        assertTrue(late.json().getString("detail").contains("Call "), late.body());
        World.Session later = World.session(area, course, 27, 1, 0);
        assertEquals(
                "booking.past-cut-off",
                Api.as(ann)
                        .post("/bookings/" + anns + "/move", "{\"session\":\"" + later.ref() + "\"}")
                        .code());
        assertEquals("CONFIRMED", status(anns));
        cancel(cai, cais);
        cancel(lead, anns);
        assertEquals("CANCELLED", status(anns));
        assertEquals("WAITING", status(beas));
        assertEquals(1, told("booking.last-call", beas));
        Desk.accept(bea, beas);
        assertEquals("CONFIRMED", status(beas));
    }

    @Test
    void once_the_session_has_begun_nothing_is_given_out_and_nothing_given_up() {
        Desk.begin(session, 30);
        Api.Answer late = Api.as(ann).post("/bookings/" + anns + "/cancel", "{}");
        assertEquals("booking.started", late.code());
        assertEquals("CONFIRMED", status(anns));
    }

    @Test
    void who_is_booked_elsewhere_at_that_time_needs_a_reason_of_somebody_who_books_for_others() {
        World.Session same = World.session(area, World.course(area), 20, 4, 0);
        Api.Answer refused = Desk.tryToBook(same, ann);
        assertEquals("booking.overlaps", refused.code());
        String body = "{\"person\":\"" + ann.person() + "\",\"overrideReason\":\"She leaves at noon\"}";
        assertEquals(
                "booking.overlaps",
                Api.as(ann).post("/sessions/" + same.id() + "/bookings", body).code());
        Api.Answer made = Api.as(lead).post("/sessions/" + same.id() + "/bookings", body);
        assertEquals(201, made.status(), made.body());
        assertEquals(
                "She leaves at noon",
                World.text(
                        "select override_reason from booking where id = ?",
                        made.json().getString("id")));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where entity_id = ? and detail like '%with a reason%'",
                        made.json().getString("id")));
    }

    @Test
    void a_trainer_is_not_booked_at_the_time_they_train() {
        World.Session other = World.session(area, World.course(area), 20, 4, 0);
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'CO')",
                other.id(),
                lead.person());
        assertEquals("booking.trains", Desk.tryToBook(other, lead).code());
        assertEquals("booking.trains", Desk.tryToBook(session, lead).code());
        assertEquals("CONFIRMED", status(book(World.session(area, course, 28, 4, 0), lead)));
    }

    private void theFirstIsOfferedIt() {
        assertEquals("OFFERED", status(beas));
        assertEquals("WAITING", status(cais));
        assertEquals(1, told("booking.offered", beas));
        assertEquals(
                1,
                World.number(
                        "select count(*) from booking_history where booking_id = ? and from_status = 'WAITING'"
                                + " and to_status = 'OFFERED'",
                        beas));
    }

    private void divide(String body) {
        Api.Answer divided = Api.as(lead).put("/sessions/" + session.id() + "/places", body);
        assertEquals(200, divided.status(), divided.body());
    }

    private void trained() {
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                session.id(),
                lead.person());
    }

    private static int position(Someone who, String booking) {
        return Api.as(who).get("/bookings/" + booking).json().getInt("position");
    }
}
