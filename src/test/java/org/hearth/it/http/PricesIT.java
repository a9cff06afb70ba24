package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
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

/** What a policy asks of whoever wants a place: a price, booking by a day, coming from within the area. */
@ArquillianTest
@RunAsClient
class PricesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final List<World.Session> sessions = new ArrayList<>();
    private World.Partnership area;
    private String course;
    private Someone lead;
    private Someone theirs;
    private Someone gwen;

    @BeforeEach
    void thirty_pounds_a_place_to_be_booked_five_days_before() {
        area = World.partnership();
        course = World.course(area);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
        policy("\"deadlines\":[{\"what\":\"BOOKING_CLOSES\",\"days\":5,\"unit\":\"CALENDAR_DAYS\"}]");
    }

    @AfterEach
    void the_auditor_is_content() {
        assertEquals(List.of(), Auditor.ofMoved(sessions));
    }

    @Test
    void a_price_is_said_before_booking_and_charged_when_the_place_is_taken() {
        World.Session session = session(20, 1);
        String page = PageVisitor.as(gwen)
                .get("/training/book?session=" + session.ref())
                .body();
        assertTrue(page.contains("The place costs £30."), page);
        String gwens = book(session, gwen);
        assertEquals("RAISED 3000", charge(gwens));
        assertEquals(1, told("charge.raised", gwens) - Desk.toldTo("charge.raised", theirs));
        String waits = book(session, World.someone(area.guest(), "Gus"));
        assertEquals("", charge(waits), "a turn costs nothing");
        cancel(gwen, gwens);
        assertEquals("WAIVED 3000", charge(gwens), "given up in time, and nothing is to be paid");
        Api.Answer taken = Api.as(theirs).post("/bookings/" + waits + "/accept", null);
        assertEquals(200, taken.status(), taken.body());
        assertEquals("RAISED 3000", charge(waits));
    }

    @Test
    void a_host_pays_nothing_to_itself_and_a_colleague_who_comes_instead_is_charged_instead() {
        World.Session session = session(20, 3);
        assertEquals("", charge(book(session, lead)));
        String page = PageVisitor.as(lead)
                .get("/training/book?session=" + session(30, 3).ref())
                .body();
        assertFalse(page.contains("The place costs"), page);
        String gwens = book(session, gwen);
        Someone gus = World.someone(area.guest(), "Gus");
        Api.Answer done =
                Api.as(theirs).post("/bookings/" + gwens + "/substitute", "{\"person\":\"" + gus.person() + "\"}");
        assertEquals(201, done.status(), done.body());
        assertEquals("WAIVED 3000", charge(gwens));
        assertEquals("RAISED 3000", charge(done.json().getString("id")));
    }

    @Test
    void an_invoice_that_went_out_stays_when_the_place_is_given_up() {
        String gwens = book(session(20, 3), gwen);
        World.run("update charge set status = 'INVOICED', invoiced_at = utc_timestamp(6) where booking_id = ?", gwens);
        cancel(gwen, gwens);
        assertEquals("INVOICED 3000", charge(gwens));
    }

    @Test
    void after_the_last_day_to_book_nobody_is_taken_and_the_page_says_why() {
        World.Session late = session(4, 3);
        assertEquals("booking.closed-by-policy", Desk.tryToBook(late, gwen).code());
        assertTrue(Desk.tryToBook(late, gwen).body().contains("The last day to book this session was"));
        String page =
                PageVisitor.as(gwen).get("/training/book?session=" + late.ref()).body();
        assertTrue(page.contains("The last day to book this session was"), page);
        String team = PageVisitor.as(theirs)
                .submit(
                        "/training/book-team?session=" + late.ref(),
                        "team-form",
                        "book",
                        java.util.Map.of("waits", "TOGETHER"),
                        "team",
                        List.of(gwen.person()))
                .body();
        assertTrue(team.contains("The last day to book this session was"), team);
        String booked = book(session(20, 3), gwen);
        Api.Answer moved = Api.as(gwen).post("/bookings/" + booked + "/move", "{\"session\":\"" + late.id() + "\"}");
        assertEquals("booking.closed-by-policy", moved.code(), moved.body());
        assertEquals("CONFIRMED", Desk.status(book(session(5, 3), gwen)), "on the last day it is in time");
    }

    @Test
    void where_the_policy_is_for_the_area_alone_people_from_outside_are_not_taken() {
        policy("\"houseRules\":[\"AREA_ONLY\"]");
        World.run(
                "insert into payer (partner_id, from_date, partnership_id, gives_money, gives_trainers, from_outside)"
                        + " values (?, '2020-01-01', ?, 0, 0, 1)",
                area.guest().id(),
                area.id());
        World.Session session = session(20, 3);
        assertEquals("booking.area-only", Desk.tryToBook(session, gwen).code());
        assertEquals("CONFIRMED", Desk.status(book(session, lead)));
    }

    private World.Session session(int daysAhead, int agreement) {
        World.Session made = World.session(area, course, daysAhead, 3, agreement);
        sessions.add(made);
        return made;
    }

    private static String charge(String booking) {
        return java.util.Objects.requireNonNullElse(
                World.text(
                        "select concat(status, ' ', amount) from charge where booking_id = ? and cause = 'PLACE'",
                        booking),
                "");
    }

    /** In force for some days, in place of any other. */
    private void policy(String more) {
        Api.Answer made = Api.as(World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP"))
                .post(
                        "/policies",
                        "{\"from\":\"" + TODAY.plusDays(1) + "\",\"rules\":[{\"cause\":\"PLACE\",\"measure\":\"PENCE\","
                                + "\"half\":3000,\"full\":3000,\"per\":\"BOOKING\"}]," + more + "}");
        assertEquals(201, made.status(), made.body());
        int ago = World.text("select min(from_date) from policy where partnership_id = ?", area.id())
                        .equals(TODAY.plusDays(1).toString())
                ? 9
                : 3;
        World.run(
                "update policy set from_date = from_date - interval ? day where id = ?",
                ago,
                made.json().getString("id"));
    }
}
