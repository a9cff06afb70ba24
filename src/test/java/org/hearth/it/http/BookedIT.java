package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A training lead sees who of the own partner's people is booked on what, and says so of sessions that are closed. */
@ArquillianTest
@RunAsClient
class BookedIT {

    private static final String PAGE = "/training/bookings";

    private World.Partnership area;
    private World.Session soon;
    private World.Session over;
    private Someone lead;
    private Someone ann;
    private Someone bea;
    private Someone guest;

    @BeforeEach
    void people_of_two_partners_are_booked() {
        area = World.partnership();
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.host(), "Bea");
        guest = World.someone(area.guest(), "Gus");
        soon = World.session(area, World.course(area), 20, 1, 1);
        over = World.session(area, World.course(area), 9, 4, 4);
        book(soon, ann);
        book(soon, guest);
        book(soon, bea);
        book(over, bea);
        Desk.begin(over, 20);
    }

    @Test
    void those_who_come_those_who_wait_and_those_who_came_are_apart() {
        String coming = page(lead, "");
        assertTrue(coming.contains("Ann Tester") && coming.contains(soon.ref()), coming);
        assertFalse(coming.contains("Bea Tester"), coming);
        assertFalse(coming.contains("Gus Tester"), "another partner's");
        String waiting = page(lead, "?when=WAITING");
        assertTrue(waiting.contains("Bea Tester") && waiting.contains("Waiting list"), waiting);
        assertFalse(waiting.contains("Ann Tester"), waiting);
        String past = page(lead, "?when=PAST");
        assertTrue(past.contains("Bea Tester") && past.contains(over.ref()), past);
        assertFalse(past.contains(soon.ref()), past);
    }

    @Test
    void a_search_finds_by_name_course_or_session_and_every_word_must_fit() {
        book(World.session(area, World.course(area), 30, 4, 4), bea);
        assertTrue(page(lead, "?q=ann").contains("Ann Tester"));
        assertFalse(page(lead, "?q=ann").contains("Bea Tester"));
        assertTrue(page(lead, "?q=" + soon.ref()).contains("Ann Tester"));
        assertFalse(page(lead, "?q=ann+bea").contains("Ann Tester"));
        assertTrue(page(lead, "?q=%25").contains("No booking has all of these words"));
        assertEquals(200, PageVisitor.as(lead).get(PAGE + "?when=NOPE&page=-4").statusCode());
    }

    @Test
    void there_are_twenty_on_a_page_and_the_address_says_which() {
        World.Session large = World.session(area, World.course(area), 40, 30, 0);
        for (int at = 0; at < 21; at++) {
            book(large, World.someone(area.host(), "Many" + at));
        }
        String first = page(lead, "?q=" + large.ref());
        assertTrue(first.contains("21 bookings"), first);
        assertTrue(first.contains(PAGE + "?q=" + large.ref() + "&amp;page=2"), first);
        String second = page(lead, "?q=" + large.ref() + "&page=2");
        assertEquals(1, second.split("/training/booking\\?ref=", -1).length - 1, second);
    }

    @Test
    void the_list_is_a_file_to_take_away_and_on_the_api_with_the_same_filters() throws Exception {
        String csv = PageVisitor.as(lead).get(PAGE + "-file?when=COMING&as=csv").body();
        assertTrue(csv.contains("Ann Tester") && csv.contains(soon.ref()), csv);
        assertFalse(csv.contains("Bea Tester") || csv.contains("Gus Tester"), csv);
        assertEquals(2, csv.lines().count(), csv);
        var workbook = PageVisitor.as(lead).get(PAGE + "-file?when=PAST&as=xlsx");
        assertTrue(
                workbook.headers().firstValue("Content-Type").orElse("").contains("spreadsheetml"),
                workbook.headers().toString());
        assertEquals(403, PageVisitor.as(ann).get(PAGE + "-file").statusCode());

        String coming = Api.as(lead).get("/bookings").body();
        assertTrue(coming.contains(ann.person()), coming);
        assertFalse(coming.contains(bea.person()) || coming.contains(guest.person()), coming);
        assertTrue(Api.as(lead).get("/bookings?when=WAITING").body().contains(bea.person()));
        assertTrue(
                Api.as(lead).get("/bookings?when=PAST&q=" + over.ref()).body().contains(bea.person()));
        assertFalse(Api.as(lead).get("/bookings?when=PAST&q=ann").body().contains(bea.person()));
        assertEquals(400, Api.as(lead).get("/bookings?when=NOPE").status());
        assertEquals(403, Api.as(ann).get("/bookings").status());
    }

    @Test
    void a_learner_has_no_such_page_and_a_guest_sees_their_own_people() {
        assertEquals(403, PageVisitor.as(ann).get(PAGE).statusCode());
        String guests = page(World.someone(area.guest(), "Gwen", "TRAINING_LEAD"), "");
        assertTrue(guests.contains("Gus Tester"), guests);
        assertFalse(guests.contains("Ann Tester"), guests);
    }

    @Test
    void a_session_whose_booking_has_closed_shows_no_free_places() {
        World.Session closed = World.session(area, World.course(area), 25, 6, 6);
        assertTrue(listed(closed).contains("12 of 12"), listed(closed));
        assertTrue(isFree(closed));
        World.run("update session set closes_at = utc_timestamp(6) - interval 1 hour where id = ?", closed.id());
        assertTrue(listed(closed).contains("Booking closed"), listed(closed));
        assertFalse(listed(closed).contains("12 of 12"), listed(closed));
        assertFalse(isFree(closed));
        String session = PageVisitor.as(lead)
                .get("/training/session?ref=" + closed.ref())
                .body();
        assertFalse(session.contains("12 places free"), session);
    }

    @Test
    void a_session_says_what_is_left_for_ones_own_partner_and_so_do_the_dates_to_move_to() {
        String course = World.course(area);
        World.Session mixed = World.session(area, course, 33, 5, 2);
        Someone gwen = World.someone(area.guest(), "Gwen", "TRAINING_LEAD");
        assertTrue(panel(lead, mixed).contains("5 places are open to"), panel(lead, mixed));
        assertTrue(panel(gwen, mixed).contains("2 places are open to"), panel(gwen, mixed));
        String booking = book(World.session(area, course, 45, 5, 2), gwen);
        String dates =
                PageVisitor.as(gwen).get("/training/booking?ref=" + booking).body();
        assertTrue(dates.contains("2 places you can take"), dates);
        book(mixed, guest);
        book(mixed, World.someone(area.guest(), "Ivo"));
        assertTrue(panel(gwen, mixed).contains("0 places are open to"), panel(gwen, mixed));
        assertTrue(panel(gwen, mixed).contains("Join the waiting list"), panel(gwen, mixed));
    }

    private static String panel(Someone who, World.Session session) {
        String page = PageVisitor.as(who)
                .get("/training/session?ref=" + session.ref())
                .body();
        return page.substring(page.indexOf("h-panel"), page.indexOf("</section>", page.indexOf("h-panel")));
    }

    private String listed(World.Session session) {
        String list = PageVisitor.as(lead)
                .get("/training/sessions?q=" + session.ref())
                .body();
        return list.substring(list.indexOf("<tbody>"), list.indexOf("</tbody>"));
    }

    private boolean isFree(World.Session session) {
        return Api.as(lead).get("/sessions?free=true&size=200").body().contains(session.id());
    }

    private static String page(Someone who, String query) {
        String page = PageVisitor.as(who).get(PAGE + query).body();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }
}
