package org.hearth.it.http;

import static org.hearth.it.Desk.asks;
import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.manages;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.ApproveLink;
import org.hearth.it.Desk;
import org.hearth.it.OfferLink;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link in a letter that asks for somebody's word gives it without a sign-in: theirs, once, for one step of one booking. */
@ArquillianTest
@RunAsClient
class ApprovalLinkIT {

    private World.Partnership area;
    private World.Session session;
    private Someone ann;
    private Someone manager;
    private Someone lead;
    private String booking;
    private String link;

    @BeforeEach
    void ann_asks_for_a_place() {
        area = World.partnership();
        session = World.session(area, World.course(area), 20, 4, 3);
        ann = World.someone(area.guest(), "Ann");
        manager = World.someone(area.guest(), "Max", "LINE_MANAGER@TEAM");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        manages(manager, ann);
        asks(area.guest(), "BOTH");
        booking = book(session, ann);
        link = ApproveLink.of(booking, manager);
    }

    @Test
    void opening_it_changes_nothing_however_often() {
        long version = World.number("select version from booking where id = ?", booking);
        for (int i = 0; i < 3; i++) {
            String page = open(link);
            assertTrue(page.contains("Somebody asks for a place") && page.contains("Ann Tester"), page);
            assertTrue(page.contains("value=\"Approve\"") && page.contains("value=\"Say no\""), page);
        }
        assertEquals("REQUESTED", status(booking));
        assertEquals(version, World.number("select version from booking where id = ?", booking));
        assertEquals(0, decisions());
    }

    @Test
    void each_of_two_gives_their_own_word_and_the_audit_says_by_mail_link_and_for_whom() {
        assertEquals(302, press(link, "approve", "").statusCode());
        assertEquals("TRAINING_LEAD", World.text("select approval_step from booking where id = ?", booking));
        String used = open(link);
        assertTrue(used.contains("You have approved this"), used);
        assertTellsNothing(used);
        press(link, "approve", "");
        assertEquals("REQUESTED", status(booking), "the manager's link gives no second word");
        press(ApproveLink.of(booking, lead), "approve", "Tell the team about it");
        assertEquals("CONFIRMED", status(booking));
        assertEquals(2, decisions());
        for (Someone who : List.of(manager, lead)) {
            assertEquals(
                    1,
                    World.number(
                            "select count(*) from audit_event where action = 'booking.approved' and entity_id = ?"
                                    + " and person_id = ? and on_behalf_of = ? and detail like '%by mail link'"
                                    + " and account_id is null and partnership_id = ?",
                            booking, who.person(), ann.person(), area.id()));
        }
        assertEquals(
                2,
                World.number(
                        "select count(*) from booking_decision where booking_id = ? and by_link and answer = 'APPROVED'",
                        booking));
    }

    @Test
    void saying_no_needs_a_reason_which_the_person_is_told() {
        HttpResponse<String> answer = press(link, "refuse", " ");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Give a reason. The person is told."), answer.body());
        assertEquals("REQUESTED", status(booking));
        press(link, "refuse", "Too many are away");
        assertEquals("CANCELLED", status(booking));
        assertEquals("Too many are away", World.text("select end_reason from booking where id = ?", booking));
        assertEquals(1, Desk.told("booking.cancelled", booking));
        assertTrue(open(link).contains("You have said no"));
    }

    @Test
    void two_pages_open_at_once_answer_once() {
        PageVisitor.nobody().submit(link, "answer", "refuse", Map.of("reason", "No"), () -> press(link, "approve", ""));
        assertEquals("REQUESTED", status(booking));
        assertEquals(1, decisions());
    }

    @Test
    void a_page_left_open_until_the_time_is_over_answers_nothing_and_says_what_to_do() {
        PageVisitor.nobody()
                .submit(
                        link,
                        "answer",
                        "approve",
                        Map.of(),
                        () -> World.run(
                                "update approval_asked set answer_until = utc_timestamp(6) - interval 1 second"
                                        + " where booking_id = ?",
                                booking));
        assertEquals(0, decisions());
        String page = open(link);
        assertTrue(page.contains("The time to answer is over") && page.contains("sign in to give it"), page);
        assertTellsNothing(page);
    }

    @Test
    void a_newer_letter_ends_the_link_of_an_older_one() {
        World.run(
                "insert into approval_asked (booking_id, number, step, person_id, asked_at, answer_until)"
                        + " select booking_id, number + 1, step, person_id, asked_at, answer_until from approval_asked"
                        + " where booking_id = ?",
                booking);
        String page = open(link);
        assertTrue(page.contains("A newer letter asks you again"), page);
        assertTellsNothing(page);
        assertTrue(open(ApproveLink.of(booking, manager)).contains("Somebody asks for a place"));
    }

    @Test
    void whoever_is_no_longer_the_manager_is_told_so() {
        manages(World.someone(area.guest(), "New", "LINE_MANAGER@TEAM"), ann);
        String page = open(link);
        assertTrue(page.contains("This is not yours to answer any more"), page);
        assertTellsNothing(page);
    }

    @Test
    void what_somebody_else_answered_or_the_person_cancelled_needs_no_answer() {
        assertEquals(
                200,
                Api.as(manager).post("/bookings/" + booking + "/approve", null).status());
        String leads = ApproveLink.of(booking, lead);
        Someone other = World.someone(area.guest(), "Lou", "TRAINING_LEAD");
        assertEquals(
                200,
                Api.as(other).post("/bookings/" + booking + "/approve", null).status());
        String page = open(leads);
        assertTrue(page.contains("Somebody else has answered"), page);
        assertTellsNothing(page);
        String second = book(session, lateComer());
        String hers = ApproveLink.of(second, manager);
        Desk.cancel(lead, second);
        assertTrue(open(hers).contains("There is nothing to answer any more"));
    }

    @Test
    void a_manager_who_cannot_sign_in_can_answer_by_it() {
        World.run("update account set status = 'CLOSED' where id = ?", manager.account());
        press(link, "approve", "");
        assertEquals(1, decisions());
    }

    @Test
    void a_link_that_hearth_did_not_sign_says_nothing_about_anybody() {
        String second = book(session, lateComer());
        String code = link.substring(link.indexOf('=') + 1);
        String signature = code.substring(code.lastIndexOf('.'));
        List<String> forged = List.of(
                second + ".1" + signature,
                booking + ".2" + signature,
                OfferLink.code("offer", booking, 1),
                OfferLink.code("approval", booking, 99),
                code.substring(0, code.length() - 1),
                code + "A",
                "",
                "%00",
                "a".repeat(3000),
                booking + ".99999999999999.AAAAAAAAAAAAAAAAAAAAAA");
        for (String each : forged) {
            HttpResponse<String> answer = PageVisitor.nobody().get("/approve?t=" + each);
            assertEquals(200, answer.statusCode(), each);
            assertTrue(answer.body().contains("This link does not work"), each + answer.body());
            assertFalse(answer.body().contains("id=\"answer\""), each);
            assertTellsNothing(answer.body());
        }
        assertEquals(200, PageVisitor.nobody().get("/approve").statusCode());
        assertTrue(PageVisitor.nobody().get("/offer?t=" + code).body().contains("This link does not work"));
        assertEquals("REQUESTED", status(booking));
    }

    private Someone lateComer() {
        Someone bea = World.someone(area.guest(), "Bea");
        manages(manager, bea);
        return bea;
    }

    private long decisions() {
        return World.number("select count(*) from booking_decision where booking_id = ?", booking);
    }

    private static HttpResponse<String> press(String link, String button, String reason) {
        PageVisitor visitor = PageVisitor.nobody();
        return visitor.get(link).body().contains("id=\"answer\"")
                ? visitor.submit(link, "answer", button, Map.of("reason", reason))
                : visitor.get(link);
    }

    private static String open(String path) {
        HttpResponse<String> answer = PageVisitor.nobody().get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private void assertTellsNothing(String page) {
        assertFalse(page.contains("Ann") || page.contains("Tester") || page.contains(ann.email()), page);
    }
}
