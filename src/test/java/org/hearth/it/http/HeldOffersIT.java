package org.hearth.it.http;

import static org.hearth.it.Desk.accept;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.offerEndsIn;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A place that came free is held for whoever is next, until they accept or decline it, or the time is over. */
@ArquillianTest
@RunAsClient
class HeldOffersIT {

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
    void one_place_one_who_has_it_and_two_who_wait() {
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
    }

    /** But with the days of a session that a test moved statement by statement. */
    @AfterEach
    void the_auditor_is_content() {
        List<String> findings = Auditor.findings(List.of(session.id())).stream()
                .filter(each -> !each.startsWith("days agreed ") && !each.startsWith("first and last "))
                .toList();
        assertEquals(List.of(), findings);
    }

    @Test
    void it_is_held_for_a_day_and_nobody_else_can_have_it() {
        cancel(ann, anns);
        assertEquals("OFFERED", status(beas));
        assertEquals(
                1,
                World.number(
                        "select abs(timestampdiff(minute, utc_timestamp(6) + interval 24 hour, offer_until)) <= 2"
                                + " from booking where id = ?",
                        beas));
        assertEquals("WAITING", status(book(session, World.someone(area.host(), "New"))));
        assertEquals("booking.already-booked", Desk.tryToBook(session, bea).code());
        assertEquals(
                "booking.move-full",
                Api.as(lead)
                        .post(
                                "/bookings/" + book(World.session(area, course, 25, 2, 0), lead) + "/move",
                                "{\"session\":\"" + session.id() + "\"}")
                        .code());
        Api.Answer seen = Api.as(bea).get("/bookings/" + beas);
        assertEquals("OFFERED", seen.json().getString("status"));
        assertTrue(seen.json().containsKey("offerUntil"), seen.body());
    }

    @Test
    void the_waiting_list_says_whom_a_place_is_held_for_and_until_when() {
        assertEquals(0, waitingList().getJsonArray("offers").size());
        cancel(ann, anns);
        var offered = waitingList().getJsonArray("offers").getJsonObject(0);
        assertEquals(beas, offered.getString("booking"));
        assertTrue(offered.containsKey("until"), offered.toString());
        String page = PageVisitor.as(lead)
                .get("/training/waiting?session=" + session.ref())
                .body();
        assertTrue(page.contains("A place is held for them") && page.contains("ref=" + beas), page);
        cancel(cai, cais);
        page = PageVisitor.as(lead)
                .get("/training/waiting?session=" + session.ref())
                .body();
        assertTrue(page.contains("Nobody else waits for this session."), page);
    }

    private jakarta.json.JsonObject waitingList() {
        return Api.as(lead).get("/sessions/" + session.id() + "/waiting").json();
    }

    @Test
    void who_accepts_it_has_it_and_is_told_with_a_calendar_file() {
        cancel(ann, anns);
        accept(bea, beas);
        assertEquals("CONFIRMED", status(beas));
        assertEquals(1, told("booking.confirmed", beas));
        assertEquals(1, told("booking.reminder", beas));
        assertEquals("booking.no-offer", answer(bea, beas, "accept").code());
        assertEquals("booking.no-offer", answer(bea, beas, "decline").code());
        assertEquals(1, audited("booking.offer-accepted", beas));
    }

    @Test
    void who_declines_it_waits_no_more_and_the_next_one_is_offered_it() {
        cancel(ann, anns);
        assertEquals(200, answer(bea, beas, "decline").status());
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(cais));
        assertEquals(1, told("booking.offered", cais));
        assertEquals(0, told("booking.cancelled", beas));
        assertEquals(1, history(beas, "OFFERED", "CANCELLED", "The offered place was declined"));
        assertEquals("booking.already-ended", answer(bea, beas, "accept").code());
    }

    @Test
    void a_lead_answers_for_somebody_else_and_they_are_told() {
        cancel(ann, anns);
        assertEquals(200, answer(lead, beas, "decline").status());
        assertEquals(1, told("booking.cancelled", beas));
        accept(lead, cais);
        assertEquals("CONFIRMED", status(cais));
        assertEquals(
                404, answer(World.someone(area.guest(), "Gus"), cais, "accept").status());
        assertEquals(404, answer(bea, cais, "accept").status());
    }

    @Test
    void what_nobody_answers_goes_to_the_next_one_when_its_time_is_over() {
        cancel(ann, anns);
        offerEndsIn(beas, -1);
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(cais));
        assertEquals(1, told("booking.cancelled", beas));
        assertEquals(1, history(beas, "OFFERED", "CANCELLED", "Nobody accepted the offer in time"));
        Api.Answer late = answer(bea, beas, "accept");
        assertEquals("booking.offer-lapsed", late.code());
        assertTrue(late.json().getString("detail").contains("Book again"), late.body());
    }

    @Test
    void it_goes_to_the_next_one_whether_or_not_the_clock_has_seen_to_it() {
        cancel(ann, anns);
        offerEndsIn(beas, -1);
        assertEquals("booking.offer-lapsed", answer(bea, beas, "accept").code());
        String news = book(session, World.someone(area.host(), "New"));
        assertEquals("WAITING", status(news));
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(cais));
        offerEndsIn(cais, -1);
        cancel(World.someone(area.host(), "Lou", "TRAINING_LEAD"), news);
        assertEquals("CANCELLED", status(cais));
        assertEquals("CONFIRMED", status(book(session, cai)));
    }

    @Test
    void what_has_run_out_keeps_nobody_from_another_session_at_the_same_time() {
        World.Session other = World.session(area, course, 20, 2, 0);
        cancel(ann, anns);
        assertEquals(409, Desk.tryToBook(other, bea).status(), "while it runs, it does");

        offerEndsIn(beas, -1);
        assertEquals("CONFIRMED", status(book(other, bea)));
        assertEquals("booking.offer-lapsed", answer(bea, beas, "accept").code());
    }

    @Test
    void who_let_it_lapse_books_again_at_once_and_waits_behind_the_others() {
        cancel(ann, anns);
        offerEndsIn(beas, -1);
        Api.Answer again = Desk.tryToBook(session, bea);
        assertEquals(201, again.status(), again.body());
        assertEquals("WAITING", again.json().getString("status"));
        assertEquals(1, again.json().getInt("position"));
        assertEquals("OFFERED", status(cais));
    }

    @Test
    void a_place_kept_for_others_comes_down_to_who_waits_and_never_to_a_newcomer() {
        Someone gwen = World.someone(area.guest(), "Gwen");
        World.run("update place_share set places = 2 where session_id = ?", session.id());
        World.run("update place_allocation set capacity = 3 where session_id = ?", session.id());
        World.run("update session set capacity = 3, free_places = 1 where id = ?", session.id());
        divide("{\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":1,\"everyoneOn\":\""
                + session.date().minusDays(1) + "\"}]}");
        accept(bea, beas);
        assertEquals("WAITING", status(cais));
        World.run(
                "update place_share set everyone_on = date(utc_timestamp()) where session_id = ? and kind = 'PARTNER'",
                session.id());
        assertEquals("WAITING", status(book(session, gwen)));
        assertEquals("OFFERED", status(cais));
    }

    @Test
    void near_the_start_it_is_held_for_a_quarter_of_the_time_left() {
        World.run(
                "update place_allocation set first_start = utc_timestamp(6) + interval 40 hour where session_id = ?",
                session.id());
        cancel(ann, anns);
        assertEquals(
                1,
                World.number(
                        "select abs(timestampdiff(minute, utc_timestamp(6) + interval 10 hour, offer_until)) <= 2"
                                + " from booking where id = ?",
                        beas));
    }

    @Test
    void a_partnership_may_have_a_rule_of_its_own_from_a_day_on() {
        World.run("insert into offer_rule values (uuid(), ?, '2020-01-01', 60, 100, 0)", area.id());
        World.run("insert into offer_rule values (uuid(), ?, '2999-01-01', 1, 1, 0)", area.id());
        cancel(ann, anns);
        assertEquals(
                1,
                World.number(
                        "select abs(timestampdiff(minute, utc_timestamp(6) + interval 1 hour, offer_until)) <= 2"
                                + " from booking where id = ?",
                        beas));
    }

    @Test
    void in_the_last_hours_everybody_who_waits_is_told_at_once_and_the_first_has_it() {
        Someone gwen = World.someone(area.guest(), "Gwen");
        String gwens = guestWaits(gwen);
        Desk.beginsSoon(session);
        cancel(lead, anns);
        assertEquals("WAITING", status(beas));
        assertEquals(1, told("booking.last-call", beas));
        assertEquals(1, told("booking.last-call", cais));
        assertEquals(0, told("booking.last-call", gwens));
        Desk.fiveMinutesPass();
        cancel(gwen, gwens);
        assertEquals(1, told("booking.last-call", cais));

        accept(cai, cais);
        assertEquals("CONFIRMED", status(cais));
        Api.Answer late = answer(bea, beas, "accept");
        assertEquals("booking.offer-gone", late.code());
        assertEquals("WAITING", status(beas));

        cancel(lead, cais);
        assertEquals(2, told("booking.last-call", beas));
        accept(bea, beas);
    }

    @Test
    void in_the_last_hours_a_newcomer_may_be_the_first() {
        Desk.beginsSoon(session);
        World.run("update place_allocation set closes_at = first_start where session_id = ?", session.id());
        cancel(lead, anns);
        String news = book(session, World.someone(area.host(), "New"));
        assertEquals("CONFIRMED", status(news));
        assertEquals("booking.offer-gone", answer(bea, beas, "accept").code());
        cancel(lead, news);
        assertEquals(2, told("booking.last-call", beas));
    }

    @Test
    void an_offered_place_goes_to_no_colleague_but_moves_and_frees_itself() {
        World.Session later = World.session(area, course, 27, 1, 0);
        cancel(ann, anns);
        String mia = World.someone(area.host(), "Mia").person();
        assertEquals(
                "booking.offered-only",
                Api.as(lead)
                        .post("/bookings/" + beas + "/substitute", "{\"person\":\"" + mia + "\"}")
                        .code());
        Api.Answer moved = Api.as(bea).post("/bookings/" + beas + "/move", "{\"session\":\"" + later.ref() + "\"}");
        assertEquals("CONFIRMED", moved.json().getString("status"), moved.body());
        assertEquals("OFFERED", status(cais));
        cancel(cai, cais);
        assertEquals(1, World.number("select free_places from session where id = ?", session.id()));
    }

    @Test
    void it_is_not_on_the_register_and_ends_with_a_session_that_is_called_off() {
        cancel(ann, anns);
        Api.Answer register = Api.as(lead).get("/sessions/" + session.id() + "/days/1/register");
        assertEquals(0, register.json().getJsonArray("items").size(), register.body());
        Api.Answer off =
                Api.as(lead).post("/sessions/" + session.ref() + "/cancel", "{\"reason\":\"The trainer is ill\"}");
        assertEquals(200, off.status(), off.body());
        assertEquals("CANCELLED", status(beas));
        assertEquals(1, told("session.cancelled", beas));
        assertEquals("booking.already-ended", answer(bea, beas, "accept").code());
    }

    @Test
    void a_division_that_takes_the_place_away_sends_it_back_to_the_head_of_the_list() {
        cancel(ann, anns);
        divide("{\"offers\":[{\"partner\":\"" + area.guest().id()
                + "\",\"places\":1}],\"moveToWaiting\":true,\"withdrawalReason\":\"The room is smaller\"}");
        assertEquals("WAITING", status(beas));
        assertEquals(1, Api.as(bea).get("/bookings/" + beas).json().getInt("position"));
        divide("{\"offers\":[]}");
        assertEquals("OFFERED", status(beas));
        assertEquals(2, World.number("select offer_number from booking where id = ?", beas));
    }

    @Test
    void the_home_partner_can_answer_while_it_is_held_and_no_frees_it() {
        World.run("update booking set approval = 'ASKED' where id in (?, ?)", beas, cais);
        cancel(ann, anns);
        Api.Answer no = Api.as(lead).post("/bookings/" + beas + "/refuse", "{\"reason\":\"Needed on shift\"}");
        assertEquals(200, no.status(), no.body());
        assertEquals("CANCELLED", status(beas));
        assertEquals("OFFERED", status(cais));
        assertEquals(200, answer(lead, cais, "approve").status());
        assertEquals("OFFERED", status(cais));
        accept(cai, cais);
        assertEquals("CONFIRMED", status(cais));
    }

    @Test
    void whoever_saw_an_older_version_is_told_to_look_again() {
        String seen = Api.as(bea).get("/bookings/" + beas).header("ETag").orElseThrow();
        cancel(ann, anns);
        assertEquals(
                412,
                Api.as(bea)
                        .post("/bookings/" + beas + "/accept", null, "If-Match", seen)
                        .status());
        assertEquals("OFFERED", status(beas));
    }

    @Test
    void the_pages_show_it_with_its_moment_and_two_buttons() {
        cancel(ann, anns);
        PageVisitor visitor = PageVisitor.as(bea);
        String home = visitor.get("/home").body();
        assertTrue(home.contains("Accept the place you are offered:"), home);
        assertTrue(home.contains("/training/booking?ref=" + beas), home);
        String path = "/training/booking?ref=" + beas;
        String page = visitor.get(path).body();
        assertTrue(page.contains("A place is offered to you"), page);
        assertTrue(page.contains("Accept by"), page);
        assertFalse(page.contains("Move to another date"), page);
        assertTrue(visitor.get("/me/learning").body().contains("Place offered"));
        assertEquals(
                302, visitor.submit(path, "offer", "accept", java.util.Map.of()).statusCode());
        assertEquals("CONFIRMED", status(beas));
        String cancelled = book(World.session(area, course, 41, 1, 0), bea);
        assertEquals("CONFIRMED", status(cancelled));
    }

    private String guestWaits(Someone gwen) {
        World.run(
                "insert into place_share (id, session_id, kind, partner_id, places) values (uuid(), ?, 'PARTNER', ?, 1)",
                session.id(),
                area.guest().id());
        World.run("update place_allocation set capacity = 2 where session_id = ?", session.id());
        World.run("update session set capacity = 2, free_places = 1 where id = ?", session.id());
        book(session, World.someone(area.guest(), "Gil"));
        String gwens = book(session, gwen);
        assertEquals("WAITING", status(gwens));
        return gwens;
    }

    private void divide(String body) {
        Api.Answer divided = Api.as(lead).put("/sessions/" + session.id() + "/places", body);
        assertEquals(200, divided.status(), divided.body());
    }

    private static Api.Answer answer(Someone who, String booking, String verb) {
        return Api.as(who).post("/bookings/" + booking + "/" + verb, null);
    }

    private static long history(String booking, String from, String to, String reason) {
        return World.number(
                "select count(*) from booking_history where booking_id = ? and from_status = ? and to_status = ?"
                        + " and reason = ?",
                booking,
                from,
                to,
                reason);
    }

    private static long audited(String action, String booking) {
        return World.number("select count(*) from audit_event where action = ? and entity_id = ?", action, booking);
    }
}
