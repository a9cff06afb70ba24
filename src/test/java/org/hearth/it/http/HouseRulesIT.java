package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.hearth.it.Desk.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.DoorCode;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a policy says beside money is kept by Hearth, for bookings under the version that says it and for no others. */
@ArquillianTest
@RunAsClient
class HouseRulesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private String course;
    private Someone admin;
    private Someone lead;
    private Someone theirs;
    private Someone gwen;
    private Someone mia;

    @BeforeEach
    void mia_is_gwens_manager() {
        area = World.partnership();
        course = World.course(area);
        admin = World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        theirs = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        gwen = World.someone(area.guest(), "Gwen");
        mia = World.someone(area.guest(), "Mia", "LINE_MANAGER");
        Desk.manages(mia, gwen);
    }

    @Test
    void the_manager_agrees_first_whatever_the_partners_own_rule() {
        Desk.asks(area.guest(), "NONE");
        assertEquals("CONFIRMED", status(book(soon(20), gwen)));

        says("\"houseRules\":[\"MANAGER_FIRST\",\"NO_MANAGER_SAYS_SO\"]");
        String asked = book(soon(22), gwen);
        assertEquals("REQUESTED", status(asked));
        assertEquals(1, Desk.toldTo("booking.requested", mia));
        assertEquals("CONFIRMED", status(book(soon(22), World.someone(area.guest(), "Alone"))), "who has no manager");
    }

    @Test
    void without_the_exception_somebody_without_a_manager_asks_a_training_lead() {
        says("\"houseRules\":[\"MANAGER_FIRST\"]");

        assertEquals("REQUESTED", status(book(soon(22), World.someone(area.guest(), "Alone"))));
        assertEquals(1, Desk.toldTo("booking.requested", theirs));
    }

    @Test
    void the_manager_gets_a_copy_of_every_letter_and_no_link_to_act_with() {
        book(soon(20), gwen);
        assertEquals(0, Desk.toldTo("booking.confirmed", mia));

        says("\"houseRules\":[\"MANAGER_COPIED\"]");
        String booking = book(soon(22), gwen);
        assertEquals(1, Desk.toldTo("booking.confirmed", mia));
        assertEquals(1, Desk.toldTo("booking.reminder", mia));
        Desk.cancel(theirs, booking);
        assertEquals(1, Desk.toldTo("booking.cancelled", mia));
        Desk.mailGoesOut();
        assertEquals(
                "SENT",
                World.text(
                        "select status from outbox where kind = 'booking.cancelled' and booking_id = ? and person_id = ?",
                        booking,
                        mia.person()));
    }

    @Test
    void the_manager_hears_once_who_did_not_come() {
        says("\"houseRules\":[\"MANAGER_TOLD\"]");
        World.Session session = soon(4);
        String booking = book(session, gwen);
        book(session, World.someone(area.guest(), "Alone"));
        Desk.begin(session, 4);
        register(session, "{\"finished\":true,\"restAbsent\":true}");
        register(session, "{\"finished\":false}");
        register(session, "{\"finished\":true}");

        assertEquals(1, Desk.toldTo("booking.missed", mia));
        assertEquals(1, Desk.told("booking.missed", booking));
        World.run("update outbox set due_at = utc_timestamp(6) where booking_id = ?", booking);
        Desk.mailGoesOut();
        assertEquals(
                "SENT",
                World.text("select status from outbox where kind = 'booking.missed' and booking_id = ?", booking));
    }

    @Test
    void who_comes_without_a_place_is_turned_away() {
        World.Session session = soon(4);
        Desk.begin(session, 4);
        String walkIn = "{\"walkIns\":[{\"name\":\"Wanda Walker\",\"partner\":\""
                + area.guest().id() + "\",\"noEmail\":true,\"byWordOfTrainer\":true}]}";
        says("\"houseRules\":[\"UNCONFIRMED_TURNED_AWAY\"]");
        Api.Answer refused = Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", walkIn);

        assertEquals("booking.turned-away", refused.code());
        assertEquals(0, World.number("select count(*) from attendance where session_id = ?", session.id()));
    }

    @Test
    void leaving_early_and_coming_late_end_the_certificate_by_the_version_of_the_booking() {
        World.Session before = soon(4);
        String old = book(before, gwen);
        says("\"lateOverMinutes\":10,\"lateThen\":\"NO_CERTIFICATE\",\"houseRules\":[\"EARLY_NO_CERTIFICATE\"]");
        World.Session session = soon(5);
        String early = book(session, gwen);
        String late = book(session, theirs);
        String inTime = book(session, mia);
        Desk.begin(before, 4);
        Desk.begin(session, 5);
        register(before, marks(old, "LEFT_EARLY", 5));
        register(
                session,
                "{\"finished\":true,\"marks\":[" + mark(early, "LEFT_EARLY", 5) + "," + mark(late, "LATE", 11) + ","
                        + mark(inTime, "LATE", 10) + "]}");

        assertEquals("FULL", outcome(old));
        assertEquals("PARTIAL", outcome(early));
        assertEquals("PARTIAL", outcome(late));
        assertEquals("FULL", outcome(inTime));
        assertEquals(1, World.number("select count(*) from award where active_booking = ?", inTime));
    }

    @Test
    void there_is_no_certificate_before_the_evaluation_is_filled_in() {
        says("\"houseRules\":[\"EVALUATION_FIRST\"]");
        World.Session session = soon(4);
        String booking = book(session, gwen);
        Desk.begin(session, 4);
        register(session, marks(booking, "HERE", 0));
        assertEquals(0, World.number("select count(*) from award where booking_id = ?", booking));
        assertEquals(1, Desk.told("learning.owed", booking));
        String path = "/me/evaluation?ref=" + booking;
        assertTrue(PageVisitor.as(gwen).get("/me/learning").body().contains(path));

        PageVisitor visitor = PageVisitor.as(gwen);
        FormOnPage form = FormOnPage.of(visitor.get(path).body()).stream()
                .filter(each -> each.id().equals("form"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = form.untouched(form.buttons().get(0));
        values.putAll(Map.of("useful", "VERY", "ready", "FAIRLY"));
        assertEquals(302, visitor.post("/me/evaluation", values).statusCode());
        assertEquals(1, World.number("select count(*) from award where active_booking = ?", booking));
    }

    @Test
    void people_are_booked_one_at_a_time() {
        World.Session session = soon(20);
        String two = "{\"team\":[\"" + gwen.person() + "\",\"" + mia.person() + "\"]}";
        says("\"houseRules\":[\"ONE_AT_A_TIME\"]");

        Api.Answer refused = Api.as(theirs).post("/sessions/" + session.id() + "/bookings/team", two);
        assertEquals(400, refused.status(), refused.body());
        assertTrue(refused.body().contains("booking.one-at-a-time"), refused.body());
        Api.Answer one = Api.as(theirs)
                .post("/sessions/" + session.id() + "/bookings/team", "{\"team\":[\"" + gwen.person() + "\"]}");
        assertEquals(200, one.status(), one.body());
    }

    @Test
    void places_without_a_name_return_when_names_have_to_be_known() {
        World.Session session = soon(30);
        says("\"deadlines\":[{\"what\":\"NAMES_KNOWN\",\"days\":21,\"unit\":\"CALENDAR_DAYS\"}]");

        assertEquals(400, hold(session, TODAY.plusDays(11)).status());
        Api.Answer held = hold(session, TODAY.plusDays(10));
        assertEquals(200, held.status(), held.body());
    }

    @Test
    void people_give_up_their_own_place_until_the_day_the_policy_names() {
        String old = book(soon(3), gwen);
        says("\"deadlines\":[{\"what\":\"SELF_CANCEL\",\"days\":5,\"unit\":\"CALENDAR_DAYS\"}]");
        String late = book(soon(4), gwen);
        String inTime = book(soon(5), gwen);

        assertEquals("booking.past-cut-off", cancel(gwen, late).code());
        assertTrue(PageVisitor.as(gwen)
                .get("/training/booking?ref=" + late)
                .body()
                .contains("You could change this yourself until"));
        assertEquals(200, cancel(gwen, inTime).status());
        assertEquals(200, cancel(theirs, late).status(), "whoever books for others may");
        assertEquals(200, cancel(theirs, old).status());
    }

    @Test
    void a_knowledge_check_not_done_in_time_is_charged_once() {
        World.run("update course set conditions = 'FULL_ATTENDANCE KNOWLEDGE_CHECK' where id = ?", course);
        says("\"rules\":[{\"cause\":\"KNOWLEDGE_CHECK\",\"measure\":\"PENCE\",\"half\":3500,\"full\":5000}],"
                + "\"deadlines\":[{\"what\":\"KNOWLEDGE_CHECK_WITHIN\",\"days\":14,\"unit\":\"CALENDAR_DAYS\"}]");
        World.Session session = soon(4);
        String undone = book(session, gwen);
        String done = book(session, theirs);
        String absent = book(session, mia);
        Desk.begin(session, 18);
        register(
                session,
                "{\"finished\":true,\"marks\":[" + mark(undone, "HERE", 0) + "," + mark(done, "HERE", 0) + ","
                        + mark(absent, "ABSENT", 0) + "]}");
        World.run(
                "insert into condition_met (booking_id, condition_code, met_on, recorded_at, recorded_by) values"
                        + " (?, 'KNOWLEDGE_CHECK', date(utc_timestamp()), utc_timestamp(6), ?)",
                done,
                lead.person());
        Desk.fiveMinutesPass();
        assertEquals(0, charges(undone), "there is a day left");
        Desk.begin(session, 1);
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();

        assertEquals(1, charges(undone));
        assertEquals("5000", World.text("select amount from charge where booking_id = ?", undone));
        assertEquals(0, charges(done));
        assertEquals(0, charges(absent));
        Desk.mailGoesOut();
        assertEquals(
                "SENT",
                World.text(
                        "select status from outbox where kind = 'charge.raised' and booking_id = ? and person_id = ?",
                        undone,
                        gwen.person()));
    }

    @Test
    void whoever_comes_too_late_asks_the_trainer() {
        says("\"lateOverMinutes\":30,\"lateThen\":\"MAY_BE_TURNED_AWAY\"");
        World.Session session = soon(4);
        String booking = book(session, gwen);
        Desk.beganAgo(session, 31);
        String door = "/c?t=" + DoorCode.of(session.id(), 1);
        String answer =
                PageVisitor.as(gwen).submit(door, "form", "here", Map.of()).body();

        assertTrue(answer.contains("You are more than 30 minutes late"), answer);
        assertEquals(0, World.number("select count(*) from attendance where booking_id = ?", booking));
    }

    @Test
    void whoever_checks_in_late_where_it_counts_is_marked_as_late() {
        says("\"lateOverMinutes\":30,\"lateThen\":\"NO_CERTIFICATE\"");
        World.Session session = soon(4);
        String booking = book(session, gwen);
        Desk.beganAgo(session, 40);
        PageVisitor.as(gwen).submit("/c?t=" + DoorCode.of(session.id(), 1), "form", "here", Map.of());

        assertEquals("LATE", World.text("select mark from attendance where booking_id = ?", booking));
    }

    @Test
    void lists_close_with_the_last_day_to_book() {
        World.Session near = soon(5);
        World.Session far = soon(40);
        assertTrue(isOpen(near));
        says("\"deadlines\":[{\"what\":\"BOOKING_CLOSES\",\"days\":10,\"unit\":\"CALENDAR_DAYS\"}]");

        assertEquals("booking.closed-by-policy", Desk.tryToBook(near, gwen).code());
        assertFalse(isOpen(near));
        assertTrue(isOpen(far));
        String row =
                PageVisitor.as(lead).get("/training/sessions?q=" + near.ref()).body();
        assertTrue(row.contains("Booking closed"), row);
        String page =
                PageVisitor.as(gwen).get("/training/session?ref=" + near.ref()).body();
        assertFalse(page.contains("/training/book?session=" + near.ref()), page);
        String home = PageVisitor.as(gwen).get("/home").body();
        assertFalse(home.contains(near.ref()), home);
        assertTrue(home.contains(far.ref()), home);
        String dates = PageVisitor.as(theirs)
                .get("/training/booking?ref=" + book(soon(41), theirs))
                .body();
        assertTrue(dates.contains(far.id()), dates);
        assertFalse(dates.contains(near.id()), dates);
    }

    @Test
    void what_people_see_to_is_shown_as_information_and_what_hearth_keeps_is_not() {
        says("\"houseRules\":[\"MIXED_GROUP\",\"MANAGER_TOLD\"]");
        String page = PageVisitor.as(gwen).get("/admin/policy").body();

        assertTrue(page.contains("Places go to a group as mixed as can be. For information:"), page);
        assertFalse(page.contains("missed a part. For information"), page);
    }

    private boolean isOpen(World.Session session) {
        return Api.as(lead).get("/sessions?free=true&size=200").body().contains(session.id());
    }

    private Api.Answer hold(World.Session session, LocalDate until) {
        return Api.as(theirs)
                .post(
                        "/sessions/" + session.id() + "/holds",
                        "{\"partner\":\"" + area.guest().id() + "\",\"places\":1,\"returnOn\":\"" + until + "\"}");
    }

    private static Api.Answer cancel(Someone who, String booking) {
        return Api.as(who).post("/bookings/" + booking + "/cancel", "{}");
    }

    private static long charges(String booking) {
        return World.number("select count(*) from charge where booking_id = ?", booking);
    }

    private static String outcome(String booking) {
        return World.text("select outcome from completion where booking_id = ?", booking);
    }

    private static String marks(String booking, String mark, int minutes) {
        return "{\"finished\":true,\"marks\":[" + mark(booking, mark, minutes) + "]}";
    }

    private static String mark(String booking, String mark, int minutes) {
        return "{\"booking\":\"" + booking + "\",\"mark\":\"" + mark + "\""
                + (minutes == 0 ? "" : ",\"minutesMissed\":" + minutes) + "}";
    }

    private World.Session soon(int days) {
        return World.session(area, course, days, 4, 6);
    }

    private void register(World.Session session, String body) {
        Api.Answer done = Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", body);
        assertEquals(200, done.status(), done.body());
    }

    /** Publishes a version and lets the days pass until it has been in force for some. */
    private void says(String terms) {
        Api.Answer made = Api.as(admin).post("/policies", "{\"from\":\"" + TODAY.plusDays(1) + "\"," + terms + "}");
        assertEquals(201, made.status(), made.body());
        World.run(
                "update policy set from_date = from_date - interval 1 day where id = ?",
                made.json().getString("id"));
        awaitTheNextRead();
    }

    /** Which version is in force is remembered for two seconds. */
    private static void awaitTheNextRead() {
        try {
            Thread.sleep(2100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
