package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody read a booking, a register or the places of a session; somebody else was faster: 412, and nothing is changed. */
@ArquillianTest
@RunAsClient
class StaleIT {

    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone lead;
    private Someone ann;

    @BeforeEach
    void a_session_with_a_lead() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 9, 4, 4);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
    }

    @Test
    void a_booking_somebody_else_has_answered() {
        World.run(
                "update partner set booking_approval = 'TRAINING_LEAD' where id = ?",
                area.host().id());
        String booking = book(session, ann);
        String path = "/bookings/" + booking;
        String tag = Api.as(ann).get(path).header("ETag").orElseThrow();
        Someone other = World.someone(area.host(), "Lou", "TRAINING_LEAD");
        assertEquals(
                200, Api.as(lead).post(path + "/approve", null, "If-Match", tag).status());
        Someone mia = World.someone(area.host(), "Mia");
        World.Session later = World.session(area, course, 30, 4, 4);

        List<Api.Answer> answers = List.of(
                Api.as(other).post(path + "/approve", null, "If-Match", tag),
                Api.as(other).post(path + "/refuse", "{\"reason\":\"Needed on shift\"}", "If-Match", tag),
                Api.as(ann).post(path + "/move", "{\"session\":\"" + later.id() + "\"}", "If-Match", tag),
                Api.as(lead).post(path + "/substitute", "{\"person\":\"" + mia.person() + "\"}", "If-Match", tag),
                Api.as(ann).post(path + "/cancel", "{}", "If-Match", tag));

        answers.forEach(each -> assertEquals(412, each.status(), each.body()));
        assertEquals("CONFIRMED", Desk.status(booking));
        String now = Api.as(ann).get(path).header("ETag").orElseThrow();
        assertEquals(
                200, Api.as(ann).post(path + "/cancel", "{}", "If-Match", now).status());
    }

    @Test
    void a_register_somebody_else_has_marked() {
        String booking = book(session, ann);
        Desk.begin(session, 10);
        String path = "/sessions/" + session.id() + "/days/1/register";
        String tag = Api.as(lead).get(path).header("ETag").orElseThrow();
        Api.Answer first = Api.as(lead).put(path, mark(booking, "HERE"), "If-Match", tag);
        assertEquals(200, first.status(), first.body());
        Api.Answer stale = Api.as(lead).put(path, mark(booking, "ABSENT"), "If-Match", tag);
        assertEquals(412, stale.status(), stale.body());
        assertEquals("HERE", World.text("select mark from attendance where booking_id = ?", booking));
        String now = first.header("ETag").orElseThrow();
        assertEquals(
                200,
                Api.as(lead).put(path, mark(booking, "ABSENT"), "If-Match", now).status());
    }

    @Test
    void places_somebody_else_has_divided() {
        String path = "/sessions/" + session.id() + "/places";
        String tag = Api.as(lead).get(path).header("ETag").orElseThrow();
        Api.Answer first = Api.as(lead).put(path, "{\"offers\":[{\"places\":2}]}", "If-Match", tag);
        assertEquals(200, first.status(), first.body());
        Api.Answer stale = Api.as(lead).put(path, "{\"offers\":[{\"places\":3}]}", "If-Match", tag);
        assertEquals(412, stale.status(), stale.body());
        assertEquals(
                2,
                World.number(
                        "select sum(places) from place_share where session_id = ? and kind = 'AGREEMENT'",
                        session.id()));
        String now = first.header("ETag").orElseThrow();
        assertEquals(
                200,
                Api.as(lead)
                        .put(path, "{\"offers\":[{\"places\":3}]}", "If-Match", now)
                        .status());
    }

    private static String mark(String booking, String mark) {
        return "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"" + mark + "\"}]}";
    }
}
