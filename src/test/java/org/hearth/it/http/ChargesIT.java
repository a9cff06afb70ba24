package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.cancel;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cancelling late and not coming cost follows from the policy at booking, and is charged once. */
@ArquillianTest
@RunAsClient
class ChargesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final int ROUNDS = 20;

    private World.Partnership area;
    private String course;
    private Someone admin;
    private Someone lead;
    private Someone theirs;
    private Someone gwen;

    @BeforeEach
    void five_working_days_or_fifty_pounds() {
        area = World.partnership();
        course = World.course(area);
        admin = World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
        publish(50, 2);
    }

    @Test
    void in_time_it_costs_nothing() {
        String booking = book(soon(30), gwen);
        cancel(gwen, booking);

        assertEquals(0, charges(booking));
        assertEquals(0, Desk.told("charge.raised", booking));
    }

    @Test
    void late_it_costs_what_the_policy_says_and_both_are_told() {
        String booking = book(soon(4), gwen);
        cancel(theirs, booking);

        assertEquals("RAISED", charge(booking, "status"));
        assertEquals("5000", charge(booking, "amount"));
        assertEquals("LATE_CANCELLATION", charge(booking, "cause"));
        assertEquals(area.guest().id(), charge(booking, "partner_id"));
        assertEquals(2, Desk.told("charge.raised", booking));
        assertEquals(1, Desk.toldTo("charge.raised", theirs));
    }

    @Test
    void a_turn_on_the_waiting_list_costs_nothing_to_give_up() {
        World.Session one = World.session(area, course, 4, 0, 1);
        book(one, theirs);
        String waiting = book(one, gwen);
        assertEquals("WAITING", status(waiting));
        cancel(gwen, waiting);

        assertEquals(0, charges(waiting));
    }

    @Test
    void a_reason_the_policy_accepts_lets_the_person_off_and_says_who() {
        String booking = book(soon(4), gwen);
        assertEquals(200, give(theirs, booking, "BEREAVEMENT").status());

        assertEquals("WAIVED", charge(booking, "status"));
        assertEquals("BEREAVEMENT", charge(booking, "waived_reason"));
        assertEquals(theirs.person(), charge(booking, "waived_by"));
        assertEquals(0, Desk.told("charge.raised", booking));
    }

    @Test
    void one_that_needs_a_paper_waits_for_the_host_and_one_it_does_not_know_changes_nothing() {
        String court = book(soon(4), gwen);
        give(theirs, court, "COURT");
        assertEquals("RAISED", charge(court, "status"));
        assertEquals("COURT", charge(court, "said_reason"));

        String other = book(soon(4), World.someone(area.guest(), "Gus"));
        give(theirs, other, "INSPECTION");
        assertEquals("RAISED", charge(other, "status"));
        assertEquals(400, give(theirs, book(soon(4), theirs), "TIREDNESS").status());
    }

    @Test
    void a_colleague_who_comes_instead_clears_it() {
        String booking = book(soon(4), gwen);
        Someone gus = World.someone(area.guest(), "Gus");
        Api.Answer done =
                Api.as(theirs).post("/bookings/" + booking + "/substitute", "{\"person\":\"" + gus.person() + "\"}");

        assertEquals(201, done.status(), done.body());
        assertEquals(0, charges(booking));
        assertEquals(
                World.text("select policy_id from booking where id = ?", booking),
                World.text(
                        "select policy_id from booking where id = ?",
                        done.json().getString("id")));
    }

    @Test
    void moving_late_costs_the_same_and_moving_in_time_nothing() {
        World.Session far = soon(30);
        String late = book(soon(4), gwen);
        assertEquals(201, move(late, far).status());
        assertEquals("5000", charge(late, "amount"));

        String again = World.text("select id from booking where moved_from = ?", late);
        assertEquals(201, move(again, soon(40)).status());
        assertEquals(0, charges(again));
    }

    @Test
    void who_does_not_come_pays_once_however_often_the_register_is_finished() {
        World.Session session = soon(4);
        String booking = book(session, gwen);
        Someone ann = World.someone(area.host(), "Ann");
        String anns = book(session, ann);
        Desk.begin(session, 4);
        register(
                session,
                "{\"marks\":[{\"booking\":\"" + anns + "\",\"mark\":\"HERE\"}],\"finished\":true,\"restAbsent\":true}");

        assertEquals("NO_SHOW", charge(booking, "cause"));
        assertEquals("5000", charge(booking, "amount"));
        assertEquals(0, charges(anns));
        assertEquals(2, Desk.told("charge.raised", booking));

        register(session, "{\"finished\":false}");
        register(session, "{\"finished\":true}");
        assertEquals(1, charges(booking));
        assertEquals(2, Desk.told("charge.raised", booking));

        register(session, "{\"finished\":false}");
        register(session, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"HERE\"}],\"finished\":true}");
        assertEquals("WAIVED", charge(booking, "status"));
    }

    @Test
    void coming_too_late_counts_as_not_coming() {
        World.Session session = soon(4);
        String booking = book(session, gwen);
        String other = book(session, theirs);
        Desk.begin(session, 4);
        register(
                session,
                "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"LATE\",\"minutesMissed\":31},{\"booking\":\""
                        + other + "\",\"mark\":\"LATE\",\"minutesMissed\":30}],\"finished\":true}");

        assertEquals("NO_SHOW", charge(booking, "cause"));
        assertEquals(0, charges(other));
    }

    @Test
    void a_later_policy_does_not_change_what_an_old_booking_pays() {
        String old = book(soon(4), gwen);
        World.run("update booking set booked_at = booked_at - interval 1 day where id = ?", old);
        publish(200, 1);
        String young = book(soon(4), theirs);
        cancel(theirs, old);
        cancel(theirs, young);

        assertEquals("5000", charge(old, "amount"));
        assertEquals("20000", charge(young, "amount"));
        assertEquals(2, World.number("select count(*) from policy where partnership_id = ?", area.id()));
    }

    @Test
    void a_booking_from_before_there_was_a_policy_costs_nothing() {
        String booking = book(soon(4), gwen);
        World.run("update booking set policy_id = null where id = ?", booking);
        cancel(theirs, booking);

        assertEquals(0, charges(booking));
    }

    @Test
    void what_was_published_stays_and_a_version_begins_tomorrow_at_the_earliest() {
        assertEquals(400, Api.as(admin).post("/policies", terms(TODAY, 10)).status());
        assertEquals(400, Api.as(admin).send("POST", "/policies", "").status());
        assertEquals(400, Api.as(admin).send("POST", "/policies", "null").status());
        assertEquals(
                201,
                Api.as(admin).post("/policies", terms(TODAY.plusDays(9), 10)).status());
        Api.Answer again = Api.as(admin).post("/policies", terms(TODAY.plusDays(9), 20));
        assertEquals("booking.policy-same-day", again.code());
        assertEquals(
                403,
                Api.as(lead).post("/policies", terms(TODAY.plusDays(8), 20)).status());
        assertEquals(
                404, Api.as(admin).get("/policies/" + policyOfSomebodyElse()).status());
    }

    @Test
    void a_policy_comes_back_as_it_was_sent() {
        var sent = Api.as(admin).get("/policies").response();
        String body = sent.body();
        assertTrue(
                body.contains("Giving up a place with fewer than 5 working days costs £25 for a half day and £50"),
                body);
        assertTrue(body.contains("No charge for being called to court, with a note or other paper."), body);
        assertTrue(body.contains("Coming more than 30 minutes late counts as not coming."), body);
        assertTrue(body.contains("\"toldBy\":\"10:00:00\""), body);
    }

    @Test
    void two_who_cancel_at_once_raise_one_charge() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            String booking = book(soon(4), World.someone(area.guest(), "Racer"));
            CyclicBarrier together = new CyclicBarrier(2);
            List<Future<Integer>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                both.add(pool.submit(() -> {
                    together.await();
                    return give(theirs, booking, null).status();
                }));
            }
            List<Integer> answers =
                    Stream.of(both.get(0).get(), both.get(1).get()).sorted().toList();
            assertEquals(List.of(200, 409), answers, "round " + round);
            assertEquals(1, charges(booking), "round " + round);
        }
        pool.shutdown();
    }

    /** The positive control: a careless program looks whether the place is held, thinks, and then charges for giving it up. */
    @Test
    void without_the_lock_two_who_cancel_at_once_charge_twice() throws Exception {
        World.run("create table if not exists careless_charge (booking_id varchar(36) character set ascii not null)");
        ExecutorService pool = Executors.newFixedThreadPool(2);
        int twice = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String booking = book(soon(4), World.someone(area.guest(), "Racer"));
            CyclicBarrier together = new CyclicBarrier(2);
            Future<?> one = pool.submit(() -> careless(booking, together));
            careless(booking, together);
            one.get();
            twice += World.number("select count(*) from careless_charge where booking_id = ?", booking) > 1 ? 1 : 0;
            cancel(theirs, booking);
            assertEquals(1, charges(booking), "round " + round);
        }
        pool.shutdown();
        World.run("drop table careless_charge");
        assertTrue(twice > 0, "the race was not met");
    }

    private static Void careless(String booking, CyclicBarrier together) throws Exception {
        boolean held = status(booking).equals("CONFIRMED");
        together.await();
        if (held) {
            World.run("insert into careless_charge values (?)", booking);
        }
        return null;
    }

    @Test
    void the_host_waives_invoices_and_marks_as_paid_without_seeing_whose_it_is() {
        String booking = book(soon(4), gwen);
        cancel(theirs, booking);
        String id = charge(booking, "id");
        String seen = Api.as(lead).get("/charges/" + id).body();
        assertFalse(seen.contains("Gwen"), seen);
        assertFalse(seen.contains(booking), seen);
        assertTrue(seen.contains(area.guest().name()), seen);
        assertTrue(Api.as(theirs).get("/charges/" + id).body().contains("Gwen"));
        assertTrue(Api.as(gwen).get("/charges/" + id).body().contains("Gwen"));
        assertEquals(
                404,
                Api.as(World.someone(area.guest(), "Nosy"))
                        .get("/charges/" + id)
                        .status());
        assertEquals(404, act(theirs, id, "invoice", "{}").status());
        assertEquals(403, act(gwen, id, "invoice", "{}").status());

        assertEquals("booking.charge-not-invoiced", act(lead, id, "pay", "{}").code());
        assertEquals(400, act(lead, id, "waive", "{\"reason\":\"AGREED\"}").status());
        assertEquals(200, act(lead, id, "invoice", "{}").status());
        assertEquals(
                200,
                act(lead, id, "waive", "{\"reason\":\"AGREED\",\"note\":\"The bus did not run\"}")
                        .status());
        assertEquals("WAIVED", charge(booking, "status"));
        assertEquals(2, Desk.told("charge.waived", booking));
        assertEquals(
                "booking.charge-settled",
                act(lead, id, "waive", "{\"reason\":\"COURT\"}").code());
    }

    @Test
    void what_it_costs_is_told_before_booking_and_before_cancelling() {
        World.Session near = soon(4);
        String offer = PageVisitor.as(gwen)
                .get("/training/book?session=" + soon(30).ref())
                .body();
        assertTrue(offer.contains("You can give the place up without a charge until the end of"), offer);
        assertTrue(offer.contains("giving the place up costs £50."), offer);
        assertTrue(offer.contains("Not coming costs £50."), offer);
        String booking = book(near, gwen);
        String page =
                PageVisitor.as(theirs).get("/training/booking?ref=" + booking).body();
        assertTrue(page.contains("Cancelling now costs £50."), page);
        assertTrue(page.contains("No charge for a bereavement."), page);
        assertEquals(
                5000,
                Api.as(theirs).get("/bookings/" + booking + "/cost").json().getInt("now"));
    }

    @Test
    void the_pages_show_the_policy_and_the_charges_and_give_them_as_a_file() {
        String booking = book(soon(4), gwen);
        cancel(theirs, booking);
        String ref = charge(booking, "ref");
        String policy = PageVisitor.as(gwen).get("/admin/policy").body();
        assertTrue(policy.contains("In force now"), policy);
        assertFalse(policy.contains("/admin/policy-new"), policy);
        String list = PageVisitor.as(lead).get("/training/charges").body();
        assertTrue(list.contains(ref), list);
        assertTrue(list.contains("By the policy the invoice goes out by"), list);
        assertEquals(
                TODAY.plusDays(14).toString(),
                Api.as(lead).get("/charges/" + charge(booking, "id")).json().getString("invoiceBy"));
        World.run("update charge set raised_at = raised_at - interval 15 day where booking_id = ?", booking);
        String late = PageVisitor.as(lead).get("/training/charges").body();
        assertTrue(late.contains("Overdue: by the policy the invoice was to go out by"), late);
        World.run("update charge set raised_at = raised_at + interval 15 day where booking_id = ?", booking);
        assertFalse(list.contains("Gwen"), list);
        String sheet = PageVisitor.as(lead).get("/training/charges-file").body();
        assertTrue(sheet.contains("\"" + ref + "\",\"" + area.guest().name() + "\""), sheet);
        assertTrue(sheet.contains("50.00,\"GBP\",\"raised\""), sheet);
    }

    @Test
    void a_colleague_who_came_unannounced_clears_the_charge_where_the_policy_has_it_so() {
        String booking = missed(gwen);
        String id = charge(booking, "id");
        String late = book(soon(5), theirs);
        cancel(theirs, late);
        assertEquals(404, act(theirs, id, "replaced", "{}").status());
        assertEquals(
                "booking.charge-other-cause",
                act(lead, charge(late, "id"), "replaced", "{}").code());

        Api.Answer done = act(lead, id, "replaced", "{}");
        assertEquals(200, done.status(), done.body());
        assertEquals("WAIVED", charge(booking, "status"));
        assertEquals("A colleague came instead", charge(booking, "waived_note"));
        assertEquals(2, Desk.told("charge.waived", booking));
        assertEquals("booking.charge-settled", act(lead, id, "replaced", "{}").code());
    }

    @Test
    void where_a_colleague_has_to_be_announced_the_charge_stays() {
        Api.Answer made = Api.as(admin)
                .post(
                        "/policies",
                        terms(TODAY.plusDays(1), 50).replace("\"lateOver", "\"replacementHours\":24,\"lateOver"));
        assertEquals(201, made.status(), made.body());
        World.run(
                "update policy set from_date = from_date - interval 1 day where id = ?",
                made.json().getString("id"));
        String booking = missed(gwen);
        assertEquals(
                "booking.replacement-not-free",
                act(lead, charge(booking, "id"), "replaced", "{}").code());
        assertEquals("RAISED", charge(booking, "status"));
    }

    private String missed(Someone who) {
        World.Session session = soon(4);
        String booking = book(session, who);
        Desk.begin(session, 4);
        register(session, "{\"finished\":true,\"restAbsent\":true}");
        return booking;
    }

    @Test
    void the_file_has_all_charges_and_not_the_latest_hundred() {
        String booking = book(soon(4), gwen);
        cancel(theirs, booking);
        for (int each = 0; each < 120; each++) {
            World.run(
                    "insert into booking (id, session_id, partnership_id, person_id, engagement_id, partner_id, status, booked_at,"
                            + " ended_at, policy_id, version) select concat(left(id, 30), ?), session_id, partnership_id,"
                            + " person_id, engagement_id, partner_id, 'CANCELLED', booked_at, ended_at, policy_id, 1 from booking"
                            + " where id = ?",
                    String.format("f%05d", each),
                    booking);
        }
        World.run(
                "insert into charge (id, ref, partnership_id, booking_id, partner_id, host_partner_id, policy_id, cause, amount,"
                        + " measure, status, raised_at, version) select b.id, right(b.id, 12), c.partnership_id, b.id, c.partner_id,"
                        + " c.host_partner_id, c.policy_id, c.cause, c.amount, c.measure, 'RAISED', c.raised_at, 1 from charge c"
                        + " join booking b on b.id like concat(left(c.booking_id, 30), 'f%') where c.booking_id = ?",
                booking);
        String sheet =
                PageVisitor.as(lead).get("/training/charges-file?status=RAISED").body();
        assertEquals(122, sheet.lines().count());
    }

    private World.Session soon(int days) {
        return World.session(area, course, days, 4, 4);
    }

    /** Publishes a version and lets the days pass until it has been in force for some. */
    private void publish(int pounds, int daysAgo) {
        Api.Answer made = Api.as(admin).post("/policies", terms(TODAY.plusDays(1), pounds));
        assertEquals(201, made.status(), made.body());
        World.run(
                "update policy set from_date = from_date - interval ? day where id = ?",
                daysAgo,
                made.json().getString("id"));
    }

    private static String terms(LocalDate from, int pounds) {
        String fee = "\"measure\":\"PENCE\",\"half\":" + 50 * pounds + ",\"full\":" + 100 * pounds + "}";
        return "{\"from\":\"" + from + "\",\"rules\":[{\"cause\":\"LATE_CANCELLATION\",\"noticeDays\":5," + fee
                + ",{\"cause\":\"NO_SHOW\"," + fee + "],\"exemptions\":[{\"reason\":\"BEREAVEMENT\"},"
                + "{\"reason\":\"COURT\",\"evidence\":true},{\"reason\":\"SICKNESS\",\"toldBy\":\"10:00\",\"byPhone\":true}],"
                + "\"lateOverMinutes\":30,\"lateThen\":\"COUNTS_AS_ABSENT\",\"houseRules\":[\"SIGN_IN_PROVES\"],"
                + "\"deadlines\":[{\"what\":\"INVOICED_WITHIN\",\"days\":14,\"unit\":\"CALENDAR_DAYS\"}]}";
    }

    private static String policyOfSomebodyElse() {
        World.Partnership elsewhere = World.partnership();
        Someone other = World.someone(elsewhere.host(), "Oz", "ADMINISTRATOR@PARTNERSHIP");
        return Api.as(other)
                .post("/policies", terms(TODAY.plusDays(1), 5))
                .json()
                .getString("id");
    }

    private static Api.Answer give(Someone who, String booking, String reason) {
        String body = reason == null ? "{}" : "{\"exemptReason\":\"" + reason + "\"}";
        return Api.as(who).post("/bookings/" + booking + "/cancel", body);
    }

    private Api.Answer move(String booking, World.Session to) {
        return Api.as(theirs).post("/bookings/" + booking + "/move", "{\"session\":\"" + to.id() + "\"}");
    }

    private static Api.Answer act(Someone who, String charge, String what, String body) {
        return Api.as(who).post("/charges/" + charge + "/" + what, body);
    }

    private void register(World.Session session, String body) {
        Api.Answer done = Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", body);
        assertEquals(200, done.status(), done.body());
    }

    private static String charge(String booking, String column) {
        return World.text("select " + column + " from charge where booking_id = ?", booking);
    }

    private static long charges(String booking) {
        return World.number("select count(*) from charge where booking_id = ?", booking);
    }
}
