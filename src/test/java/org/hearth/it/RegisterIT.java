package org.hearth.it;

import static org.hearth.it.Desk.book;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of a day: marks, walk-ins, finishing, reopening, and what it settles. */
@ArquillianTest
@RunAsClient
class RegisterIT {

    private World.Partnership area;
    private World.Session session;
    private Someone trainer;
    private Someone ann;
    private Someone bea;
    private String anns;
    private String beas;

    @BeforeEach
    void two_are_booked_on_three_places_and_the_day_has_come() {
        area = World.partnership();
        session = World.session(area, World.course(area), 9, 2, 1);
        trainer = World.someone(area.host(), "Priya", "TRAINER");
        ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.guest(), "Bea");
        anns = book(session, ann);
        beas = book(session, bea);
    }

    @Test
    void a_session_whose_first_day_has_begun_is_running_and_its_history_says_so_once() {
        Desk.fiveMinutesPass();
        assertEquals("PUBLISHED", World.text("select status from session where id = ?", session.id()));
        Desk.begin(session, 10);
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals("RUNNING", World.text("select status from session where id = ?", session.id()));
        assertEquals(
                1,
                World.number(
                        "select count(*) from session_history where session_id = ? and from_status = 'PUBLISHED'"
                                + " and to_status = 'RUNNING'",
                        session.id()));
    }

    @Test
    void nothing_is_marked_before_the_day() {
        assertEquals("booking.day-not-begun", register(mark(anns, "HERE", null)).code());
    }

    @Test
    void late_and_left_early_need_minutes_and_half_an_hour_is_the_limit() {
        Desk.begin(session, 10);
        assertEquals(400, register(mark(anns, "LATE", null)).status());
        ok(mark(anns, "LATE", 30));
        ok(mark(beas, "LEFT_EARLY", 31));
        ok("{\"finished\":true}");
        assertEquals("FULL", outcome(anns));
        assertEquals("PARTIAL", outcome(beas));
        assertEquals(1, awards(anns));
        assertEquals(0, awards(beas));
        assertEquals(330, World.number("select minutes from award where booking_id = ?", anns));
        assertEquals("COMPLETED", World.text("select status from session where id = ?", session.id()));
    }

    @Test
    void finishing_asks_about_everybody_without_a_mark() {
        Desk.begin(session, 10);
        ok(mark(anns, "HERE", null));
        assertEquals("booking.people-unmarked", register("{\"finished\":true}").code());
        ok("{\"finished\":true,\"restAbsent\":true}");
        assertEquals("NONE", outcome(beas));
        assertEquals("booking.day-finished", register(mark(beas, "HERE", null)).code());
        ok("{\"finished\":false}");
        ok(mark(beas, "HERE", null));
        ok("{\"finished\":true}");
        assertEquals("FULL", outcome(beas));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'register.reopened' and entity_id = ?",
                        session.id()));
    }

    @Test
    void a_walk_in_has_a_name_a_partner_and_an_email_or_none_and_counts_within_capacity() {
        Desk.begin(session, 10);
        assertEquals(400, register(walkIn("", "\"noEmail\":true")).status());
        Api.Answer unsaid = register(walkIn("Wyn Jones", "\"mark\":\"HERE\""));
        assertEquals(400, unsaid.status());
        assertTrue(unsaid.body().contains("booking.walk-in-email"), unsaid.body());
        ok(walkIn("Wyn Jones", "\"noEmail\":true"));
        ok(walkIn("Wyn Jones", "\"noEmail\":true"));
        JsonObject seen = Api.as(trainer)
                .get("/sessions/" + session.id() + "/days/1/register")
                .json();
        assertEquals(1, seen.getJsonArray("walkIns").size());
        Api.Answer full = register(walkIn("Zoe Hall", "\"email\":\"zoe@example.org\""));
        assertEquals("booking.walk-in-full", full.code());
        ok(walkIn("Zoe Hall", "\"email\":\"zoe@example.org\",\"byWordOfTrainer\":true"));
        assertEquals(
                1,
                World.number(
                        "select count(*) from attendance where session_id = ? and by_word_of_trainer and booking_id is null",
                        session.id()));
        assertEquals(2, World.number("select count(*) from booking where session_id = ?", session.id()));
        assertEquals(0, World.number("select count(*) from award where session_id = ?", session.id()));
    }

    @Test
    void only_the_host_and_the_trainers_see_it_and_needs_only_while_they_are_shared() {
        World.run("update person set access_needs = 'Large print', share_needs = 1 where id = ?", bea.person());
        Someone guestLead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        String path = "/sessions/" + session.id() + "/days/1/register";
        assertEquals(404, Api.as(ann).get(path).status());
        assertEquals(404, Api.as(guestLead).get(path).status());
        assertTrue(Api.as(trainer).get(path).body().contains("Large print"));
        World.run("update person set share_needs = 0 where id = ?", bea.person());
        assertFalse(Api.as(trainer).get(path).body().contains("Large print"));
        assertFalse(Api.as(guestLead).get("/bookings/" + beas).body().contains("Large print"));
        Someone other = World.someone(area.guest(), "Tom");
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'CO')",
                session.id(),
                other.person());
        assertEquals(200, Api.as(other).get(path).status());
    }

    private Api.Answer register(String change) {
        return Api.as(trainer).put("/sessions/" + session.id() + "/days/1/register", change);
    }

    private void ok(String change) {
        Api.Answer saved = register(change);
        assertEquals(200, saved.status(), saved.body());
    }

    private static String mark(String booking, String mark, Integer minutes) {
        String missed = minutes == null ? "" : ",\"minutesMissed\":" + minutes;
        return "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"" + mark + "\"" + missed + "}]}";
    }

    private String walkIn(String name, String rest) {
        return "{\"walkIns\":[{\"name\":\"" + name + "\",\"partner\":\""
                + area.guest().id() + "\"," + rest + "}]}";
    }

    private static String outcome(String booking) {
        return World.text("select outcome from completion where booking_id = ?", booking);
    }

    private static long awards(String booking) {
        return World.number("select count(*) from award where active_booking = ?", booking);
    }
}
