package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did and who saw what, on whose behalf; kept for good and found again on a page. */
@ArquillianTest
@RunAsClient
class AuditIT {

    private World.Partnership area;
    private Someone ann;
    private Someone lead;
    private Someone boss;

    @BeforeEach
    void people_to_tell_of() {
        area = World.partnership();
        ann = World.someone(area.guest(), "Ann");
        lead = World.someone(area.guest(), "Lead", "TRAINING_LEAD");
        boss = World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_event set actor_name = 'Nobody'", "delete from audit_event"})
    void the_database_itself_refuses_to_change_or_remove_a_line(String attempt) throws SQLException {
        Api.as(lead).get("/people/" + ann.person());
        try (Connection db = World.open();
                Statement statement = db.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(attempt));
            assertEquals("45000", refused.getSQLState());
        }
    }

    @Test
    void whoever_books_for_somebody_is_written_down_with_the_person_it_is_for() {
        World.Session session = World.session(area, World.course(area), 9, 6, 6);
        String path = "/sessions/" + session.id() + "/bookings";
        Api.as(lead).post(path, "{\"person\":\"" + ann.person() + "\"}");
        Api.as(lead).post(path, "{\"person\":\"" + lead.person() + "\"}");

        String made = "select count(*) from audit_event where action = 'booking.made' and person_id = ?";
        assertEquals(1, World.number(made + " and on_behalf_of = ?", lead.person(), ann.person()));
        assertEquals(1, World.number(made + " and on_behalf_of is null", lead.person()));
    }

    @Test
    void an_act_that_is_refused_leaves_no_line() {
        World.Session session = World.session(area, World.course(area), 9, 6, 6);
        String path = "/sessions/" + session.id() + "/bookings";
        String body = "{\"person\":\"" + ann.person() + "\"}";

        assertEquals(201, Api.as(lead).post(path, body).status());
        assertEquals(409, Api.as(lead).post(path, body).status());
        assertEquals(1, lines("action like 'booking.%' and person_id = ?", lead.person()));
    }

    @Test
    void every_way_to_see_somebodys_record_leaves_a_line() {
        Things things = Things.of(area, ann);
        Api api = Api.as(World.someone(area.guest(), "Reader", "TRAINING_LEAD"));
        for (Map.Entry<String, String> way : Map.of(
                        "/people/" + ann.person(),
                        "person.viewed",
                        "/people/" + ann.person() + "/record",
                        "record.viewed",
                        "/certificates/" + things.id("number"),
                        "certificate.viewed",
                        "/bookings/" + things.id("booking"),
                        "booking.seen",
                        "/people?q=Ann",
                        "people.listed",
                        "/sessions/" + things.id("session") + "/bookings",
                        "bookings.seen")
                .entrySet()) {
            assertEquals(200, api.get(way.getKey()).status(), way.getKey());
            assertEquals(
                    1,
                    lines("action = ? and partnership_id = ?", way.getValue(), area.id()),
                    way.getKey() + " leaves " + way.getValue());
        }
        PageVisitor pages = PageVisitor.as(lead);
        assertEquals(200, pages.get("/people/person?ref=" + ann.person()).statusCode());
        assertEquals(200, pages.get("/people/record?ref=" + ann.person()).statusCode());
        assertEquals(2, lines("action = 'person.viewed' and entity_id = ?", ann.person()));
        assertEquals(2, lines("action = 'record.viewed' and entity_id = ?", ann.person()));
    }

    @Test
    void every_page_that_lists_people_or_shows_their_needs_leaves_one_line() {
        Things things = Things.of(area, ann);
        World.Session session = World.session(area, World.course(area), 12, 6, 6);
        World.run(
                "update partner set booking_approval = 'TRAINING_LEAD' where id = ?",
                area.guest().id());
        String booking = Desk.book(session, ann);
        things.begin();
        World.Session other = World.session(area, World.course(area), 30, 6, 6);

        oneLine(lead, "/search?q=Ann", "people.listed", null);
        oneLine(lead, "/training/book?session=" + other.id() + "&q=Ann", "people.listed", null);
        oneLine(lead, "/training/book?session=" + other.id() + "&person=" + ann.person(), "offer.seen", ann);
        oneLine(lead, "/training/booking?ref=" + booking + "&q=Lead", "people.listed", null);
        oneLine(lead, "/approvals", "bookings.seen", null);
        Someone trainer = World.someone(area.host(), "Trainer", "TRAINER");
        oneLine(trainer, "/training/roster?session=" + things.id("session") + "&day=1", "register.seen", null);
    }

    private static void oneLine(Someone who, String path, String action, Someone about) {
        String made =
                "action = ? and person_id = ?" + (about == null ? "" : " and on_behalf_of = '" + about.person() + "'");
        long before = lines(made, action, who.person());
        HttpResponse<String> page = PageVisitor.as(who).get(path);
        assertEquals(200, page.statusCode(), path + page.body());
        assertEquals(before + 1, lines(made, action, who.person()), path + " leaves one " + action);
    }

    @Test
    void what_people_see_of_themselves_leaves_none() {
        Api.as(ann).get("/people/" + ann.person());
        Api.as(ann).get("/people/" + ann.person() + "/record");
        World.Session session = World.session(area, World.course(area), 9, 6, 6);
        assertEquals(
                200,
                PageVisitor.as(ann)
                        .get("/training/book?session=" + session.id())
                        .statusCode());

        assertEquals(0, lines("action <> 'account.signed-in' and person_id = ?", ann.person()));
    }

    @Test
    void the_page_finds_by_who_what_when_and_about_whom_and_says_names() {
        World.Session session = World.session(area, World.course(area), 9, 6, 6);
        Api.as(lead).post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + ann.person() + "\"}");
        Api.as(lead).get("/people/" + ann.person());
        PageVisitor pages = PageVisitor.as(boss);
        String annsName =
                World.text("select concat(given_name, ' ', family_name) from person where id = ?", ann.person());

        String about = pages.get("/audit?about=" + ann.person()).body();
        assertTrue(about.contains("Booked a place"), about);
        assertTrue(about.contains("Opened a person"));
        assertTrue(about.contains(annsName));
        assertTrue(pages.get("/audit?who=Lead&what=booking").body().contains("Booked a place"));
        assertFalse(pages.get("/audit?who=Lead&what=booking").body().contains("Opened a person"));
        assertFalse(pages.get("/audit?what=booking&to=2020-01-01").body().contains("Booked a place"));
        assertTrue(lines("action = 'audit.searched' and person_id = ?", boss.person()) >= 4);
    }

    @Test
    void nobody_reads_the_audit_of_another_partnership() {
        Api.as(lead).get("/people/" + ann.person());
        Someone stranger = World.someone(World.partnership().host(), "Stranger", "ADMINISTRATOR@PARTNERSHIP");
        PageVisitor pages = PageVisitor.as(stranger);

        for (String query : new String[] {"", "?about=" + ann.person(), "?who=Lead", "?what=person"}) {
            String page = pages.get("/audit" + query).body();
            assertFalse(page.contains("Opened a person"), query);
            assertFalse(page.contains("Lead Tester"), query);
        }
    }

    private static long lines(String where, Object... values) {
        return World.number("select count(*) from audit_event where " + where, values);
    }
}
