package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two places come free at the same moment on two dates of a course, over HTTP, and one person waits for any of them. */
@ArquillianTest
@RunAsClient
class AnyDateRaceIT {

    private static final int ROUNDS = 20;

    private World.Partnership area;
    private Someone ann;
    private Someone abe;
    private Someone bea;
    private World.Session first;
    private World.Session second;
    private String anns;
    private String abes;
    private String ref;

    @BeforeEach
    void people() {
        area = World.partnership();
        ann = World.someone(area.host(), "Ann");
        abe = World.someone(area.host(), "Abe");
        bea = World.someone(area.host(), "Bea");
    }

    @Test
    void one_who_waits_is_offered_one_place_at_a_time() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            twoDatesAreFull(round);
            waits(bea);

            List<String> outcomes = Race.of(List.of(() -> cancelled(ann, anns), () -> cancelled(abe, abes)));

            assertEquals(List.of("200", "200"), outcomes, "round " + round);
            assertEquals(1, offers(), "round " + round);
            assertEquals(1, free(), "round " + round + ": the other place is still free");
            Api.as(bea).post("/bookings/" + offer() + "/decline", null);
            assertEquals(1, offers(), "round " + round + ": and hers to answer next");
            assertEquals(List.of(), findings());
            Api.as(bea).post("/bookings/" + offer() + "/decline", null);
        }
    }

    /** Her own booking on one date at the moment in which the other comes free: she is offered it, or booked, and never lost. */
    @Test
    void two_who_wait_have_both_places_whoever_is_first() throws Exception {
        Someone cai = World.someone(area.host(), "Cai");
        for (int round = 1; round <= ROUNDS; round++) {
            twoDatesAreFull(round);
            waits(bea);
            waits(cai);

            List<String> outcomes = Race.of(List.of(() -> cancelled(ann, anns), () -> cancelled(abe, abes)));

            assertEquals(List.of("200", "200"), outcomes, "round " + round);
            assertEquals(2, offers(), "round " + round);
            assertEquals(0, free(), "round " + round);
            assertEquals(List.of(), findings());
            for (Someone each : List.of(bea, cai)) {
                String offer =
                        World.text("select id from booking where person_id = ? and status = 'OFFERED'", each.person());
                assertEquals(
                        200,
                        Api.as(each)
                                .post("/bookings/" + offer + "/accept", null)
                                .status());
                Desk.cancel(each, offer);
            }
        }
    }

    /** The positive control: a careless program looks whether she is offered a place, thinks, and then offers her one. */
    @Test
    void without_the_lock_she_is_offered_two() throws Exception {
        int twice = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            twoDatesAreFull(round);
            String wish = waits(bea);

            Race.of(List.of(() -> carelesslyOffered(wish, first, anns), () -> carelesslyOffered(wish, second, abes)));

            if (offers() == 2) {
                twice++;
                assertFalse(findings().isEmpty(), "and the auditor sees it");
            }
            List.of(first, second).forEach(Race::undo);
            World.run("update wish set status = 'WITHDRAWN', ended_at = utc_timestamp(6) where id = ?", wish);
        }
        assertTrue(twice > 0, "nobody met the moment in between");
    }

    private String carelesslyOffered(String wish, World.Session session, String freed) {
        World.run("update booking set status = 'CANCELLED', share_id = null where id = ?", freed);
        long held = World.number(
                "select count(*) from wish_turn t join booking b on b.id = t.booking_id where t.wish_id = ?"
                        + " and b.status = 'OFFERED'",
                wish);
        if (held > 0) {
            return "held";
        }
        Race.think();
        String id = Identity.next();
        World.run(
                "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, share_id, status,"
                        + " booked_at, offer_until, offer_number, version) select ?, s.session_id, ?, ?, ?, ?, s.id, 'OFFERED',"
                        + " utc_timestamp(6), utc_timestamp(6) + interval 1 day, 1, 1 from place_share s where s.session_id = ?"
                        + " and s.kind = 'OWN'",
                id,
                area.id(),
                bea.person(),
                bea.engagement(),
                bea.partner().id(),
                session.id());
        World.run("update wish_turn set booking_id = ? where wish_id = ? and session_id = ?", id, wish, session.id());
        return "offered";
    }

    private void twoDatesAreFull(int round) {
        String course = World.course(area);
        ref = World.text("select ref from course where id = ?", course);
        first = World.session(area, course, 10 + round, 1, 0);
        second = World.session(area, course, 110 + round, 1, 0);
        anns = Desk.book(first, ann);
        abes = Desk.book(second, abe);
    }

    private String waits(Someone who) {
        Api.Answer made =
                Api.as(who).post("/wishes", "{\"course\":\"" + ref + "\",\"person\":\"" + who.person() + "\"}");
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private static String cancelled(Someone who, String booking) {
        Api.Answer answer = Api.as(who).post("/bookings/" + booking + "/cancel", "{}");
        return answer.status() == 200 ? "200" : answer.status() + " " + answer.body();
    }

    private String offer() {
        return World.text("select id from booking where person_id = ? and status = 'OFFERED'", bea.person());
    }

    private long offers() {
        return World.number(
                "select count(*) from booking where session_id in (?, ?) and status = 'OFFERED'",
                first.id(),
                second.id());
    }

    private long free() {
        return World.number(
                "select sum(places - taken) from place_share where session_id in (?, ?)", first.id(), second.id());
    }

    private List<String> findings() {
        return Auditor.findings(List.of(first.id(), second.id()));
    }
}
