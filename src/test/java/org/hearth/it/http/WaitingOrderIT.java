package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order waiting people are offered places, and why somebody still waits: by rule, and told to everybody. */
@ArquillianTest
@RunAsClient
class WaitingOrderIT {

    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone lead;
    private Someone keeper;
    private Someone ann;
    private String anns;
    private final List<Someone> people = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();

    @BeforeEach
    void one_has_the_place_and_four_wait() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 20, 1, 0);
        World.run(
                "update place_share set kind = 'PARTNERSHIP', partner_id = null where session_id = ? and kind = 'OWN'",
                session.id());
        World.run("delete from place_share where session_id = ? and places = 0", session.id());
        World.run(
                "insert into place_share (id, session_id, kind, partner_id, places) values (?, ?, 'OWN', ?, 0)",
                Identity.next(),
                session.id(),
                area.host().id());
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        keeper = World.someone(area.host(), "Kit", "WORKFORCE_LEAD@PARTNERSHIP");
        ann = World.someone(area.host(), "Ann");
        anns = book(session, ann);
        for (String name : List.of("Bea", "Cai")) {
            people.add(World.someone(area.host(), name));
        }
        for (String name : List.of("Dai", "Eve")) {
            people.add(World.someone(area.guest(), name));
        }
        people.forEach(each -> waiting.add(book(session, each)));
    }

    @AfterEach
    void the_auditor_is_content() {
        assertEquals(List.of(), Auditor.findings(List.of(session.id())));
    }

    @Test
    void the_rule_is_read_and_chosen_over_the_api_by_whoever_keeps_the_catalogue() {
        String path = "/courses/" + World.text("select ref from course where id = ?", course) + "/waiting-order";
        assertEquals("FIRST_COME", Api.as(keeper).get(path).json().getString("order"));
        assertEquals(200, Api.as(keeper).put(path, "{\"order\":\"LOTTERY\"}").status());
        assertEquals("LOTTERY", Api.as(keeper).get(path).json().getString("order"));
        assertEquals(
                "LOTTERY",
                Api.as(lead)
                        .get("/sessions/" + session.id() + "/waiting")
                        .json()
                        .getString("order"));
        assertEquals(400, Api.as(keeper).put(path, "{}").status());
        assertEquals(400, Api.as(keeper).put(path, "{\"order\":\"WHO_SHOUTS\"}").status());
        assertEquals(404, Api.as(keeper).get("/courses/C-nothing/waiting-order").status());
        assertEquals(403, Api.as(lead).put(path, "{\"order\":\"NEED_FIRST\"}").status());
    }

    @Test
    void first_come_is_the_rule_where_none_is_chosen() {
        cancel(ann, anns);
        assertEquals("OFFERED", status(waiting.get(0)));
        String page = PageVisitor.as(people.get(1))
                .get("/training/booking?ref=" + waiting.get(1))
                .body();
        assertTrue(page.contains("Places are offered in the order in which people asked."), page);
    }

    @Test
    void by_need_who_must_renew_comes_first_and_then_who_took_the_fewest_places() {
        chosen("NEED_FIRST");
        award(people.get(3), 30);
        assertEquals(1, position(3));
        assertEquals(2, position(0));
        took(area.host());
        assertEquals(List.of(3, 4, 2, 1), List.of(position(0), position(1), position(2), position(3)));

        cancel(ann, anns);
        assertEquals("OFFERED", status(waiting.get(3)));
        decline(3);
        assertEquals("OFFERED", status(waiting.get(2)));
        decline(2);
        assertEquals("OFFERED", status(waiting.get(0)));
    }

    @Test
    void by_lot_the_order_is_drawn_once_is_shown_and_can_be_worked_out_again() {
        chosen("LOTTERY");
        Api.Answer list = Api.as(lead).get("/sessions/" + session.id() + "/waiting");
        assertEquals(200, list.status(), list.body());
        String lot = list.json().getString("lot");
        List<String> drawn = waiting.stream()
                .sorted(java.util.Comparator.comparing(each -> sha(lot + each)))
                .toList();
        List<String> shown = list.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("booking"))
                .toList();
        assertEquals(drawn, shown);
        for (int i = 0; i < 4; i++) {
            assertEquals(drawn.indexOf(waiting.get(i)) + 1, position(i));
        }
        cancel(ann, anns);
        assertEquals("OFFERED", status(drawn.get(0)));
        decline(waiting.indexOf(drawn.get(0)));
        assertEquals("OFFERED", status(drawn.get(1)));
        assertEquals(
                lot,
                Api.as(lead)
                        .get("/sessions/" + session.id() + "/waiting")
                        .json()
                        .getString("lot"));
    }

    @Test
    void the_host_sees_why_each_waits_and_who_was_passed_over() {
        World.run("update booking set approval = 'LAPSED' where id = ?", waiting.get(0));
        World.run("update place_allocation set most_percent = 1 where session_id = ?", session.id());
        assertEquals("WORD_LAPSED", standing(0));
        assertEquals("MIX_REACHED", standing(1));
        assertEquals("PLACES_TAKEN", standing(2));
        String mia = book(session, World.someone(area.host(), "Mia"));
        cancel(ann, anns);
        assertEquals("WAITING", status(waiting.get(0)));
        assertEquals("OFFERED", status(waiting.get(1)));
        assertEquals("WAITING", status(mia));
        JsonObject first = entry(0);
        assertEquals(
                "WORD_LAPSED", first.getJsonArray("passed").getJsonObject(0).getString("reason"));
        assertEquals(1, first.getJsonArray("passed").getJsonObject(0).getInt("times"));
        String page = PageVisitor.as(lead)
                .get("/training/waiting?session=" + session.ref())
                .body();
        assertTrue(page.contains("Their home partner did not answer in time, and must approve first"), page);
        assertTrue(page.contains("Passed over, times 1: the home partner had not approved"), page);
        Someone stranger = World.someone(area.guest(), "Gus", "TRAINING_LEAD");
        assertEquals(
                404,
                Api.as(stranger).get("/sessions/" + session.id() + "/waiting").status());
    }

    @Test
    void the_order_is_chosen_on_a_page_by_those_who_keep_the_catalogue() {
        String ref = World.text("select ref from course where id = ?", course);
        PageVisitor visitor = PageVisitor.as(keeper);
        String path = "/admin/order?course=" + ref;
        assertTrue(visitor.get(path).body().contains("Who is offered a place first"));
        assertEquals(
                302,
                visitor.submit(path, "order", "save", Map.of("rule", "LOTTERY")).statusCode());
        assertTrue(
                visitor.get(path).body().contains("value=\"LOTTERY\" selected"),
                visitor.get(path).body());
        assertFalse(PageVisitor.as(lead).get(path).statusCode() == 200);
        assertEquals(404, visitor.get("/admin/order?course=C-nothing").statusCode());
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'waiting-order.chosen' and entity_id = ?",
                        course));
    }

    private void chosen(String rule) {
        World.run(
                "insert into waiting_order (id, partnership_id, course_ref, from_date, rule, chosen_at)"
                        + " select ?, partnership_id, ref, '2020-01-01', ?, utc_timestamp(6) from course where id = ?",
                Identity.next(),
                rule,
                course);
    }

    private void award(Someone who, int days) {
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name,"
                        + " level, awarded_on, first_day, last_day, minutes, renew_by, status, version) select ?, ?,"
                        + " partnership_id, ?, ?, id, title, 'Eve', 'FOUNDATION', '2024-01-01', '2024-01-01', '2024-01-01',"
                        + " 360, date(utc_timestamp()) + interval ? day, 'ACTIVE', 1 from course where id = ?",
                Identity.next(),
                "HRT-" + Identity.next().substring(24),
                who.person(),
                who.partner().id(),
                days,
                course);
    }

    /** Lets somebody of the partner have taken a place that another one hosts. */
    private void took(World.Partner partner) {
        World.Session other = World.session(area, World.course(area), 70, 1, 0);
        book(other, World.someone(partner, "Taker"));
        World.run(
                "update place_allocation set host_partner_id = ? where session_id = ?",
                area.guest().id(),
                other.id());
    }

    private void decline(int who) {
        Api.Answer done = Api.as(people.get(who)).post("/bookings/" + waiting.get(who) + "/decline", null);
        assertEquals(200, done.status(), done.body());
    }

    private int position(int who) {
        return Api.as(people.get(who))
                .get("/bookings/" + waiting.get(who))
                .json()
                .getInt("position");
    }

    private String standing(int who) {
        return entry(who).getString("standing");
    }

    private JsonObject entry(int who) {
        return Api.as(lead)
                .get("/sessions/" + session.id() + "/waiting")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getString("booking").equals(waiting.get(who)))
                .findFirst()
                .orElseThrow();
    }

    private static String sha(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
