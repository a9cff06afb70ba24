package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.manages;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's rule of whose word is asked holds from a day on; what was asked before keeps the rule of its day. */
@ArquillianTest
@RunAsClient
class ApprovalRuleIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone ann;
    private Someone bea;
    private Someone lead;

    @BeforeEach
    void a_partner_with_a_training_lead() {
        area = World.partnership();
        session = World.session(area, World.course(area), 60, 4, 4);
        Someone manager = World.someone(area.guest(), "Max", "LINE_MANAGER@TEAM");
        ann = World.someone(area.guest(), "Ann");
        bea = World.someone(area.guest(), "Bea");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        manages(manager, ann);
        manages(manager, bea);
    }

    @Test
    void the_rule_in_force_when_asked_applies_and_a_new_one_changes_nothing_that_was_asked() {
        assertEquals(200, say(lead, "MANAGER", TODAY, 3).status());
        String anns = book(session, ann);
        assertEquals("REQUESTED", status(anns));
        assertEquals(200, say(lead, "NONE", TODAY, 3).status());
        assertEquals("REQUESTED", status(anns));
        assertEquals("MANAGER", World.text("select approval_step from booking where id = ?", anns));
        assertEquals("CONFIRMED", status(book(session, bea)));
    }

    @Test
    void a_rule_for_later_waits_for_its_day() {
        assertEquals(200, say(lead, "BOTH", TODAY.plusDays(1), 3).status());
        assertEquals("NONE", rules(lead).getString("now"));
        assertEquals("CONFIRMED", status(book(session, ann)));
        World.run(
                "update approval_rule set from_date = ? where partner_id = ?",
                TODAY,
                area.guest().id());
        assertEquals("BOTH", rules(lead).getString("now"));
        assertEquals("REQUESTED", status(book(session, bea)));
    }

    @Test
    void there_are_as_many_working_days_to_answer_as_the_rule_says() {
        say(lead, "MANAGER", TODAY, 1);
        String anns = book(session, ann);
        say(lead, "MANAGER", TODAY, 10);
        String beas = book(session, bea);
        long apart = World.number(
                "select timestampdiff(day, a.answer_by, b.answer_by) from booking a join booking b on b.id = ?"
                        + " where a.id = ?",
                beas,
                anns);
        assertTrue(apart >= 11 && apart <= 19, "nine working days apart, weekends and holidays between: " + apart);
    }

    @Test
    void what_is_changed_with_the_partner_itself_holds_from_today() {
        Someone keeper = World.someone(area.host(), "Kay", "ADMINISTRATOR@PARTNERSHIP");
        String path = "/partners/" + area.guest().id();
        String put =
                "{\"name\":\"Trust\",\"type\":\"NHS_TRUST\",\"sector\":\"HEALTH\",\"memberFrom\":\"2020-01-01\"%s}";
        assertEquals(
                200,
                Api.as(keeper)
                        .put(path, put.formatted(",\"bookingApproval\":\"TRAINING_LEAD\""))
                        .status());
        assertEquals("TRAINING_LEAD", rules(keeper).getString("now"));
        assertEquals(200, Api.as(keeper).put(path, put.formatted("")).status());
        assertEquals("TRAINING_LEAD", rules(keeper).getString("now"), "what is not said stays as it is");
    }

    @Test
    void the_training_lead_says_it_on_a_page() {
        PageVisitor visitor = PageVisitor.as(lead);
        String page = visitor.get("/admin/approval").body();
        assertTrue(page.contains("A booking counts at once"), page);
        visitor.submit(
                "/admin/approval",
                "approval",
                "save",
                Map.of("rule", "BOTH", "from", TODAY.plusDays(7).toString(), "answerDays", "4"));
        assertEquals(
                "BOTH",
                World.text(
                        "select rule from approval_rule where partner_id = ? and from_date = ? and answer_days = 4",
                        area.guest().id(),
                        TODAY.plusDays(7)));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'partner.approval-said' and person_id = ?",
                        lead.person()));
    }

    @Test
    void a_rule_holds_from_today_at_the_earliest_and_nobody_says_it_for_another_partner() {
        Api.Answer past = say(lead, "MANAGER", TODAY.minusDays(1), 3);
        assertEquals(400, past.status());
        assertTrue(past.body().contains("partnership.approval-past"), past.body());
        assertEquals(400, say(lead, "MANAGER", TODAY, 21).status());
        assertEquals(400, say(lead, "SOMEBODY", TODAY, 5).status());
        Someone stranger = World.someone(area.host(), "Sue", "TRAINING_LEAD");
        assertEquals(404, say(stranger, "MANAGER", TODAY, 3).status());
        assertEquals(403, say(ann, "NONE", TODAY, 3).status());
        assertEquals(
                0,
                World.number(
                        "select count(*) from approval_rule where partner_id = ?",
                        area.guest().id()));
    }

    private jakarta.json.JsonObject rules(Someone who) {
        return Api.as(who).get("/partners/" + area.guest().id() + "/approval").json();
    }

    private Api.Answer say(Someone who, String rule, LocalDate from, int days) {
        return Api.as(who)
                .post(
                        "/partners/" + area.guest().id() + "/approval",
                        "{\"rule\":\"" + rule + "\",\"from\":\"" + from + "\",\"answerDays\":" + days + "}");
    }
}
