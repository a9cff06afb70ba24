package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places are kept for some until a date, then come down to more; nobody loses what was promised. */
@ArquillianTest
@RunAsClient
class LadderIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone lead;
    private Someone theirs;
    private Someone gwen;
    private World.Partner outside;
    private Someone olu;

    @BeforeEach
    void four_places_of_the_hosts_own() {
        area = World.partnership();
        session = World.session(area, World.course(area), 30, 4, 0);
        World.run("delete from place_share where session_id = ? and places = 0", session.id());
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
        outside = World.partner(area.id(), null, "Outsiders " + area.id().substring(28));
        olu = World.someone(outside, "Olu");
    }

    @AfterEach
    void the_numbers_hold_together() {
        Desk.fiveMinutesPass(); // nothing is left due for the clock to do while other tests look
        assertEquals(4, World.number("select sum(places) from place_share where session_id = ?", session.id()));
        assertEquals(
                World.number("select sum(places - taken) from place_share where session_id = ?", session.id()),
                World.number("select free_places from session where id = ?", session.id()));
        assertEquals(
                World.number("select sum(taken) from place_share where session_id = ?", session.id()),
                World.number(
                        "select count(*) from booking where session_id = ? and share_id is not null", session.id()));
    }

    @Test
    void the_hosts_own_places_open_to_the_agreement_and_then_to_everybody_on_their_dates() {
        divide("\"own\":{\"agreementOn\":\"" + TODAY.plusDays(1) + "\",\"everyoneOn\":\"" + TODAY.plusDays(5) + "\"}");
        assertEquals("booking.no-share", Desk.tryToBook(session, gwen).code());

        theDaysPass(1);
        assertEquals("CONFIRMED", status(book(session, gwen)));
        assertEquals("booking.no-share", Desk.tryToBook(session, olu).code());

        theDaysPass(4);
        assertEquals("CONFIRMED", status(book(session, olu)));
        assertEquals("CONFIRMED", status(book(session, World.someone(area.host(), "Ann"))));
    }

    @Test
    void what_comes_down_is_written_down_and_told_once() {
        divide("\"own\":{\"agreementOn\":\"" + TODAY.plusDays(1) + "\"}");
        theDaysPass(1);

        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();

        assertEquals(
                1,
                World.number(
                        "select count(*) from place_history where session_id = ? and cause = 'TO_AGREEMENT' and places = 4",
                        session.id()));
        assertEquals(1, Desk.toldTo("places.opened", theirs));
        assertEquals(0, Desk.toldTo("places.opened", gwen));
        assertEquals(1, audited("places.released"));
    }

    @Test
    void a_date_that_has_come_gives_the_places_to_those_who_wait() {
        divide("\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":1}]");
        book(session, gwen);
        String tesss = book(session, theirs);
        assertEquals("WAITING", status(tesss));
        divide("\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":1}],\"own\":{\"agreementOn\":\""
                + TODAY.plusDays(1) + "\"}");
        assertEquals("WAITING", status(tesss));
        theDaysPass(1);

        Desk.fiveMinutesPass();

        assertFalse("WAITING".equals(status(tesss)), status(tesss));
    }

    @Test
    void a_kind_of_partner_has_places_of_its_own() {
        World.run(
                "update partner set type = 'SCHOOL' where id = ?", area.guest().id());
        divide("\"offers\":[{\"partnerType\":\"SCHOOL\",\"places\":1}]");

        assertEquals("CONFIRMED", status(book(session, gwen)));
        assertEquals("WAITING", status(book(session, theirs)));
        assertEquals("booking.no-share", Desk.tryToBook(session, olu).code());
    }

    @Test
    void a_fair_mix_keeps_one_partner_from_taking_everything() {
        divide("\"offers\":[{\"everyone\":true,\"places\":4}],\"mostPercent\":50");

        assertEquals("CONFIRMED", status(book(session, gwen)));
        assertEquals("CONFIRMED", status(book(session, theirs)));
        String third = book(session, World.someone(area.guest(), "Third"));
        assertEquals("WAITING", status(third));
        assertEquals("CONFIRMED", status(book(session, olu)));
        assertEquals("WAITING", status(third));
    }

    @Test
    void a_smaller_share_is_refused_or_moves_the_last_to_book_to_the_head_of_the_waiting_list() {
        Someone ann = World.someone(area.host(), "Ann");
        Someone bea = World.someone(area.host(), "Bea");
        String anns = book(session, ann);
        String beas = book(session, bea);
        divide("\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":2}]");
        String cais = book(session, World.someone(area.host(), "Cai"));
        assertEquals("WAITING", status(cais));
        String three = "\"offers\":[{\"partner\":\"" + area.guest().id() + "\",\"places\":3}]";

        assertEquals("booking.promised-own", put(three).code());
        assertEquals("CONFIRMED", status(beas));
        assertTrue(put(three + ",\"moveToWaiting\":true,\"withdrawalReason\":\" \"")
                .body()
                .contains("booking.withdrawal-reason"));
        assertEquals(
                200,
                put(three + ",\"moveToWaiting\":true,\"withdrawalReason\":\"The room is smaller\"")
                        .status());

        assertEquals("CONFIRMED", status(anns));
        assertEquals("WAITING", status(beas));
        assertEquals(1, position(bea, beas));
        assertEquals(1, Desk.told("booking.waiting", beas) - Desk.told("booking.waiting", anns));
        assertEquals(1, audited("booking.place-withdrawn"));
    }

    @Test
    void a_partner_holds_places_by_number_and_names_people_later() {
        divide("\"offers\":[{\"places\":3}]");
        hold(2, TODAY.plusDays(10), 200);

        assertEquals("CONFIRMED", status(book(session, gwen)));
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        assertEquals("CONFIRMED", status(book(session, World.someone(third, "Thea"))));
        assertEquals("WAITING", status(book(session, World.someone(third, "Theo"))));
        assertEquals("CONFIRMED", status(book(session, theirs)));
        assertEquals(1, Desk.toldTo("places.name-people", theirs));
    }

    @Test
    void unnamed_places_return_by_themselves_on_their_date() {
        divide("\"offers\":[{\"places\":1}]");
        hold(1, TODAY.plusDays(2), 200);
        World.Partner third =
                World.partner(area.id(), area.agreement(), "Third " + area.id().substring(28));
        Someone thea = World.someone(third, "Thea");
        String theas = book(session, thea);
        assertEquals("WAITING", status(theas));

        theDaysPass(2);
        Desk.fiveMinutesPass();

        assertFalse("WAITING".equals(status(theas)), status(theas));
        assertEquals(
                1,
                World.number(
                        "select count(*) from place_history where session_id = ? and cause = 'RETURNED'",
                        session.id()));
    }

    @Test
    void naming_obeys_every_rule_of_a_booking() {
        divide("\"offers\":[{\"places\":1}]");
        hold(1, TODAY.plusDays(2), 200);
        World.run("update place_allocation set closes_at = utc_timestamp(6) where session_id = ?", session.id());

        assertEquals("booking.closed", Desk.tryToBook(session, gwen).code());
    }

    @Test
    void only_what_is_free_can_be_held_and_only_for_ones_own_partner() {
        divide("\"offers\":[{\"places\":2}]");
        assertEquals("booking.hold-too-many", hold(3, TODAY.plusDays(2), 409).code());
        assertEquals(400, hold(1, TODAY, 400).status());
        assertEquals(400, hold(1, TODAY.plusDays(40), 400).status());
        assertEquals(
                404,
                Api.as(lead)
                        .post(
                                "/sessions/" + session.id() + "/holds",
                                "{\"partner\":\"" + area.guest().id() + "\",\"places\":1,\"returnOn\":\""
                                        + TODAY.plusDays(2) + "\"}")
                        .status());
    }

    @Test
    void held_places_are_given_back_but_for_those_with_a_name() {
        divide("\"offers\":[{\"places\":3}]");
        hold(3, TODAY.plusDays(2), 200);
        book(session, gwen);

        assertEquals("booking.hold-named", giveBack(3).code());
        Api.Answer back = giveBack(2);
        assertEquals(200, back.status(), back.body());
        assertEquals(1, back.json().getInt("held"));
        cancel(gwen, World.text("select id from booking where person_id = ?", gwen.person()));
        assertEquals(200, giveBack(1).status());
    }

    @Test
    void the_pages_show_and_keep_it() {
        String places = PageVisitor.as(lead)
                .get("/training/places?session=" + session.ref())
                .body();
        assertTrue(places.contains("When unused places open to others"), places);
        divide("\"offers\":[{\"places\":2}]");
        String hold = PageVisitor.as(theirs)
                .get("/training/hold?session=" + session.ref())
                .body();
        assertTrue(hold.contains("Hold places for your people"), hold);
        assertTrue(hold.contains(area.guest().name()), hold);
    }

    private void divide(String more) {
        Api.Answer done = put(more.contains("offers") ? more : "\"offers\":[]," + more);
        assertEquals(200, done.status(), done.body());
    }

    private Api.Answer put(String content) {
        return Api.as(lead).put("/sessions/" + session.id() + "/places", "{" + content + "}");
    }

    private Api.Answer hold(int places, LocalDate until, int expected) {
        Api.Answer done = Api.as(theirs)
                .post(
                        "/sessions/" + session.id() + "/holds",
                        "{\"partner\":\"" + area.guest().id() + "\",\"places\":" + places + ",\"returnOn\":\"" + until
                                + "\"}");
        assertEquals(expected, done.status(), done.body());
        return done;
    }

    private Api.Answer giveBack(int places) {
        return Api.as(theirs)
                .post(
                        "/sessions/" + session.id() + "/holds/return",
                        "{\"partner\":\"" + area.guest().id() + "\",\"places\":" + places + "}");
    }

    /** Brings the dates of the ladder nearer, as waiting for them would. */
    private void theDaysPass(int days) {
        World.run(
                "update place_share set agreement_on = agreement_on - interval ? day,"
                        + " everyone_on = everyone_on - interval ? day where session_id = ?",
                days,
                days,
                session.id());
    }

    private static int position(Someone who, String booking) {
        return Api.as(who).get("/bookings/" + booking).json().getInt("position");
    }

    private long audited(String action) {
        return World.number(
                "select count(*) from audit_event where partnership_id = ? and action = ?", area.id(), action);
    }
}
