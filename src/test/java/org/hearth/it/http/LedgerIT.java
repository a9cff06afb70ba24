package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
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

/** What partners give each other is entered as it happens, by whatever way a place is taken or given up. */
@ArquillianTest
@RunAsClient
class LedgerIT {

    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone lead;
    private Someone gwen;

    @BeforeEach
    void two_places_for_others() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 9, 2, 2);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
    }

    @AfterEach
    void the_ledger_is_in_order() {
        List<String> ids = new ArrayList<>(List.of(area.id(), session.id()));
        assertEquals(List.of(), Auditor.findings(ids));
        assertEquals(0, Ledger.sum(area));
    }

    @Test
    void a_place_taken_credits_the_host_and_debits_the_taker() {
        String booking = book(session, gwen);

        assertEquals(List.of("TAKEN"), Ledger.causes(booking));
        assertEquals(1, Ledger.places(area.host()));
        assertEquals(-1, Ledger.places(area.guest()));
        assertEquals(gwen.person(), World.text("select by_person from ledger_entry where booking_id = ?", booking));
        assertEquals(
                area.agreement(), World.text("select agreement_id from ledger_entry where booking_id = ?", booking));
    }

    @Test
    void the_hosts_own_people_are_no_entry() {
        cancel(lead, book(session, lead));
        assertEquals(0, World.number("select count(*) from ledger_entry where session_id = ?", session.id()));
    }

    @Test
    void a_place_cancelled_is_undone_and_the_next_one_entered() {
        String first = book(session, gwen);
        book(session, World.someone(area.guest(), "Gil"));
        Someone gus = World.someone(area.guest(), "Gus");
        String third = book(session, gus);
        assertEquals("WAITING", status(third));
        assertEquals(List.of(), Ledger.causes(third));

        cancel(gwen, first);

        assertEquals(List.of("TAKEN", "CANCELLED"), Ledger.causes(first));
        assertEquals("OFFERED", status(third));
        assertEquals(List.of(), Ledger.causes(third));
        Desk.accept(gus, third);
        assertEquals("CONFIRMED", status(third));
        assertEquals(List.of("TAKEN"), Ledger.causes(third));
        assertEquals(-2, Ledger.places(area.guest()));
    }

    @Test
    void a_place_moved_is_undone_on_one_date_and_entered_on_the_other() {
        World.Session later = World.session(area, course, 16, 2, 2);
        String booking = book(session, gwen);

        Api.Answer moved = Api.as(gwen).post("/bookings/" + booking + "/move", "{\"session\":\"" + later.id() + "\"}");

        assertEquals(List.of("TAKEN", "MOVED"), Ledger.causes(booking));
        assertEquals(List.of("TAKEN"), Ledger.causes(moved.json().getString("id")));
        assertEquals(1, World.number("select count(*) from ledger_entry where session_id = ?", later.id()));
        assertEquals(-1, Ledger.places(area.guest()));
    }

    @Test
    void a_place_handed_on_is_undone_for_one_and_entered_for_the_other() {
        Someone boss = World.someone(area.guest(), "Boss", "TRAINING_LEAD");
        String booking = book(session, gwen);

        Api.Answer handed =
                Api.as(boss).post("/bookings/" + booking + "/substitute", "{\"person\":\"" + boss.person() + "\"}");

        assertEquals(List.of("TAKEN", "SUBSTITUTED"), Ledger.causes(booking));
        assertEquals(List.of("TAKEN"), Ledger.causes(handed.json().getString("id")));
        assertEquals(-1, Ledger.places(area.guest()));
    }

    @Test
    void a_place_the_host_takes_back_is_credited() {
        String booking = book(session, gwen);

        takeBack();

        assertEquals("WAITING", status(booking));
        assertEquals(List.of("TAKEN", "WITHDRAWN"), Ledger.causes(booking));
        assertEquals(0, Ledger.places(area.guest()));
    }

    @Test
    void a_host_that_takes_a_place_back_says_why_and_the_person_and_their_partner_read_it() {
        Someone boss = World.someone(area.guest(), "Boss", "TRAINING_LEAD");
        String booking = book(session, gwen);

        Api.Answer silent =
                Api.as(lead).put("/sessions/" + session.id() + "/places", "{\"offers\":[],\"moveToWaiting\":true}");
        assertEquals(400, silent.status(), silent.body());
        assertTrue(silent.body().contains("booking.withdrawal-reason"), silent.body());
        assertEquals("CONFIRMED", status(booking));
        takeBack();

        String why = "The room is smaller";
        for (Someone reader : new Someone[] {gwen, boss}) {
            String page = PageVisitor.as(reader)
                    .get("/training/booking?ref=" + booking)
                    .body();
            assertTrue(page.contains(why), page);
            assertEquals(why, Api.as(reader).get("/bookings/" + booking).json().getString("withdrawnReason"));
        }
        assertEquals(
                why,
                World.text("select reason from ledger_entry where cause = 'WITHDRAWN' and booking_id = ?", booking));
        String statement = Api.as(boss).get("/exchange/statement").body();
        assertTrue(statement.contains(area.host().name() + " took the place back: " + why), statement);
        Someone stranger = World.someone(
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28)), "Sam", "TRAINING_LEAD");
        assertFalse(Api.as(stranger).get("/exchange/statement").body().contains(why));
        assertEquals(404, Api.as(stranger).get("/bookings/" + booking).status());
    }

    @Test
    void why_a_person_cancels_is_not_in_the_ledger() {
        String booking = book(session, gwen);
        Api.as(gwen).post("/bookings/" + booking + "/cancel", "{\"reason\":\"My child is ill\"}");

        assertEquals(List.of("TAKEN", "CANCELLED"), Ledger.causes(booking));
        assertEquals(0, World.number("select count(reason) from ledger_entry where booking_id = ?", booking));
    }

    private void takeBack() {
        Api.Answer divided = Api.as(lead)
                .put(
                        "/sessions/" + session.id() + "/places",
                        "{\"offers\":[],\"moveToWaiting\":true,\"withdrawalReason\":\"The room is smaller\"}");
        assertEquals(200, divided.status(), divided.body());
    }

    @Test
    void places_of_a_session_called_off_are_credited() {
        String booking = book(session, gwen);
        String tag =
                Api.as(lead).get("/sessions/" + session.id()).header("ETag").orElseThrow();

        Api.Answer off = Api.as(lead)
                .post("/sessions/" + session.id() + "/cancel", "{\"reason\":\"The trainer is ill\"}", "If-Match", tag);

        assertEquals(200, off.status(), off.body());
        assertEquals(List.of("TAKEN", "CALLED_OFF"), Ledger.causes(booking));
        assertEquals(0, Ledger.places(area.host()));
    }

    @Test
    void a_request_is_entered_when_the_home_partner_says_yes() {
        World.run(
                "update partner set booking_approval = 'TRAINING_LEAD' where id = ?",
                area.guest().id());
        Someone boss = World.someone(area.guest(), "Boss", "TRAINING_LEAD");
        String booking = book(session, gwen);
        assertEquals("REQUESTED", status(booking));
        assertEquals(List.of(), Ledger.causes(booking));

        assertEquals(
                200,
                Api.as(boss).post("/bookings/" + booking + "/approve", "{}").status());

        assertEquals(List.of("TAKEN"), Ledger.causes(booking));
        assertEquals(boss.person(), World.text("select by_person from ledger_entry where booking_id = ?", booking));
    }

    @Test
    void who_does_not_come_has_had_the_place() {
        String booking = book(session, gwen);
        Desk.begin(session, 10);
        finish(true);

        assertEquals("ABSENT", World.text("select mark from attendance where booking_id = ?", booking));
        assertEquals(List.of("TAKEN"), Ledger.causes(booking));
        assertEquals(-1, Ledger.places(area.guest()));
    }

    @Test
    void the_taker_is_the_partner_at_booking_and_stays_when_the_person_moves_on() {
        String booking = book(session, gwen);
        World.Partner next =
                World.partner(area.id(), area.agreement(), "Next " + area.id().substring(28));
        World.run(
                "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, from_date, is_primary,"
                        + " has_no_manager, version) select uuid(), person_id, ?, partnership_id, kind, job_title,"
                        + " utc_date(), true, true, 1 from engagement where id = ?",
                next.id(),
                gwen.engagement());
        World.run(
                "update engagement set to_date = utc_date() - interval 1 day, is_primary = false where id = ?",
                gwen.engagement());

        cancel(gwen, booking);

        assertEquals(0, Ledger.places(area.guest()));
        assertEquals(0, World.number("select count(*) from ledger_line where partner_id = ?", next.id()));
    }

    @Test
    void days_of_another_partners_trainer_are_a_column_of_their_own_and_counted_once() {
        Someone tess = World.someone(area.guest(), "Tess", "TRAINER");
        Someone seen = World.someone(area.guest(), "Olly", "TRAINER");
        World.run(
                "insert into trainer_assignment values (?, ?, 'LEAD'), (?, ?, 'CO'), (?, ?, 'OBSERVER')",
                session.id(),
                lead.person(),
                session.id(),
                tess.person(),
                session.id(),
                seen.person());
        book(session, gwen);
        Desk.begin(session, 10);
        finish(true);

        assertEquals(-1, Ledger.places(area.guest()));
        assertEquals(100, Ledger.trainerDays(area.guest()));
        assertEquals(-100, Ledger.trainerDays(area.host()));

        finish(false);
        finish(true);
        assertEquals(100, Ledger.trainerDays(area.guest()));
        assertEquals(
                1,
                World.number(
                        "select count(*) from ledger_entry where unit = 'TRAINER_DAY' and session_id = ?",
                        session.id()));

        finish(false);
        World.run("delete from trainer_assignment where person_id = ?", tess.person());
        finish(true);
        assertEquals(0, Ledger.trainerDays(area.guest()));
        assertEquals(
                2,
                World.number(
                        "select count(*) from ledger_entry where unit = 'TRAINER_DAY' and session_id = ?",
                        session.id()));
    }

    @Test
    void nothing_of_the_ledger_can_be_changed_or_removed() {
        String booking = book(session, gwen);
        String entry = World.text("select id from ledger_entry where booking_id = ?", booking);
        for (String each : List.of(
                "update ledger_entry set cause = 'MOVED' where id = ?",
                "delete from ledger_line where entry_id = ?",
                "update ledger_line set amount = 5 where entry_id = ?",
                "delete from ledger_entry where id = ?")) {
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> World.run(each, entry), each);
            assertTrue(
                    refused.getCause().getMessage().contains("only ever added"),
                    refused.getCause().getMessage());
        }
    }

    private void finish(boolean finished) {
        Api.Answer done = Api.as(lead)
                .put(
                        "/sessions/" + session.id() + "/days/1/register",
                        "{\"finished\":" + finished + (finished ? ",\"restAbsent\":true}" : "}"));
        assertEquals(200, done.status(), done.body());
    }
}
