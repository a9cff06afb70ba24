package org.hearth.it.http;

import static org.hearth.it.Desk.asks;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.manages;
import static org.hearth.it.Desk.status;
import static org.hearth.it.Desk.toldTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.ApproveLink;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the days a manager or training lead named, a colleague of the same partner gives their word; then it ends by itself. */
@ArquillianTest
@RunAsClient
class DeputyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone ann;
    private Someone manager;
    private Someone lead;
    private Someone dee;

    @BeforeEach
    void a_partner_that_asks_both_and_a_colleague_without_any_role() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 4, 3);
        ann = World.someone(area.guest(), "Ann");
        manager = World.someone(area.guest(), "Max", "LINE_MANAGER@TEAM");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        dee = World.someone(area.guest(), "Dee");
        manages(manager, ann);
        asks(area.guest(), "BOTH");
    }

    @Test
    void a_deputy_hears_of_requests_sees_and_decides_them_and_the_audit_says_for_whom() {
        assertEquals(403, PageVisitor.as(dee).get("/approvals").statusCode());
        assertEquals(200, name(manager, dee.email(), TODAY, TODAY.plusDays(7)).status());
        assertEquals(1, toldTo("deputy.named", dee));
        String booking = book(session, ann);
        assertEquals(1, toldTo("booking.requested", manager));
        assertEquals(1, toldTo("booking.requested", dee));
        String page = PageVisitor.as(dee).get("/approvals").body();
        assertTrue(page.contains("Ann Tester") && page.contains("You answer for Max Tester"), page);
        assertTrue(PageVisitor.as(dee).get("/home").body().contains("Ann Tester"));
        Api.Answer done = approve(dee, booking);
        assertEquals(200, done.status(), done.body());
        assertEquals(
                1,
                World.number(
                        "select count(*) from booking_decision where booking_id = ? and step = 'MANAGER'"
                                + " and decided_by = ? and for_person = ?",
                        booking,
                        dee.person(),
                        manager.person()));
        assertEquals(1, audited("booking.approved", booking, ann));
        assertEquals(1, audited("approval.given-for", booking, manager));
        assertEquals("booking.not-your-step", approve(dee, booking).code());
        assertEquals(200, approve(lead, booking).status());
        assertEquals("CONFIRMED", status(booking));
    }

    @Test
    void a_training_leads_deputy_gives_the_second_word_and_no_first_one() {
        name(lead, dee.email(), TODAY, TODAY);
        String booking = book(session, ann);
        assertEquals("booking.not-your-step", approve(dee, booking).code());
        approve(manager, booking);
        assertEquals(1, toldTo("booking.requested", dee));
        assertEquals(200, approve(dee, booking).status());
        assertEquals("CONFIRMED", status(booking));
    }

    @Test
    void a_deputy_answers_by_a_link_of_their_own_while_they_are_one() {
        name(manager, dee.email(), TODAY, TODAY.plusDays(7));
        String booking = book(session, ann);
        String link = ApproveLink.of(booking, dee);
        assertFalse(link.equals(ApproveLink.of(booking, manager)));
        assertTrue(PageVisitor.nobody().get(link).body().contains("You answer for"));
        World.run(
                "update approval_deputy set to_date = ?, from_date = ? where person_id = ?",
                TODAY.minusDays(1),
                TODAY.minusDays(3),
                manager.person());
        assertTrue(PageVisitor.nobody().get(link).body().contains("This is not yours to answer any more"));
        World.run("update approval_deputy set to_date = ? where person_id = ?", TODAY, manager.person());
        PageVisitor.nobody().submit(link, "answer", "approve", Map.of());
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'approval.given-for' and person_id = ?"
                                + " and on_behalf_of = ? and detail like '%by mail link'",
                        dee.person(), manager.person()));
        assertTrue(PageVisitor.nobody()
                .get(ApproveLink.of(booking, manager))
                .body()
                .contains("Somebody else has answered"));
    }

    @Test
    void a_deputy_sees_nothing_before_the_first_day_after_the_last_and_once_it_is_ended() {
        String booking = book(session, ann);
        name(manager, dee.email(), TODAY.plusDays(1), TODAY.plusDays(2));
        assertEquals(403, approve(dee, booking).status());
        World.run("update approval_deputy set from_date = ? where person_id = ?", TODAY, manager.person());
        assertEquals(1, Api.as(dee).get("/approvals").json().getInt("total"));
        World.run(
                "update approval_deputy set from_date = ?, to_date = ? where person_id = ?",
                TODAY.minusDays(2),
                TODAY.minusDays(1),
                manager.person());
        assertEquals(403, Api.as(dee).get("/approvals").status());
        name(manager, dee.email(), TODAY, TODAY);
        assertEquals(1, Api.as(dee).get("/approvals").json().getInt("total"));
        PageVisitor visitor = PageVisitor.as(manager);
        assertTrue(visitor.get("/me/deputy").body().contains("Dee Tester"));
        visitor.submit("/me/deputy", "named", "each:0:end", Map.of());
        assertEquals(403, Api.as(dee).get("/approvals").status());
        assertEquals("REQUESTED", status(booking));
    }

    @Test
    void it_ends_when_one_of_the_two_does_not_do_that_work_any_more() {
        name(manager, dee.email(), TODAY, TODAY.plusDays(7));
        String booking = book(session, ann);
        manages(World.someone(area.guest(), "New", "LINE_MANAGER@TEAM"), ann);
        assertEquals(404, approve(dee, booking).status());
        manages(manager, ann);
        World.run("update engagement set to_date = ? where id = ?", TODAY.minusDays(1), dee.engagement());
        assertEquals(403, approve(dee, booking).status());
    }

    @Test
    void a_deputy_decides_neither_on_their_own_booking_nor_on_that_of_whom_they_stand_in_for() {
        asks(area.guest(), "TRAINING_LEAD");
        World.someone(area.guest(), "Lou", "TRAINING_LEAD");
        name(lead, dee.email(), TODAY, TODAY);
        String own = book(session, dee);
        assertEquals("booking.not-your-own", approve(dee, own).code());
        String leads = book(session, lead);
        assertEquals("REQUESTED", status(leads));
        assertEquals(404, approve(dee, leads).status());
    }

    @Test
    void only_a_colleague_of_the_same_partner_can_be_named_for_days_to_come() {
        Someone stranger = World.someone(area.host(), "Sue", "TRAINING_LEAD");
        assertRefused("deputy-unknown", name(manager, stranger.email(), TODAY, TODAY));
        assertRefused("deputy-self", name(manager, manager.email(), TODAY, TODAY));
        assertRefused("deputy-days", name(manager, dee.email(), TODAY.minusDays(1), TODAY));
        assertRefused("deputy-days", name(manager, dee.email(), TODAY, TODAY.plusDays(400)));
        assertEquals(400, name(manager, dee.email(), TODAY.plusDays(3), TODAY).status());
        assertEquals(403, name(ann, dee.email(), TODAY, TODAY).status());
        assertEquals(0, World.number("select count(*) from approval_deputy where partnership_id = ?", area.id()));
    }

    @Test
    void nobody_of_another_partner_is_reached_by_standing_in() {
        Someone there = World.someone(area.host(), "Hal");
        manages(manager, there);
        asks(area.host(), "MANAGER");
        name(manager, dee.email(), TODAY, TODAY);
        String elsewhere = book(session, there);
        assertEquals("REQUESTED", status(elsewhere));
        assertEquals(404, approve(dee, elsewhere).status());
        assertEquals(0, toldTo("booking.requested", dee));
    }

    @Test
    void a_manager_names_a_colleague_on_a_page_and_is_told_what_is_wrong_beside_it() {
        PageVisitor visitor = PageVisitor.as(manager);
        String day = TODAY.plusDays(2).toString();
        String wrong = visitor.submit(
                        "/me/deputy", "naming", "name", Map.of("deputy", "Nobody at all", "from", day, "to", day))
                .body();
        assertTrue(wrong.contains("id=\"deputy-error\""), wrong);
        visitor.submit("/me/deputy", "naming", "name", Map.of("deputy", dee.email(), "from", day, "to", day));
        assertEquals(
                1,
                World.number(
                        "select count(*) from approval_deputy where person_id = ? and deputy_person_id = ?",
                        manager.person(),
                        dee.person()));
    }

    private static void assertRefused(String code, Api.Answer answer) {
        assertEquals(400, answer.status(), answer.body());
        assertTrue(answer.body().contains("booking." + code), answer.body());
    }

    private static long audited(String action, String booking, Someone whom) {
        return World.number(
                "select count(*) from audit_event where action = ? and entity_id = ? and on_behalf_of = ?",
                action,
                booking,
                whom.person());
    }

    private static Api.Answer name(Someone who, String deputy, LocalDate from, LocalDate to) {
        return Api.as(who)
                .post("/deputies", "{\"deputy\":\"" + deputy + "\",\"from\":\"" + from + "\",\"to\":\"" + to + "\"}");
    }

    private static Api.Answer approve(Someone who, String booking) {
        return Api.as(who).post("/bookings/" + booking + "/approve", null);
    }
}
