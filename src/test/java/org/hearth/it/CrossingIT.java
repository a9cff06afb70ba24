package org.hearth.it;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session that moves to when its people, or its trainers, are booked elsewhere: the planner knows, and gives the reason. */
@ArquillianTest
@RunAsClient
class CrossingIT {

    private static final String WHY = "The room is free on that day only";

    private World.Partnership area;
    private World.Session session;
    private World.Session other;
    private Someone lead;
    private Someone ann;
    private Someone bea;
    private String anns;
    private String beas;

    @BeforeEach
    void ann_is_booked_on_two_days_and_bea_on_one() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 4, 4);
        other = World.session(area, World.course(area), 27, 4, 4);
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.guest(), "Ann");
        bea = World.someone(area.host(), "Bea");
        anns = book(session, ann);
        beas = book(session, bea);
        book(other, ann);
        trains(session, lead);
    }

    @Test
    void the_planner_is_told_how_many_people_would_be_in_two_places_and_nothing_is_moved() {
        Api.Answer refused = Api.as(lead).put("/sessions/" + session.ref(), days(other.date(), null));
        assertEquals(409, refused.status(), refused.body());
        assertEquals("scheduling.people-clash", refused.code());
        assertTrue(refused.body().contains("1 person booked here would be in two places at once"), refused.body());
        assertFalse(refused.body().contains("Ann"), refused.body());
        assertEquals(session.date().toString(), day(session));
        assertEquals(0, told("session.changed", anns));
        trains(World.session(area, World.course(area), 27, 4, 4), bea);
        Api.Answer more = Api.as(lead).put("/sessions/" + session.ref(), days(other.date(), null));
        assertTrue(more.body().contains("2 people booked here would be in two places at once"), more.body());
    }

    @Test
    void a_reason_moves_it_and_is_kept_where_it_counts() {
        Api.Answer moved = Api.as(lead).put("/sessions/" + session.ref(), days(other.date(), WHY));
        assertEquals(200, moved.status(), moved.body());
        assertEquals(other.date().toString(), day(session));
        assertEquals(WHY, reason(anns));
        assertNull(reason(beas));
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox where kind = 'session.changed' and booking_id = ? and facts like '%crosses%'",
                        anns));
        assertEquals(
                0,
                World.number(
                        "select count(*) from outbox where kind = 'session.changed' and booking_id = ? and facts like '%crosses%'",
                        beas));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'booking.overlaps' and entity_id = ?", anns));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'session.changed' and entity_id = ?"
                                + " and detail like '%with a reason%'",
                        session.id()));
        assertEquals(
                1,
                World.number(
                        "select count(*) from session_waiver where session_id = ? and breach = 'scheduling.people-clash'"
                                + " and reason = ?",
                        session.id(),
                        WHY));
        Api.Answer more = Api.as(lead).put("/sessions/" + session.ref(), "{\"capacity\":9}");
        assertEquals(200, more.status(), more.body());
    }

    @Test
    void a_trainer_who_is_booked_then_is_a_clash_too() {
        String body = "\"trainers\":[{\"person\":\"" + lead.person() + "\",\"role\":\"LEAD\"},{\"person\":\""
                + ann.person() + "\",\"role\":\"CO\"}]";
        World.Session same = World.session(area, World.course(area), 27, 4, 4);
        trains(same, lead);
        Api.Answer refused = Api.as(lead).put("/sessions/" + same.ref(), "{" + body + "}");
        assertEquals("scheduling.trainer-booked", refused.code(), refused.body());
        assertTrue(refused.body().contains("Ann Tester"), refused.body());
        Api.Answer named =
                Api.as(lead).put("/sessions/" + same.ref(), "{" + body + ",\"overrideReason\":\"" + WHY + "\"}");
        assertEquals(200, named.status(), named.body());
        String booking = World.text("select id from booking where session_id = ?", other.id());
        assertEquals(WHY, reason(booking));
        assertEquals(1, told("booking.trains-then", booking));
    }

    @Test
    void a_draft_whose_trainer_is_booked_then_is_not_published_without_a_reason() {
        World.Session draft = World.session(area, World.course(area), 27, 4, 4);
        trains(draft, ann);
        World.run("update session set status = 'DRAFT' where id = ?", draft.id());
        World.run("update session_history set to_status = 'DRAFT' where session_id = ?", draft.id());
        for (String table : new String[] {"place_day", "place_share", "place_allocation"}) {
            World.run("delete from " + table + " where session_id = ?", draft.id());
        }
        World.run("update trainer_assignment set role = 'LEAD' where session_id = ?", draft.id());
        assertEquals(
                "scheduling.trainer-booked",
                Api.as(lead).post("/sessions/" + draft.ref() + "/publish", "").code());
        Api.Answer published =
                Api.as(lead).post("/sessions/" + draft.ref() + "/publish", "{\"overrideReason\":\"" + WHY + "\"}");
        assertEquals(200, published.status(), published.body());
        assertEquals(WHY, reason(World.text("select id from booking where session_id = ?", other.id())));
    }

    private static String days(LocalDate date, String why) {
        return "{\"days\":[{\"date\":\"" + date + "\",\"from\":\"09:30\",\"to\":\"16:00\"}]"
                + (why == null ? "" : ",\"overrideReason\":\"" + why + "\"") + "}";
    }

    private static String reason(String booking) {
        return World.text("select override_reason from booking where id = ?", booking);
    }

    private static String day(World.Session of) {
        return World.text("select on_date from place_day where session_id = ?", of.id());
    }

    private static void trains(World.Session session, Someone who) {
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                session.id(),
                who.person());
    }
}
