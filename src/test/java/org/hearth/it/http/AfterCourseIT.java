package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trained is not certified where a partnership asks for more: work-discussion groups, and other parts of practice (rule 10). */
@ArquillianTest
@RunAsClient
class AfterCourseIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int DAYS_AGO = 40;

    private final World.Partnership area = World.partnership();
    private final Someone lead = World.someone(area.host(), "Lea", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
    private final Someone keeper = World.someone(area.guest(), "Kay", "TRAINING_LEAD");
    private final Someone trainer = World.someone(area.host(), "Tom", "LEARNER");
    private final Someone ann = World.someone(area.guest(), "Ann");
    private String course;
    private String ref;
    private World.Session session;

    @BeforeEach
    void a_course_that_is_over_and_whoever_may_run_a_group_after_it() {
        course = World.course(area);
        ref = World.text("select ref from course where id = ?", course);
        session = World.session(area, course, 9, 8, 4);
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name,"
                        + " level, awarded_on, first_day, last_day, minutes, status, version) values (?, ?, ?, ?, ?, ?, 'Course',"
                        + " 'Tom', 'FOUNDATION', '2026-01-01', '2026-01-01', '2026-01-01', 360, 'ACTIVE', 1)",
                Identity.next(),
                "HRT-" + trainer.person().substring(24),
                area.id(),
                trainer.person(),
                area.host().id(),
                course);
    }

    @Test
    void a_certificate_waits_for_the_groups_that_are_asked_and_then_issues_itself_once() {
        rule(2, 6);
        completes(ann);
        assertEquals(0, certificates(ann));
        String by = DAY.format(lastDay().plusMonths(6));
        assertEquals(
                "Trained; certificate after 2 more work-discussion groups, by " + by + ".",
                said(ann),
                "trained is not certified");
        assertTrue(PageVisitor.as(ann).get("/me/learning").body().contains("2 more work-discussion groups, by " + by));
        assertTrue(PageVisitor.as(ann).get("/home").body().contains("After the course:"));

        String group = group();
        joined(group, ann, ann);
        assertEquals(200, held(group, 1, TODAY.minusDays(3), ann).status());
        assertTrue(said(ann).contains("after 1 more work-discussion group,"), said(ann));
        assertEquals(0, certificates(ann));
        assertEquals(200, held(group, 2, TODAY, ann).status());
        assertEquals(1, certificates(ann));
        assertEquals(
                TODAY.toString(),
                World.text("select awarded_on from award where person_id = ? and status = 'ACTIVE'", ann.person()));
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox where kind = 'learning.awarded' and person_id = ?", ann.person()));

        held(group, 2, TODAY, ann);
        Answer early = held(group, 3, TODAY.minusDays(9), ann);
        assertTrue(early.body().contains("embedding.session-order"), early.body());
        held(group, 3, TODAY, ann);
        assertEquals(
                1, World.number("select count(*) from award where person_id = ?", ann.person()), "once and for all");

        held(group, 3, TODAY);
        held(group, 2, TODAY);
        assertEquals(0, certificates(ann), "what was written down by mistake does not certify");
    }

    @Test
    void a_later_rule_asks_nothing_of_those_who_have_begun() {
        completes(ann);
        assertEquals(1, certificates(ann), "nothing was decided");
        Someone bea = World.someone(area.guest(), "Bea");
        rule(2, 6);
        World.run(
                "update certificate_rule set from_date = ? where course_ref = ?",
                firstDay().plusDays(1),
                ref);
        registers("HERE", ann, bea);
        assertEquals(1, certificates(bea), "it began the day before");
        assertEquals(1, certificates(ann));
        World.run("update certificate_rule set from_date = ? where course_ref = ?", firstDay(), ref);
        Someone cai = World.someone(area.guest(), "Cai");
        registers("HERE", cai);
        assertEquals(0, certificates(cai), "on the day it binds");
    }

    @Test
    void a_rule_is_for_days_to_come_and_says_none_too() {
        Answer today = Api.as(lead).post("/certificate-rules/" + ref, body(4, 6, TODAY));
        assertEquals(400, today.status());
        assertTrue(today.body().contains("embedding.rule-past"), today.body());
        assertEquals(
                403,
                Api.as(keeper)
                        .post("/certificate-rules/" + ref, body(4, 6, TODAY))
                        .status());
        World.run("update course set conditions = 'FULL_ATTENDANCE WORK_DISCUSSION_GROUPS' where id = ?", course);
        rule(0, null);
        completes(ann);
        assertEquals(1, certificates(ann), "the partnership decided: the certificate comes with the training alone");
    }

    @Test
    void when_the_time_is_over_the_record_says_so_and_more_time_can_be_given() {
        rule(1, 1);
        completes(ann);
        String late = said(ann);
        assertTrue(late.startsWith("Trained, not certified: 1 more work-discussion group due by"), late);
        assertTrue(late.contains("Ask whoever keeps certificates"), late);
        String group = group();
        joined(group, ann, ann);
        held(group, 1, TODAY, ann);
        assertEquals(0, certificates(ann), "it was too late");

        String booking = World.text("select booking_id from completion where person_id = ?", ann.person());
        String time = "{\"reason\":\"She was ill\",\"until\":\"%s\"}";
        assertEquals(
                400,
                Api.as(keeper)
                        .post("/after-course/bookings/" + booking + "/time", time.formatted(TODAY.minusDays(1)))
                        .status());
        assertEquals(
                404,
                Api.as(lead)
                        .post("/after-course/bookings/" + booking + "/time", time.formatted(TODAY))
                        .status());
        assertEquals(
                200,
                Api.as(keeper)
                        .post("/after-course/bookings/" + booking + "/time", time.formatted(TODAY))
                        .status());
        assertEquals(1, certificates(ann), "it counts now, in the same transaction");
    }

    @Test
    void another_part_is_written_down_by_whoever_keeps_certificates() {
        World.run("delete from certificate_rule where course_ref = ?", ref);
        Answer made = Api.as(lead)
                .post(
                        "/certificate-rules/" + ref,
                        "{\"from\":\"%s\",\"groups\":0,\"parts\":[\"a piece of work brought to supervision\"]}"
                                .formatted(TODAY.plusDays(1)));
        assertEquals(200, made.status(), made.body());
        World.run("update certificate_rule set from_date = '2020-01-01' where course_ref = ?", ref);
        completes(ann);
        assertEquals("Trained; certificate after a piece of work brought to supervision.", said(ann));
        PageVisitor visitor = PageVisitor.as(keeper);
        String booking = World.text("select booking_id from completion where person_id = ?", ann.person());
        visitor.submit(
                "/people/after?ref=" + ann.person() + "&booking=" + booking,
                "met",
                "save",
                Map.of("part", "a piece of work brought to supervision", "on", TODAY.toString()));
        assertEquals(1, certificates(ann));
    }

    @Test
    void each_partner_sees_its_own_people_and_whoever_runs_the_group_all_of_them() {
        rule(2, 6);
        Someone bea = World.someone(area.host(), "Bea");
        completes(ann, bea);
        String group = group();
        joined(group, ann, ann);
        joined(group, lead, bea);
        assertEquals(2, members(trainer, group));
        assertEquals(1, members(keeper, group), "her own partner's");
        String seen = Api.as(keeper).get("/work-groups/" + group).body();
        assertFalse(seen.contains(bea.person()), seen);
        assertFalse(seen.contains("\"others\""), "fewer than five are not counted: " + seen);
        assertEquals(404, held(keeper, group, TODAY, ann).status());
        assertEquals(404, held(ann, group, TODAY, ann).status());
        Someone stranger = World.someone(World.partnership().host(), "Sam", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/work-groups/" + group).status());
        assertEquals(400, held(group, 1, TODAY.plusDays(1), ann).status());
        assertEquals(400, held(group, 1, TODAY, trainer).status(), "he is no member");
        Answer untrained = Api.as(keeper).post("/work-groups/" + group + "/members", person(keeper));
        assertTrue(untrained.body().contains("embedding.not-trained"), untrained.body());
        assertEquals(
                409,
                Api.as(ann)
                        .post("/work-groups/" + group + "/members", person(ann))
                        .status());
        assertEquals(
                404,
                Api.as(ann)
                        .post("/work-groups/" + group + "/members", person(bea))
                        .status());
    }

    @Test
    void whoever_joins_gets_the_dates_by_mail_a_reminder_before_each_and_all_of_it_in_the_calendar() throws Exception {
        rule(2, 6);
        completes(ann);
        String group = group();
        joined(group, ann, ann);
        assertEquals(3, mails("embedding.reminder", "WAITING"), "of four meetings one is today");
        World.run(
                "update outbox set due_at = utc_timestamp(6) where person_id = ? and kind like 'embedding.%'",
                ann.person());
        for (int round = 0;
                round < 100 && mails("embedding.joined", "SENT") + mails("embedding.reminder", "SENT") < 4;
                round++) {
            Desk.mailGoesOut();
            Thread.sleep(50);
        }
        assertEquals(1, mails("embedding.joined", "SENT"));
        assertEquals(3, mails("embedding.reminder", "SENT"));
        String secret = (ann.person().replace("-", "") + trainer.person().replace("-", "")).substring(0, 64);
        String key = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        World.run("update person set calendar_key = ? where id = ?", key, ann.person());
        String feed = PageVisitor.nobody()
                .get("/calendar/feed/" + secret + ".ics")
                .body()
                .replace("\r\n ", "");
        for (int meeting = 1; meeting <= 4; meeting++) {
            assertTrue(feed.contains("UID:group-" + group + "-" + meeting + "@hearth"), feed);
        }
    }

    private long mails(String kind, String status) {
        return World.number(
                "select count(*) from outbox where person_id = ? and kind = ? and status = ?",
                ann.person(),
                kind,
                status);
    }

    @Test
    void a_planned_meeting_moves_and_everybody_in_it_hears_of_it_with_their_calendar() {
        rule(2, 6);
        completes(ann);
        String group = group();
        joined(group, ann, ann);
        Desk.mailGoesOut(area);
        String meeting = "/work-groups/" + group + "/meetings/2/move";
        String body = "{\"on\":\"%s\",\"from\":\"10:00\",\"to\":\"11:30\"}".formatted(TODAY.plusDays(33));
        assertEquals(404, Api.as(ann).post(meeting, body).status(), "whoever belongs to it does not run it");
        assertEquals(
                400,
                Api.as(trainer)
                        .post(
                                meeting,
                                body.replace(
                                        TODAY.plusDays(33).toString(),
                                        TODAY.minusDays(1).toString()))
                        .status());
        assertEquals(
                400,
                Api.as(trainer).post(meeting, body.replace("11:30", "09:30")).status());
        int reminders = reminders(ann);
        Answer moved = Api.as(trainer).post(meeting, body);
        assertEquals(200, moved.status(), moved.body());
        assertTrue(
                moved.body().contains(TODAY.plusDays(33).toString())
                        && moved.body().contains("10:00"),
                moved.body());
        assertEquals(200, Api.as(trainer).post(meeting, body).status());
        assertEquals(1, Desk.toldTo("embedding.moved", ann), "the same again is no news");
        assertEquals(0, Desk.toldTo("embedding.moved", trainer), "whoever moved it knows");
        assertEquals(reminders + 1, reminders(ann), "and is reminded before the new day");
        Desk.mailGoesOut(area);
        assertEquals(
                "SENT",
                World.text("select status from outbox where kind = 'embedding.moved' and person_id = ?", ann.person()));
        World.run(
                "update outbox set due_at = utc_timestamp(6) where kind = 'embedding.reminder' and facts like '%number=2' and person_id = ?",
                ann.person());
        Desk.mailGoesOut(area);
        assertEquals(
                "NOTHING,SENT",
                World.text(
                        "select group_concat(status order by status) from outbox where kind = 'embedding.reminder' and"
                                + " facts like '%number=2' and person_id = ?",
                        ann.person()),
                "the reminder of the day before the move reminds nobody");
        held(group, 2, TODAY, ann);
        assertEquals(
                "embedding.meeting-held", Api.as(trainer).post(meeting, body).code());
    }

    private static int reminders(Someone who) {
        return (int) World.number(
                "select count(*) from outbox where kind = 'embedding.reminder' and person_id = ?", who.person());
    }

    @Test
    void whoever_leaves_a_group_keeps_what_they_were_at_and_may_come_back() {
        rule(2, 6);
        completes(ann);
        String group = group();
        joined(group, ann, ann);
        assertEquals(200, held(group, 1, TODAY.minusDays(3), ann).status());
        assertEquals(
                404,
                Api.as(trainer)
                        .post("/work-groups/" + group + "/leave", person(ann))
                        .status());
        PageVisitor page = PageVisitor.as(ann);
        assertEquals(
                302,
                page.submit("/training/group?id=" + group, "away", "leave", Map.of())
                        .statusCode());
        assertEquals(1, Desk.toldTo("embedding.left", ann));
        assertEquals(
                0,
                World.number("select count(*) from work_group_member where group_id = ? and left_at is null", group));
        assertEquals(
                "embedding.no-member",
                Api.as(ann)
                        .post("/work-groups/" + group + "/leave", person(ann))
                        .code());
        assertEquals(200, held(group, 1, TODAY.minusDays(2)).status(), "corrected by whoever runs it");
        assertTrue(said(ann).contains("after 1 more work-discussion group,"), said(ann));
        Desk.mailGoesOut(area);
        assertEquals(
                "SENT",
                World.text("select status from outbox where kind = 'embedding.left' and person_id = ?", ann.person()));
        World.run(
                "update outbox set due_at = utc_timestamp(6) where kind = 'embedding.reminder' and person_id = ?",
                ann.person());
        Desk.mailGoesOut(area);
        assertEquals(
                0,
                World.number(
                        "select count(*) from outbox where kind = 'embedding.reminder' and status = 'SENT' and person_id = ?",
                        ann.person()),
                "nobody is reminded of what they left");
        joined(group, ann, ann);
        assertEquals(200, held(group, 2, TODAY, ann).status());
        assertEquals(1, certificates(ann));
    }

    @Test
    void what_follows_a_course_is_told_on_its_page_before_anybody_books() {
        PageVisitor reader = PageVisitor.as(ann);
        String page = "/training/course?ref=" + ref;
        assertFalse(reader.get(page).body().contains("After the course"), "nothing is asked yet");

        rule(2, 6);

        assertTrue(
                reader.get(page)
                        .body()
                        .contains("The certificate comes after the training and 2 work-discussion groups,"
                                + " within 6 months of its last day."),
                reader.get(page).body());
    }

    @Test
    void whoever_runs_a_group_ticks_who_was_there_on_the_page() {
        rule(1, 6);
        completes(ann);
        PageVisitor planner = PageVisitor.as(lead);
        var planned = planner.submit(
                "/training/group-plan?course=" + ref,
                "form",
                "save",
                Map.of(
                        "title", "North",
                        "partner", area.host().id(),
                        "facilitator", trainer.person(),
                        "place", "Beacon Hub",
                        "firstOn", TODAY.toString(),
                        "from", "13:30",
                        "to", "15:00"));
        assertEquals(302, planned.statusCode(), planned.body());
        String group = World.text("select id from work_group where course_ref = ?", ref);
        assertEquals(4, World.number("select count(*) from work_group_meeting where group_id = ?", group));
        PageVisitor.as(ann).submit("/training/group?id=" + group, "self", "join", Map.of());
        assertTrue(PageVisitor.as(ann).get("/me/learning").body().contains("North"), "her next meeting");
        PageVisitor.as(trainer)
                .submit(
                        "/training/group?id=" + group + "&meeting=1",
                        "held",
                        "save",
                        Map.of("on", TODAY.toString()),
                        "present",
                        List.of(ann.person()));
        assertEquals(1, certificates(ann));
    }

    @Test
    void two_groups_closed_at_once_issue_one_certificate_for_everybody() throws Exception {
        rule(2, 6);
        List<Someone> people = new ArrayList<>();
        for (int each = 0; each < 6; each++) {
            people.add(World.someone(each < 4 ? area.guest() : area.host(), "P" + each));
        }
        completes(people.toArray(Someone[]::new));
        String one = group();
        String other = group();
        for (Someone each : people) {
            joined(one, each, each);
            joined(other, each, each);
        }
        Someone[] all = people.toArray(Someone[]::new);
        List<Callable<String>> acts = List.of(
                () -> String.valueOf(held(one, 1, TODAY.minusDays(1), all).status()),
                () -> String.valueOf(held(other, 1, TODAY, all).status()));
        assertEquals(List.of("200", "200"), Race.of(acts));
        for (Someone each : people) {
            assertEquals(1, certificates(each), "neither none nor two");
        }
    }

    /** The control: whoever counts without holding what the course came to finds one group each time, and nobody is certified. */
    @Test
    void a_careless_program_certifies_nobody_when_two_groups_are_closed_at_once() throws Exception {
        rule(2, 6);
        completes(ann);
        String one = group();
        String other = group();
        joined(one, ann, ann);
        joined(other, ann, ann);
        var bothWrote = new java.util.concurrent.CyclicBarrier(2);
        List<Callable<String>> acts = List.of(() -> careless(one, bothWrote), () -> careless(other, bothWrote));
        assertEquals(List.of("1 of 2", "1 of 2"), Race.of(acts));
    }

    private String careless(String group, java.util.concurrent.CyclicBarrier bothWrote) throws Exception {
        try (var db = World.open()) {
            db.setAutoCommit(false);
            try (var write = db.prepareStatement(
                    "insert into work_group_present (group_id, number, person_id) values (?, 1, ?)")) {
                write.setString(1, group);
                write.setString(2, ann.person());
                write.executeUpdate();
            }
            bothWrote.await();
            try (var count = db.prepareStatement("select count(*) from work_group_present where person_id = ?")) {
                count.setString(1, ann.person());
                var found = count.executeQuery();
                found.next();
                String said = found.getInt(1) + " of 2";
                bothWrote.await();
                db.rollback();
                return said;
            }
        }
    }

    private void rule(int groups, Integer months) {
        Answer made = Api.as(lead).post("/certificate-rules/" + ref, body(groups, months, TODAY.plusDays(1)));
        assertEquals(200, made.status(), made.body());
        World.run("update certificate_rule set from_date = '2020-01-01' where course_ref = ?", ref);
    }

    private static String body(int groups, Integer months, LocalDate from) {
        return "{\"source\":\"The board\",\"from\":\"%s\",\"groups\":%d,\"withinMonths\":%s}"
                .formatted(from, groups, months);
    }

    private LocalDate firstDay() {
        return TODAY.minusDays(DAYS_AGO);
    }

    private LocalDate lastDay() {
        return firstDay();
    }

    /** People are booked, the session is over and they were there. */
    private void completes(Someone... people) {
        registers("HERE", people);
    }

    private void registers(String mark, Someone... people) {
        back(9 + DAYS_AGO, -1);
        StringBuilder marks = new StringBuilder();
        for (Someone each : people) {
            if (World.number(
                            "select count(*) from booking where person_id = ? and session_id = ?",
                            each.person(),
                            session.id())
                    == 0) {
                Answer booked = Api.as(each).post("/sessions/" + session.id() + "/bookings", person(each));
                assertEquals(201, booked.status(), booked.body());
            }
        }
        back(9 + DAYS_AGO, 1);
        Api.as(lead).put("/sessions/" + session.id() + "/days/1/register", "{\"finished\":false}");
        for (Someone each : people) {
            String booking = World.text(
                    "select id from booking where person_id = ? and session_id = ?", each.person(), session.id());
            marks.append(marks.isEmpty() ? "" : ",")
                    .append("{\"booking\":\"%s\",\"mark\":\"%s\"}".formatted(booking, mark));
        }
        String path = "/sessions/" + session.id() + "/days/1/register";
        Answer marked = Api.as(lead).put(path, "{\"marks\":[" + marks + "]}");
        assertEquals(200, marked.status(), marked.body());
        Answer finished = Api.as(lead).put(path, "{\"finished\":true,\"restAbsent\":true}");
        assertEquals(200, finished.status(), finished.body());
    }

    private boolean past;

    /** Moves the session into the past, or into the future again. */
    private void back(int days, int way) {
        if (past == way > 0) {
            return;
        }
        past = way > 0;
        int by = days * way;
        World.run("insert ignore into register_day (session_id, number, version) values (?, 1, 1)", session.id());
        for (String table : new String[] {"session_day", "place_day"}) {
            World.run(
                    "update " + table
                            + " set on_date = on_date - interval ? day, starts_at = starts_at - interval ? day,"
                            + " ends_at = ends_at - interval ? day where session_id = ?",
                    by,
                    by,
                    by,
                    session.id());
        }
        World.run(
                "update session set first_start = first_start - interval ? day, last_end = last_end - interval ? day,"
                        + " closes_at = closes_at - interval ? day, status = 'PUBLISHED' where id = ?",
                by,
                by,
                by,
                session.id());
        World.run(
                "update place_allocation set first_start = first_start - interval ? day, last_end = last_end - interval ? day,"
                        + " closes_at = closes_at - interval ? day where session_id = ?",
                by,
                by,
                by,
                session.id());
    }

    private String group() {
        Answer made = Api.as(lead)
                .post(
                        "/work-groups",
                        ("{\"title\":\"North\",\"course\":\"%s\",\"partner\":\"%s\",\"facilitator\":\"%s\",\"place\":\"Beacon"
                                        + " Hub\",\"firstOn\":\"%s\",\"from\":\"13:30\",\"to\":\"15:00\",\"meetings\":4,\"weeksApart\":4}")
                                .formatted(ref, area.host().id(), trainer.person(), TODAY));
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private static String person(Someone who) {
        return "{\"person\":\"" + who.person() + "\"}";
    }

    private static void joined(String group, Someone by, Someone who) {
        Answer made = Api.as(by).post("/work-groups/" + group + "/members", person(who));
        assertEquals(200, made.status(), made.body());
    }

    private Answer held(String group, int meeting, LocalDate on, Someone... present) {
        return held(trainer, group, meeting, on, present);
    }

    private Answer held(Someone by, String group, LocalDate on, Someone... present) {
        return held(by, group, 1, on, present);
    }

    private static Answer held(Someone by, String group, int meeting, LocalDate on, Someone... present) {
        List<String> ids = new ArrayList<>();
        for (Someone each : present) {
            ids.add("\"" + each.person() + "\"");
        }
        return Api.as(by)
                .post(
                        "/work-groups/" + group + "/meetings/" + meeting,
                        "{\"on\":\"" + on + "\",\"present\":[" + String.join(",", ids) + "]}");
    }

    private static int members(Someone viewer, String group) {
        return Api.as(viewer)
                .get("/work-groups/" + group)
                .json()
                .getJsonArray("members")
                .size();
    }

    private static String said(Someone who) {
        return Api.as(who)
                .get("/people/" + who.person() + "/record")
                .json()
                .getJsonArray("trained")
                .getJsonObject(0)
                .getString("said");
    }

    private long certificates(Someone who) {
        return World.number(
                "select count(*) from award where person_id = ? and course_id = ? and status = 'ACTIVE'",
                who.person(),
                course);
    }
}
