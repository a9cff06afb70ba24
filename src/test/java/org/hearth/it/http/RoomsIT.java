package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A room keeps what was promised in it, and every change of a room is a change of its site. */
@ArquillianTest
@RunAsClient
class RoomsIT {

    private World.Partnership area;
    private World.Someone keeper;
    private Api api;
    private String site;
    private String room;

    @BeforeEach
    void a_site_with_a_room_for_sixteen() {
        area = World.partnership();
        keeper = World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
        api = Api.as(keeper);
        var made = api.post(
                "/sites", "{\"name\":\"Oak House\",\"kind\":\"VENUE\",\"rooms\":[{\"name\":\"Oak\",\"capacity\":16}]}");
        site = made.json().getString("id");
        room = made.json().getJsonArray("rooms").getJsonObject(0).getString("id");
    }

    @Test
    void a_room_is_not_made_smaller_than_a_published_session_to_come_promises() {
        World.Session session = held(12, 20);

        var refused = change("Oak", 11);
        assertEquals(409, refused.status());
        assertEquals("scheduling.room-promised", refused.code());
        assertTrue(
                refused.body().contains("Oak must hold 12 people or more: session " + session.ref()), refused.body());
        assertEquals("16", World.text("select capacity from room where id = ?", room));
        assertEquals(200, change("Oak", 12).status());
    }

    @Test
    void the_page_of_the_site_says_which_session_needs_the_room() {
        World.Session session = held(12, 20);

        var answer = PageVisitor.as(keeper)
                .submit(
                        "/admin/site?ref=" + site,
                        "form",
                        "save",
                        Map.of(
                                "kind",
                                "VENUE",
                                "status",
                                "OPEN",
                                "specifiedEstablishment",
                                "NONE",
                                "rooms:0:capacity",
                                "5"));

        assertTrue(answer.body().contains(session.ref()), answer.body());
        assertTrue(answer.body().contains("Give the session another room first."), answer.body());
        assertEquals("16", World.text("select capacity from room where id = ?", room));
    }

    @Test
    void a_session_that_is_a_draft_called_off_or_over_keeps_no_room_large() {
        World.Session draft = held(12, 20);
        World.run("update session set status = 'DRAFT' where id = ?", draft.id());
        World.Session off = held(12, 20);
        World.run("update session set status = 'CANCELLED' where id = ?", off.id());
        World.Session over = held(12, 20);
        World.run(
                "update session set status = 'RUNNING', first_start = '2026-01-01', last_end = '2026-01-02' where id = ?",
                over.id());

        assertEquals(200, change("Oak", 5).status());
    }

    @Test
    void a_room_is_not_given_the_name_of_another() {
        var answer = api.put(
                "/sites/" + site,
                "{\"name\":\"Oak House\",\"kind\":\"VENUE\",\"rooms\":[{\"id\":\"" + room
                        + "\",\"name\":\"Oak\",\"capacity\":16},{\"name\":\"OAK\",\"capacity\":8}]}");

        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("rooms/1/name"), answer.body());
        assertTrue(answer.body().contains("partnership.room-name-taken"), answer.body());
    }

    @Test
    void whoever_changes_a_room_changes_the_version_of_its_site() {
        String seen = api.get("/sites/" + site).header("ETag").orElseThrow();
        assertEquals(200, change("Elm", 16, "If-Match", seen).status());

        assertEquals(412, change("Ash", 16, "If-Match", seen).status());
        assertEquals("Elm", World.text("select name from room where id = ?", room));
    }

    private World.Session held(int places, int daysAhead) {
        World.Session session = World.session(area, World.course(area), daysAhead, places, 0);
        World.run("update session set site_id = ?, room_id = ? where id = ?", site, room, session.id());
        return session;
    }

    private Api.Answer change(String name, int capacity, String... headers) {
        return api.put(
                "/sites/" + site,
                "{\"name\":\"Oak House\",\"kind\":\"VENUE\",\"rooms\":[{\"id\":\"" + room + "\",\"name\":\"" + name
                        + "\",\"capacity\":" + capacity + "}]}",
                headers);
    }
}
