package org.hearth.it.http;

import static org.hearth.it.Desk.book;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leads and trainers do with certificates on pages, and what the holder and anybody else read then. */
@ArquillianTest
@RunAsClient
class AwardPagesIT {

    private World.Partnership area;
    private String course;
    private World.Session session;
    private Someone trainer;
    private Someone lead;
    private Someone ann;
    private String booking;

    @BeforeEach
    void ann_was_there() {
        area = World.partnership();
        course = World.course(area);
        session = World.session(area, course, 9, 8, 4);
        trainer = World.someone(area.host(), "Priya", "TRAINER");
        lead = World.someone(area.guest(), "Lee", "TRAINING_LEAD");
        ann = World.someone(area.guest(), "Ann");
        booking = book(session, ann);
        Desk.begin(session, 10);
    }

    @Test
    void meeting_the_last_condition_gives_the_award_dated_by_it_and_taking_it_back_ends_it() {
        World.run("update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ?", course);
        finish();
        assertEquals(0, active());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        met(true, today);
        assertEquals(1, active());
        assertEquals(today.toString(), World.text("select awarded_on from award where active_booking = ?", booking));
        assertEquals(1, Desk.told("learning.awarded", booking));
        met(false, today);
        assertEquals(0, active());
    }

    @Test
    void who_was_there_is_written_to_about_the_evaluation_answers_it_from_my_learning_and_gets_the_certificate() {
        World.run("update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ?", course);
        finish();
        assertEquals(1, Desk.told("learning.owed", booking));
        assertEquals(0, Desk.told("learning.awarded", booking));
        String path = "/me/evaluation?ref=" + booking;
        assertTrue(PageVisitor.as(ann).get("/me/learning").body().contains("href=\"" + path + "\""));
        assertTrue(PageVisitor.as(ann).get("/home").body().contains("href=\"" + path + "\""));

        PageVisitor visitor = PageVisitor.as(ann);
        HttpResponse<String> done = evaluate(
                visitor, evaluation(visitor, path), Map.of("useful", "VERY", "ready", "FAIRLY", "remark", "More time"));
        assertEquals(302, done.statusCode(), done.body());
        assertEquals(1, active());
        assertEquals(1, Desk.told("learning.awarded", booking));
        assertEquals(ann.person(), World.text("select recorded_by from condition_met where booking_id = ?", booking));
        assertEquals("VERY", World.text("select useful from evaluation where booking_id = ?", booking));
        assertTrue(PageVisitor.as(ann).get(path).body().contains("Your evaluation is done"));
        Api.as(trainer).put("/sessions/" + session.id() + "/days/1/register", "{\"marks\":[],\"finished\":false}");
        finish();
        assertEquals(1, Desk.told("learning.owed", booking));
    }

    @Test
    void an_evaluation_is_answered_once_and_only_by_whoever_was_there() {
        World.run("update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ?", course);
        String path = "/me/evaluation?ref=" + booking;
        assertEquals(404, PageVisitor.as(ann).get(path).statusCode());
        finish();
        assertEquals(200, PageVisitor.as(ann).get(path).statusCode());
        assertEquals(404, PageVisitor.as(lead).get(path).statusCode());
        assertEquals(404, PageVisitor.as(trainer).get(path).statusCode());
        PageVisitor visitor = PageVisitor.as(ann);
        FormOnPage form = evaluation(visitor, path);
        met(true, LocalDate.now(ZoneId.of("Europe/London")));
        HttpResponse<String> late = evaluate(visitor, form, Map.of("useful", "VERY", "ready", "FAIRLY"));
        assertEquals(200, late.statusCode());
        assertTrue(late.body().contains("You have answered this already"), late.body());
        assertEquals(0, World.number("select count(*) from evaluation where booking_id = ?", booking));
    }

    @Test
    void an_evaluation_answered_in_several_windows_at_once_is_kept_once() throws Exception {
        World.run("update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ?", course);
        finish();
        List<Callable<String>> windows = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            PageVisitor visitor = PageVisitor.as(ann);
            FormOnPage form = evaluation(visitor, "/me/evaluation?ref=" + booking);
            windows.add(() -> String.valueOf(evaluate(visitor, form, Map.of("useful", "VERY", "ready", "FAIRLY"))
                    .statusCode()));
        }
        List<String> answers = Race.of(windows);
        assertEquals(1, Race.count(answers, "302"), answers.toString());
        assertEquals(7, Race.count(answers, "200"), answers.toString());
        assertEquals(1, active());
    }

    @Test
    void an_evaluation_with_an_answer_missing_says_so_at_the_question() {
        World.run("update course set conditions = 'FULL_ATTENDANCE EVALUATION' where id = ?", course);
        finish();
        PageVisitor visitor = PageVisitor.as(ann);
        FormOnPage form = evaluation(visitor, "/me/evaluation?ref=" + booking);
        HttpResponse<String> refused = evaluate(visitor, form, Map.of("useful", "VERY", "remark", "Kept"));
        assertEquals(200, refused.statusCode());
        assertTrue(refused.body().contains(">Choose how ready you feel.</a>"), refused.body());
        assertTrue(refused.body().contains("Kept"), refused.body());
        assertEquals(0, active());
    }

    private static FormOnPage evaluation(PageVisitor who, String path) {
        return FormOnPage.of(who.get(path).body()).stream()
                .filter(each -> each.id().equals("form"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> evaluate(PageVisitor who, FormOnPage form, Map<String, String> answers) {
        Map<String, String> values = form.untouched(form.buttons().get(0));
        values.putAll(answers);
        return who.post("/me/evaluation", values);
    }

    @Test
    void a_corrected_name_is_a_new_certificate_and_the_old_number_says_it_was_replaced() {
        finish();
        String old = number();
        HttpResponse<String> done = PageVisitor.as(lead)
                .submit(
                        "/people/certificate?number=" + old,
                        "correct",
                        "replace",
                        Map.of("name", "Anne Corrected", "reason", "Her name was misspelt"));
        assertEquals(302, done.statusCode(), done.body());
        String made = number();
        assertFalse(old.equals(made), made);
        assertEquals("Anne Corrected", World.text("select holder_name from award where number = ?", made));
        assertTrue(verify(old).contains("replaced"), verify(old));
        assertTrue(verify(made).contains("This certificate is valid"), verify(made));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'award.replaced' and on_behalf_of = ?",
                        ann.person()));
    }

    @Test
    void a_certificate_that_is_withdrawn_says_so_to_anybody_and_its_holder_is_written_to() {
        finish();
        String number = number();
        HttpResponse<String> done = PageVisitor.as(lead)
                .submit(
                        "/people/certificate?number=" + number,
                        "withdraw",
                        "revoke",
                        Map.of("why", "She was marked by mistake"));
        assertEquals(302, done.statusCode(), done.body());
        assertEquals(0, active());
        assertTrue(verify(number).contains("This certificate was withdrawn"), verify(number));
        assertEquals(1, Desk.told("learning.revoked", booking));
        assertTrue(PageVisitor.as(ann).get("/me/learning").body().contains("She was marked by mistake"));
    }

    @Test
    void my_learning_says_what_is_due_what_is_booked_and_what_is_held() {
        finish();
        World.run(
                "update award set renew_by = ? where active_booking = ?",
                LocalDate.now(ZoneId.of("Europe/London")).plusDays(30),
                booking);
        String next = World.course(area);
        book(World.session(area, next, 25, 4, 4), ann);
        String page = PageVisitor.as(ann).get("/me/learning").body();
        String due = between(page, "id=\"due\"", "id=\"booked\"");
        assertTrue(due.contains(title(course)), due);
        assertTrue(due.contains("Renew soon"), due);
        String booked = between(page, "id=\"booked\"", "id=\"certificates\"");
        assertTrue(booked.contains(title(next)), booked);
        assertFalse(booked.contains(title(course)), booked);
        String held = between(page, "id=\"certificates\"", "</main>");
        assertTrue(held.contains(number()), held);
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertTrue(start >= 0, from + " is not on " + page);
        return page.substring(start, page.indexOf(to, start));
    }

    private static String title(String of) {
        return World.text("select title from course where id = ?", of);
    }

    private void met(boolean met, LocalDate on) {
        String path = "/training/conditions?session=" + session.id();
        PageVisitor visitor = PageVisitor.as(trainer);
        FormOnPage form = FormOnPage.of(visitor.get(path).body()).stream()
                .filter(each -> each.isPost())
                .findFirst()
                .orElseThrow();
        Map<String, String> values = form.untouched(form.buttons().get(0));
        form.controls().forEach(each -> {
            if (each.name().endsWith("condition")) {
                values.put(each.name(), "EVALUATION");
            } else if (each.type().equals("checkbox")) {
                values.put(each.name(), booking);
            } else if (each.type().equals("radio")) {
                values.put(each.name(), String.valueOf(met));
            } else if (each.name().endsWith(":on") || each.name().equals("on")) {
                values.put(each.name(), on.toString());
            }
        });
        HttpResponse<String> done = visitor.post("/training/conditions", values);
        assertEquals(302, done.statusCode(), done.body());
    }

    private void finish() {
        String path = "/sessions/" + session.id() + "/days/1/register";
        Api.Answer marked = Api.as(trainer)
                .put(path, "{\"marks\":[{\"booking\":\"" + booking + "\",\"mark\":\"HERE\"}],\"finished\":true}");
        assertEquals(200, marked.status(), marked.body());
    }

    private long active() {
        return World.number("select count(*) from award where active_booking = ?", booking);
    }

    private String number() {
        return World.text("select number from award where active_booking = ?", booking);
    }

    private static String verify(String number) {
        return PageVisitor.nobody().get("/verify?number=" + number).body();
    }
}
