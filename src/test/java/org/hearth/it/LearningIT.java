package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the register to the certificate: awards come, go and come again; anybody can check them; strangers see nothing. */
@ArquillianTest
@RunAsClient
class LearningIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone trainer;
    private Someone ann;
    private String booking;

    @BeforeEach
    void ann_is_booked_on_a_session_that_has_begun() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 9, 8, 4);
        trainer = World.someone(area.host(), "Priya", "TRAINING_LEAD");
        ann = World.someone(area.guest(), "Ann");
        booking = book(ann);
        begin();
    }

    @Test
    void full_attendance_gives_an_award_once_and_a_letter_goes_out() {
        // the letters of a thousand racing bookings are not what this test waits for
        World.run("update outbox set status = 'NOTHING' where status = 'WAITING' and due_at <= utc_timestamp(6)");
        finish("HERE");
        finish("HERE");
        assertEquals(1, count("select count(*) from award where booking_id = ?", booking));
        assertEquals(1, count("select count(*) from completion where booking_id = ? and outcome = 'FULL'", booking));
        assertEquals(
                1, count("select count(*) from outbox where kind = 'learning.awarded' and booking_id = ?", booking));
        World.run(
                "update outbox set due_at = utc_timestamp(6) where booking_id = ? and kind like 'learning.%'", booking);
        await("select count(*) from outbox where kind = 'learning.awarded' and status = 'SENT' and booking_id = ?");
        assertTrue(count("select count(*) from outbox where booking_id = ? and last_error is not null", booking) == 0);
    }

    @Test
    void a_register_that_says_otherwise_after_reopening_takes_the_award_back_and_gives_it_anew() {
        finish("HERE");
        reopen();
        finish("ABSENT");
        assertEquals(
                1,
                count(
                        "select count(*) from award where booking_id = ? and status = 'REVOKED'"
                                + " and end_reason = 'register reopened'",
                        booking));
        assertEquals(0, count("select count(*) from award where active_booking = ?", booking));
        reopen();
        finish("HERE");
        assertEquals(1, count("select count(*) from award where active_booking = ?", booking));
        assertEquals(2, count("select count(*) from award where booking_id = ?", booking));
    }

    @Test
    void settling_again_without_a_difference_leaves_the_award_alone() {
        finish("HERE");
        String number = number();
        reopen();
        finish("HERE");
        assertEquals(number, number());
        assertEquals(1, count("select count(*) from award where booking_id = ?", booking));
    }

    @Test
    void a_course_with_further_conditions_gives_no_award_for_attendance_alone() {
        World.run("update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ?", course);
        finish("HERE");
        assertEquals(0, count("select count(*) from award where booking_id = ?", booking));
        assertTrue(Api.as(ann).get("/people/" + ann.person() + "/record").body().contains("EVALUATION"));
    }

    @Test
    void anybody_can_check_the_number_and_learns_initials_only() throws Exception {
        finish("HERE");
        String page = page("/verify?number=" + number().toLowerCase(java.util.Locale.ROOT))
                .body();
        assertTrue(page.contains("This certificate is valid"), page);
        assertFalse(page.contains("Tester"), page);
        assertFalse(page.contains(area.guest().name()), page);
        World.run(
                "update award set awarded_on = '2020-01-02', first_day = '2020-01-01', last_day = '2020-01-02',"
                        + " renew_by = '2021-01-01' where active_booking = ?",
                booking);
        assertTrue(page("/verify?number=" + number()).body().contains("This certificate has expired"));
        World.run("update award set status = 'REVOKED', ended_on = '2021-01-01' where booking_id = ?", booking);
        String number = number();
        assertTrue(page("/verify?number=" + number).body().contains("This certificate was withdrawn"));
        World.run("update award set status = 'REPLACED', replaced_by = id where booking_id = ?", booking);
        assertTrue(page("/verify?number=" + number).body().contains("replaced"));
    }

    @Test
    void a_number_that_is_none_and_one_nobody_has_are_told_plainly() throws Exception {
        assertTrue(page("/verify?number=HRT-7K3M-9QXD-2%27%3E").body().contains("Check the number and type it again"));
        assertEquals(200, page("/verify").statusCode());
    }

    @Test
    void the_certificate_is_a_pdf_for_its_holder_and_not_there_for_others() {
        finish("HERE");
        String path = "/certificates/" + number();
        assertTrue(Api.as(ann).get(path + "/pdf").body().startsWith("%PDF-1."));
        assertEquals(200, Api.as(ann).get(path).status());
        Someone bea = World.someone(area.guest(), "Bea");
        Someone away = World.someone(World.partnership().host(), "Cai", "TRAINING_LEAD");
        assertEquals(404, Api.as(bea).get(path).status());
        assertEquals(404, Api.as(away).get(path + "/pdf").status());
        assertEquals(404, Api.as(ann).get("/certificates/HRT-NOPE").status());
        assertEquals(401, Api.asNobody().get(path).status());
    }

    @Test
    void a_record_is_for_the_person_and_their_own_partners_lead_and_looking_is_written_down() {
        finish("HERE");
        Someone lead = World.someone(area.guest(), "Dai", "TRAINING_LEAD");
        String path = "/people/" + ann.person() + "/record";
        assertEquals(200, Api.as(ann).get(path).status());
        assertEquals(200, Api.as(lead).get(path).status());
        assertEquals(404, Api.as(trainer).get(path).status());
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'record.viewed' and entity_id = ?",
                        ann.person()));
    }

    @Test
    void a_course_that_asks_for_another_first_is_refused_until_that_is_held() {
        String next = World.course(area);
        World.run("insert into course_prerequisite (course_id, required_id) values (?, ?)", next, course);
        World.Session later = World.session(area, next, 30, 8, 4);
        Api.Answer refused = tryToBook(later, ann);
        assertEquals(409, refused.status());
        assertTrue(refused.body().contains("learning.prerequisite-missing"), refused.body());
        finish("HERE");
        assertEquals(201, tryToBook(later, ann).status());
    }

    @Test
    void what_is_held_today_and_runs_out_before_the_first_day_does_not_count() {
        finish("HERE");
        World.run(
                "update award set renew_by = ? where booking_id = ?",
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(20),
                booking);
        String next = World.course(area);
        World.run("insert into course_prerequisite (course_id, required_id) values (?, ?)", next, course);
        World.Session before = World.session(area, next, 19, 8, 4);
        World.Session after = World.session(area, next, 30, 8, 4);
        missing(tryToBook(after, ann));
        Api.Answer made = tryToBook(before, ann);
        assertEquals(201, made.status(), made.body());
        String anns = made.json().getString("id");
        missing(Api.as(ann).post("/bookings/" + anns + "/move", "{\"session\":\"" + after.id() + "\"}"));
        Someone gwen = World.someone(area.guest(), "Gwen");
        Someone lead = World.someone(area.guest(), "Dai", "TRAINING_LEAD");
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name,"
                        + " level, awarded_on, first_day, last_day, minutes, status, version) values (?, ?, ?, ?, ?, ?, 'Course',"
                        + " 'Gwen', 'FOUNDATION', '2026-01-01', '2026-01-01', '2026-01-01', 360, 'ACTIVE', 1)",
                org.hearth.kernel.Identity.next(),
                "HRT-" + gwen.person().substring(24),
                area.id(),
                gwen.person(),
                area.guest().id(),
                course);
        String gwens = tryToBook(after, gwen).json().getString("id");
        String body = "{\"person\":\"" + ann.person() + "\"}";
        missing(Api.as(lead).post("/bookings/" + gwens + "/substitute", body));
        World.run("update award set renew_by = renew_by + interval 10 day where booking_id = ?", booking);
        Api.Answer given = Api.as(lead).post("/bookings/" + gwens + "/substitute", body);
        assertEquals(201, given.status(), given.body());
    }

    private static void missing(Api.Answer refused) {
        assertEquals(409, refused.status(), refused.body());
        assertEquals("learning.prerequisite-missing", refused.code(), refused.body());
    }

    @Test
    void a_calendar_can_be_followed_at_its_secret_address_only() throws Exception {
        String secret = "ab".repeat(32);
        String key = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        World.run("update person set calendar_key = null where calendar_key = ?", key);
        World.run("update person set calendar_key = ? where id = ?", key, ann.person());
        HttpResponse<String> feed = page("/calendar/feed/" + secret + ".ics");
        assertEquals(200, feed.statusCode());
        assertTrue(feed.body().contains("METHOD:PUBLISH"));
        assertTrue(feed.body().replace("\r\n ", "").contains("UID:booking-" + booking + "-1@hearth"), feed.body());
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        var again = HttpRequest.newBuilder(URI.create(Api.address() + "/calendar/feed/" + secret + ".ics"))
                .header("If-None-Match", tag)
                .build();
        assertEquals(304, http.send(again, BodyHandlers.ofString()).statusCode());
        assertEquals(404, page("/calendar/feed/" + "cd".repeat(32) + ".ics").statusCode());
        World.run("update account set status = 'CLOSED' where id = ?", ann.account());
        assertEquals(404, page("/calendar/feed/" + secret + ".ics").statusCode());
    }

    private String book(Someone who) {
        Api.Answer made = tryToBook(session, who);
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private static Api.Answer tryToBook(World.Session on, Someone who) {
        return Api.as(who).post("/sessions/" + on.id() + "/bookings", "{\"person\":\"" + who.person() + "\"}");
    }

    /** Moves the session into the past, as waiting for it would. */
    private void begin() {
        World.run("insert ignore into register_day (session_id, number, version) values (?, 1, 1)", session.id());
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table + " set on_date = on_date - interval 10 day,"
                            + " starts_at = starts_at - interval 10 day, ends_at = ends_at - interval 10 day"
                            + " where session_id = ?",
                    session.id());
        }
        World.run(
                "update session set first_start = first_start - interval 10 day, last_end = last_end - interval 10 day"
                        + " where id = ?",
                session.id());
        World.run(
                "update place_allocation set first_start = first_start - interval 10 day,"
                        + " last_end = last_end - interval 10 day where session_id = ?",
                session.id());
    }

    private void finish(String mark) {
        register("{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"" + mark + "\"}]}");
        register("{\"finished\":true,\"restAbsent\":true}");
    }

    private void reopen() {
        assertEquals(200, register("{\"finished\":false}"));
    }

    private int register(String change) {
        return Api.as(trainer)
                .put("/sessions/" + session.id() + "/days/1/register", change)
                .status();
    }

    private String number() {
        return Api.as(ann)
                .get("/people/" + ann.person() + "/record")
                .json()
                .getJsonArray("awards")
                .getJsonObject(0)
                .getString("number");
    }

    private HttpResponse<String> page(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(Api.address() + path)).build(), BodyHandlers.ofString());
    }

    private void await(String sql) {
        Instant end = Clock.systemUTC().instant().plus(PATIENCE);
        while (count(sql, booking) == 0 && Clock.systemUTC().instant().isBefore(end)) {
            Desk.mailGoesOut();
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
        assertEquals(1, count(sql, booking), sql);
    }

    private static long count(String sql, Object... parameters) {
        return World.number(sql, parameters);
    }
}
