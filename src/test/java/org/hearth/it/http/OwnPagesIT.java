package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What pages give somebody to keep: their calendar, the letter they were sent, the audit as a table. */
@ArquillianTest
@RunAsClient
class OwnPagesIT {

    private static final Pattern ADDRESS = Pattern.compile("<code>https?://[^/]+(/calendar/feed/[^<]+)</code>");

    private final World.Partnership where = World.partnership();
    private final World.Session session = World.session(where, World.course(where), 20, 8, 4);
    private final World.Someone ann = World.someone(where.host(), "Ann");
    private final World.Someone keeper = World.someone(where.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
    private final World.Someone lead = World.someone(where.host(), "Lena", "TRAINING_LEAD");

    @Test
    void an_address_made_on_the_page_opens_the_calendar_and_no_longer_once_it_is_ended() {
        String booking = booked();
        PageVisitor visitor = PageVisitor.as(ann);
        assertTrue(visitor.get("/calendar").body().contains("href=\"/me/details#calendar\""));
        Matcher made = ADDRESS.matcher(
                visitor.submit("/me/details", "calendar", "make", Map.of()).body());
        assertTrue(made.find(), "the page shows the address");

        HttpResponse<String> feed = PageVisitor.nobody().get(made.group(1));
        assertEquals(200, feed.statusCode());
        assertTrue(feed.body().replace("\r\n ", "").contains("UID:booking-" + booking + "-1@hearth"), feed.body());
        visitor.submit("/me/details", "calendar", "end", Map.of());
        assertEquals(404, PageVisitor.nobody().get(made.group(1)).statusCode());
    }

    @Test
    void whoever_is_booked_finds_the_calendar_file_on_the_page_of_the_session() {
        PageVisitor visitor = PageVisitor.as(ann);
        String page = "/training/session?ref=" + session.ref();
        assertFalse(visitor.get(page).body().contains("/training/booking.ics"));
        String booking = booked();
        assertTrue(visitor.get(page).body().contains("href=\"/training/booking.ics?ref=" + booking + "\""));
        assertEquals(200, visitor.get("/training/booking.ics?ref=" + booking).statusCode());
        assertFalse(PageVisitor.as(lead).get(page).body().contains("/training/booking.ics"), "of nobody but oneself");
        World.run("update booking set status = 'WAITING' where id = ?", booking);
        assertFalse(visitor.get(page).body().contains("/training/booking.ics"), "who waits has no place yet");
    }

    @Test
    void a_letter_that_was_sent_is_read_by_the_administrator_word_for_word() {
        World.run("update outbox set status = 'NOTHING' where status = 'WAITING' and due_at <= utc_timestamp(6)");
        String booking = booked();
        String mail = World.text("select id from outbox where booking_id = ? and kind = 'booking.confirmed'", booking);
        long until = System.nanoTime() + 60_000_000_000L;
        while (!"SENT".equals(World.text("select status from outbox where id = ?", mail))) {
            assertTrue(System.nanoTime() < until, "the letter was not sent");
            Desk.mailGoesOut();
        }

        String page = PageVisitor.as(keeper).get("/admin/one-mail?ref=" + mail).body();

        assertTrue(page.contains(ann.email()), page);
        assertTrue(page.contains("You have a place"), page);
        assertTrue(page.contains(".ics"), "the calendar file is named");
    }

    @Test
    void whoever_may_search_the_audit_takes_it_away_as_a_table_and_that_is_written_down() {
        booked();
        HttpResponse<String> sheet = PageVisitor.as(keeper).get("/audit-file?about=" + ann.person());

        assertEquals(200, sheet.statusCode());
        assertEquals(
                "text/csv; charset=UTF-8",
                sheet.headers().firstValue("Content-Type").orElse(""));
        assertTrue(
                sheet.body()
                        .startsWith(
                                "\ufeff\"when\",\"who\",\"what\",\"for\",\"about\",\"id\",\"detail\",\"request\",\"address\"\r\n"),
                sheet.body());
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'audit.exported' and partnership_id = ?",
                        where.id()));
        assertEquals(403, PageVisitor.as(lead).get("/audit-file").statusCode());
        String page = PageVisitor.as(keeper).get("/audit?what=account").body();
        assertTrue(page.contains("/audit-file?what=account"), "the link asks for what is shown");
    }

    @Test
    void a_person_of_ones_own_is_booked_from_their_page_and_nobody_elses_is() {
        PageVisitor visitor = PageVisitor.as(lead);
        String catalogue = "/training/courses?for=" + ann.person();
        assertTrue(visitor.get("/people/person?ref=" + ann.person()).body().contains("href=\"" + catalogue + "\""));
        String page = visitor.get(catalogue).body();
        assertTrue(page.contains("Choose a date to book for"), page);
        assertTrue(page.contains("/training/book?session=" + session.ref() + "&amp;person=" + ann.person()), page);
        World.Someone guest = World.someone(where.guest(), "Gwen");
        assertEquals(404, visitor.get("/training/courses?for=" + guest.person()).statusCode());
        assertEquals(403, PageVisitor.as(ann).get(catalogue).statusCode());
    }

    @Test
    void whoever_books_for_themselves_may_change_what_they_need_on_the_way() {
        String page = "/training/book?session=" + session.ref();
        assertTrue(PageVisitor.as(ann).get(page).body().contains("href=\"/me/details\""));
        assertFalse(PageVisitor.as(lead)
                .get(page + "&person=" + ann.person())
                .body()
                .contains("href=\"/me/details\""));
    }

    private String booked() {
        return Api.as(ann)
                .post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + ann.person() + "\"}")
                .json()
                .getString("id");
    }
}
