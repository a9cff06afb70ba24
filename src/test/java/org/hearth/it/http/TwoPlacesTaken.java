package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A session with two places, both taken, and three colleagues who might want one. */
abstract class TwoPlacesTaken {

    final List<World.Session> sessions = new ArrayList<>();
    World.Partnership area;
    World.Session session;
    Someone lead;
    Someone ann;
    Someone abe;
    Someone bea;
    Someone cai;
    Someone dai;
    String anns;
    String abes;
    private String course;

    @BeforeEach
    void two_places_and_two_who_have_them() {
        area = World.partnership();
        course = World.course(area);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.host(), "Ann");
        abe = World.someone(area.host(), "Abe");
        bea = World.someone(area.host(), "Bea");
        cai = World.someone(area.host(), "Cai");
        dai = World.someone(area.host(), "Dai");
        again(20);
    }

    /** One more session of the kind, with the same people. */
    final void again(int daysAhead) {
        session = World.session(area, course, daysAhead, 2, 0);
        sessions.add(session);
        World.run("delete from place_share where session_id = ? and places = 0", session.id());
        anns = Desk.book(session, ann);
        abes = Desk.book(session, abe);
    }

    @AfterEach
    void the_auditor_is_content() {
        assertEquals(List.of(), Auditor.ofMoved(sessions));
    }

    /** What the page says when the lead has booked people who want to learn together. */
    final String together(Someone... people) {
        return togetherBy(lead, people);
    }

    final String togetherBy(Someone by, Someone... people) {
        return PageVisitor.as(by)
                .submit(
                        "/training/book-team?session=" + session.ref(),
                        "team-form",
                        "book",
                        Map.of("waits", "TOGETHER"),
                        "team",
                        Stream.of(people).map(Someone::person).toList())
                .body();
    }

    /** The booking somebody has on the session; the ended one where there is no other. */
    final String of(Someone who) {
        return World.text(
                "select id from booking where session_id = ? and person_id = ? order by status = 'CANCELLED' limit 1",
                session.id(),
                who.person());
    }

    final Api.Answer answer(Someone who, String verb) {
        return answer(who, who, verb);
    }

    final Api.Answer answer(Someone by, Someone who, String verb) {
        return Api.as(by).post("/bookings/" + of(who) + "/" + verb, null);
    }

    /** 200, or the code of the refusal. */
    final String answered(Someone by, String booking, String verb) {
        Api.Answer answer = Api.as(by).post("/bookings/" + booking + "/" + verb, verb.equals("cancel") ? "{}" : null);
        return answer.status() == 200 ? "200" : answer.status() < 500 ? answer.code() : "status " + answer.status();
    }

    /** The status of the booking, or the code of the refusal. */
    final String booked(Someone who) {
        Api.Answer answer = Desk.tryToBook(session, who);
        return answer.status() == 201 ? answer.json().getString("status") : answer.code();
    }

    /** Ann is here, Abe is not, and the quarter of an hour is over. */
    final void notThere() {
        Desk.beganAgo(session, 10);
        mark(anns, "HERE");
        Desk.beganAgo(session, 15);
        Desk.fiveMinutesPass();
    }

    final void mark(String booking, String mark) {
        String missed = mark.equals("LATE") ? ",\"minutesMissed\":16" : "";
        Api.Answer done =
                register("{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"" + mark + "\"" + missed + "}]}");
        assertEquals(200, done.status(), done.body());
    }

    final Api.Answer register(String body) {
        return Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", body);
    }

    final Api.Answer walksIn(String name) {
        return register("{\"walkIns\":[{\"name\":\"" + name + "\",\"partner\":\""
                + area.host().id() + "\",\"noEmail\":true}]}");
    }

    final long free() {
        return World.number("select sum(places - taken) from place_share where session_id = ?", session.id());
    }
}
