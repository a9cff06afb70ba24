package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lead books several people at once and is told of each what became of it. */
@ArquillianTest
@RunAsClient
class TeamBookingIT {

    private World.Partnership area;
    private World.Session session;
    private Someone lead;
    private Someone ann;
    private Someone bea;
    private String page;

    @BeforeEach
    void two_places_for_a_team() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 2, 0);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        bea = World.someone(area.host(), "Bea");
        page = "/training/book-team?session=" + session.ref();
    }

    @Test
    void each_is_booked_for_themselves_and_a_refusal_undoes_no_other() {
        Desk.book(session, ann);
        Someone cai = World.someone(area.host(), "Cai");

        String answer = book(ann.person(), bea.person(), cai.person());

        for (String each : List.of("Have a place", "On the waiting list", "Not booked")) {
            assertTrue(counted(answer, each).contains("1 of 3"), each + ": " + counted(answer, each));
        }
        assertTrue(answer.contains("already has a place"), answer);
        assertEquals("CONFIRMED", status(bea));
        assertEquals("WAITING", status(cai));
    }

    @Test
    void who_is_ticked_stays_ticked_when_one_searches_again() {
        PageVisitor visitor = PageVisitor.as(lead);
        String found = visitor.submit(
                        page, "team-form", "find", Map.of("words", bea.name()), "team", List.of(ann.person()))
                .body();
        assertTrue(box(found, ann).contains("checked"), found);
        assertFalse(box(found, bea).contains("checked"), found);
        assertTrue(found.contains("Those who are ticked come first"), found);
        FormOnPage form = FormOnPage.of(found).stream()
                .filter(each -> each.id().equals("team-form"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = form.untouched(form.buttons().get(1));
        values.remove("team");
        String answer = visitor.post("/training/book-team", values, "team", List.of(ann.person(), bea.person()))
                .body();
        assertTrue(counted(answer, "Have a place").contains("2 of 2"), answer);
        assertEquals("CONFIRMED", status(ann));
        assertEquals("CONFIRMED", status(bea));
    }

    private static String box(String page, Someone who) {
        int at = page.indexOf("value=\"" + who.person() + "\"");
        assertTrue(at >= 0, page);
        return page.substring(page.lastIndexOf('<', at), page.indexOf('>', at));
    }

    /** What stands beside a count's name. */
    private static String counted(String page, String name) {
        int at = page.indexOf(">" + name + "<");
        assertTrue(at >= 0, name + " is not on " + page);
        return page.substring(at, Math.min(page.length(), at + 120));
    }

    @Test
    void nobody_chosen_is_said_beside_the_list() {
        String answer = book();

        assertTrue(answer.contains("Choose at least one person."), answer);
    }

    @Test
    void somebody_out_of_reach_is_not_booked() {
        Someone stranger = World.someone(area.guest(), "Gwen");

        book(stranger.person());

        assertEquals(0, World.number("select count(*) from booking where person_id = ?", stranger.person()));
        assertFalse(PageVisitor.as(lead).get(page).body().contains("Gwen"));
    }

    @Test
    void over_the_api_a_team_is_one_request_with_a_result_for_each() {
        Desk.book(session, ann);
        Someone cai = World.someone(area.host(), "Cai");
        Someone stranger = World.someone(area.guest(), "Gwen");
        String path = "/sessions/" + session.ref() + "/bookings/team";
        String body = "{\"team\":[\""
                + String.join("\",\"", ann.person(), bea.person(), cai.person(), stranger.person()) + "\"]}";

        Api.Answer first = Api.as(lead).post(path, body, "Idempotency-Key", "team-1");
        assertEquals(200, first.status(), first.body());
        JsonArray items = first.json().getJsonArray("items");
        assertEquals(
                "/problems/booking.already-booked",
                items.getJsonObject(0).getJsonObject("problem").getString("type"));
        assertEquals("CONFIRMED", items.getJsonObject(1).getString("status"));
        assertEquals("WAITING", items.getJsonObject(2).getString("status"));
        assertEquals(1, items.getJsonObject(2).getInt("position"));
        assertTrue(
                items.getJsonObject(3)
                        .getJsonObject("problem")
                        .getString("type")
                        .endsWith("not-found"),
                first.body());
        assertFalse(first.body().contains("Gwen"), first.body());

        Api.Answer again = Api.as(lead).post(path, body, "Idempotency-Key", "team-1");
        assertEquals(first.body(), again.body());
        assertEquals(3, World.number("select count(*) from booking where session_id = ?", session.id()));
        assertEquals(400, Api.as(lead).post(path, "{\"team\":[]}").status());
        assertEquals(403, Api.as(ann).post(path, body).status());
    }

    @Test
    void a_team_that_was_broken_off_goes_on_where_it_was_under_the_same_key() {
        String path = "/sessions/" + session.ref() + "/bookings/team";
        Api.as(lead).post(path, "{\"team\":[\"" + bea.person() + "\"]}", "Idempotency-Key", "team-2");
        World.run("delete from idempotency_key where request_key = 'team-2'"); // as if it never was answered

        Api.Answer again = Api.as(lead)
                .post(
                        path,
                        "{\"team\":[\"" + bea.person() + "\",\"" + ann.person() + "\"]}",
                        "Idempotency-Key",
                        "team-2");
        JsonArray items = again.json().getJsonArray("items");
        assertEquals("CONFIRMED", items.getJsonObject(0).getString("status"), again.body());
        assertEquals("CONFIRMED", items.getJsonObject(1).getString("status"));
        assertEquals(2, World.number("select count(*) from booking where session_id = ?", session.id()));
    }

    private String book(String... people) {
        return PageVisitor.as(lead)
                .submit(page, "team-form", "book", Map.of(), "team", List.of(people))
                .body();
    }

    private static String status(Someone who) {
        return World.text("select status from booking where person_id = ?", who.person());
    }
}
