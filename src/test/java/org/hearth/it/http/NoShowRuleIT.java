package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workforce lead says when places of people who are not there are given on, from a day on; a host says otherwise for one session. */
@ArquillianTest
@RunAsClient
class NoShowRuleIT extends TwoPlacesTaken {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Someone wyn;
    private String beas;

    @BeforeEach
    void somebody_keeps_the_rules() {
        wyn = World.someone(area.host(), "Wyn", "WORKFORCE_LEAD@PARTNERSHIP");
        beas = Desk.book(session, bea);
    }

    @Test
    void until_somebody_says_otherwise_the_usual_rule_holds_and_everybody_may_read_it() {
        JsonObject rule = rule(bea, 0);
        assertTrue(rule.getBoolean("inForce") && rule.getBoolean("givenOn"));
        assertFalse(rule.getBoolean("own"));
        assertEquals(15, rule.getInt("afterMinutes"));
        String page = PageVisitor.as(bea).get("/admin/no-shows").body();
        assertTrue(page.contains("Free after 15 minutes, and to be taken for another 15."), page);
        assertFalse(page.contains("Say what is to hold"), page);
    }

    @Test
    void a_rule_holds_from_its_day_on_and_what_was_before_stays() {
        LocalDate soon = TODAY.plusDays(3);
        Api.Answer said =
                say(wyn, "{\"from\":\"" + soon + "\",\"givenOn\":true,\"afterMinutes\":20,\"takeMinutes\":10}");
        assertEquals(200, said.status(), said.body());
        JsonObject now = rule(wyn, 1);
        assertEquals(soon.minusDays(1).toString(), now.getString("to"));
        assertTrue(now.getBoolean("inForce"));
        assertEquals(20, rule(wyn, 0).getInt("afterMinutes"));
        assertFalse(rule(wyn, 0).getBoolean("inForce"));
        assertEquals(
                200, say(wyn, "{\"from\":\"" + soon + "\",\"givenOn\":false}").status());
        assertFalse(rule(wyn, 0).getBoolean("givenOn"), "one that does not hold yet is replaced");
        assertEquals(
                2,
                World.number(
                        "select count(*) from audit_event where action = 'no-show-rule.said' and account_id = ?",
                        wyn.account()));
        notThere();
        assertEquals(1, Desk.told("booking.last-call", beas), "today it is as it was");
    }

    @Test
    void what_cannot_be_is_refused_by_field() {
        assertEquals("from", field("{\"givenOn\":false}"));
        assertEquals("from", field("{\"from\":\"" + TODAY + "\",\"givenOn\":false}"));
        String from = "{\"from\":\"" + TODAY.plusDays(1) + "\"";
        assertEquals("givenOn", field(from + "}"));
        assertEquals("afterMinutes", field(from + ",\"givenOn\":true,\"takeMinutes\":10}"));
        assertEquals("afterMinutes", field(from + ",\"givenOn\":true,\"afterMinutes\":121,\"takeMinutes\":10}"));
        assertEquals("takeMinutes", field(from + ",\"givenOn\":true,\"afterMinutes\":10,\"takeMinutes\":0}"));
        assertEquals(403, say(lead, from + ",\"givenOn\":false}").status());
        assertEquals(0, World.number("select count(*) from no_show_rule where partnership_id = ?", area.id()));
    }

    @Test
    void on_the_page_it_is_said_without_scripts() {
        PageVisitor visitor = PageVisitor.as(wyn);
        String from = TODAY.plusDays(1).toString();
        visitor.submit(
                "/admin/no-shows",
                "noShows",
                "save",
                Map.of("from", from, "givenOn", "on", "afterMinutes", "25", "takeMinutes", "5"));
        String page = visitor.get("/admin/no-shows").body();
        assertTrue(page.contains("Free after 25 minutes, and to be taken for another 5."), page);
        assertTrue(visitor.submit("/admin/no-shows", "noShows", "save", Map.of("from", ""))
                .body()
                .contains("Enter the day from which it holds"));
    }

    @Test
    void a_host_may_keep_the_places_of_one_session() {
        assertEquals(200, plan("NEVER").status());
        notThere();
        assertEquals(0, free());
        assertEquals(0, Desk.told("booking.last-call", beas));
    }

    @Test
    void a_host_may_have_minutes_of_its_own_whatever_the_rule_is() {
        World.run("insert into no_show_rule values (uuid(), ?, '2020-01-01', null, 15)", area.id());
        assertEquals("AFTER_5", plan("AFTER_5").json().getString("noShows"));
        Desk.beganAgo(session, 4);
        mark(anns, "HERE");
        Desk.fiveMinutesPass();
        assertEquals(0, free());
        Desk.beganAgo(session, 5);
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.told("booking.last-call", beas));
    }

    @Test
    void a_plan_that_says_nothing_leaves_it_and_one_that_says_nonsense_is_refused() {
        assertEquals("AS_AGREED", session().getString("noShows"));
        plan("NEVER");
        Api.Answer other = Api.as(lead).put("/sessions/" + session.ref(), "{\"language\":\"cy\"," + WHY + "}");
        assertEquals("NEVER", other.json().getString("noShows"), other.body());
        assertEquals(400, plan("SOMETIMES").status());
    }

    private static final String WHY = "\"overrideReason\":\"Agreed with the licensor\"";

    private Api.Answer plan(String noShows) {
        World.run(
                "insert ignore into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                session.id(),
                dai.person());
        return Api.as(lead).put("/sessions/" + session.ref(), "{\"noShows\":\"" + noShows + "\"," + WHY + "}");
    }

    private JsonObject session() {
        return Api.as(lead).get("/sessions/" + session.ref()).json();
    }

    private static JsonObject rule(Someone who, int at) {
        return Api.as(who).get("/no-show-rules").json().getJsonArray("items").getJsonObject(at);
    }

    private static Api.Answer say(Someone who, String body) {
        return Api.as(who).post("/no-show-rules", body);
    }

    private String field(String body) {
        Api.Answer refused = say(wyn, body);
        assertEquals(400, refused.status(), refused.body());
        return refused.json().getJsonArray("errors").getJsonObject(0).getString("field");
    }
}
