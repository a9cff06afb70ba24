package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.it.browser.Mailbox;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attended is not competent: a level rises by a coded sample alone, by a coder who is not the learner (domain rule C18). */
@ArquillianTest
@RunAsClient
class PracticeIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final World.Partnership area = World.partnership();
    private final Someone assessor = World.someone(area.guest(), "Asha", "ASSESSOR");
    private final Someone ann = World.someone(area.guest(), "Ann");
    private final String programme = Identity.next();

    @BeforeEach
    void a_programme_whose_practice_is_coded() {
        World.run(
                "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status, version)"
                        + " values (?, ?, 'MI', 'Motivational Interviewing', 'NONE', 'TRAIN_THE_TRAINER', 'Skills', 'About',"
                        + " 'ACTIVE', 1)",
                programme,
                area.id());
    }

    @Test
    void whoever_attended_is_aware_and_a_sample_alone_says_more() {
        String course = World.course(area);
        World.run("update course set programme_id = ? where id = ?", programme, course);
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name, level,"
                        + " awarded_on, first_day, last_day, minutes, status, version) values (?, ?, ?, ?, ?, ?, 'Course', 'Holder',"
                        + " 'FOUNDATION', ?, ?, ?, 600, 'ACTIVE', 1)",
                Identity.next(),
                Identity.next().substring(20, 36),
                area.id(),
                ann.person(),
                area.guest().id(),
                course,
                TODAY,
                TODAY,
                TODAY);
        assertEquals("AWARE", level());

        assertEquals(200, sample(3, 6, 4, 10).status());
        assertEquals("BASIC", level());
        assertEquals(200, sample(4, 10, 10, 10).status());
        assertEquals("PROFICIENT", level());
        assertEquals(200, sample(2, 10, 10, 10).status());
        assertEquals("AWARE", level(), "the newest decides");
        assertTrue(PageVisitor.as(ann).get("/me/practice").body().contains("Proficient"), "all of them are shown");
    }

    @Test
    void a_sample_is_judged_by_the_thresholds_of_its_day() {
        sample(3, 6, 4, 10);
        Someone lead = World.someone(area.host(), "Lea", "WORKFORCE_LEAD@PARTNERSHIP");
        Answer decided = Api.as(lead)
                .post(
                        "/practice/scales/" + programme,
                        "{\"from\":\"%s\",\"technicalFair\":3.5,\"technicalGood\":4,\"relationalFair\":3.5,\"relationalGood\":4,\"complexFair\":40,\"complexGood\":50,\"ratioFair\":1,\"ratioGood\":2}"
                                .formatted(TODAY.plusDays(1)));
        assertEquals(200, decided.status(), decided.body());
        assertEquals("BASIC", level(), "it is of the day before");
        World.run("update practice_scale set from_date = ? where programme_id = ?", TODAY, programme);
        assertEquals("AWARE", level(), "on the day it counts");
    }

    @Test
    void nobody_codes_their_own_practice_and_nobody_out_of_reach_is_found() {
        assertEquals(
                "practice.own-score",
                Api.as(assessor)
                        .post("/practice/people/" + assessor.person(), body(4, 10, 10, 10))
                        .code());
        Someone elsewhere = World.someone(area.host(), "Eli");
        assertEquals(
                404,
                Api.as(assessor)
                        .post("/practice/people/" + elsewhere.person(), body(4, 10, 10, 10))
                        .status());
        assertEquals(
                403,
                Api.as(ann)
                        .post("/practice/people/" + ann.person(), body(4, 10, 10, 10))
                        .status());
        Someone stranger = World.someone(area.host(), "Sam", "ASSESSOR");
        assertEquals(
                404, Api.as(stranger).get("/practice/people/" + ann.person()).status());
    }

    @Test
    void what_cannot_be_is_refused_beside_its_field_and_nothing_is_kept() {
        Answer odd = Api.as(assessor)
                .post(
                        "/practice/people/" + ann.person(),
                        "{\"programme\":\"%s\",\"sampledOn\":\"%s\",\"minutes\":20,\"cultivating\":6}"
                                .formatted(programme, TODAY.plusDays(1)));
        assertEquals(400, odd.status(), odd.body());
        for (String field : new String[] {"sampledOn", "cultivating", "softening", "questions"}) {
            assertTrue(odd.body().contains("\"" + field + "\""), field + " in " + odd.body());
        }
        assertEquals(0, World.number("select count(*) from practice_score where person_id = ?", ann.person()));
    }

    @Test
    void the_same_sample_is_not_written_down_twice_and_another_of_the_day_is_said_to_be_one() {
        String once = body(4, 10, 10, 10).replace(",\"another\":true", "");
        assertEquals(200, post(once).status());
        Answer again = post(once);
        assertEquals("practice.sample-same", again.code(), again.body());
        Answer other = post(body(4, 10, 11, 10).replace(",\"another\":true", ""));
        assertEquals(400, other.status(), other.body());
        assertTrue(other.body().contains("practice.sample-there"), other.body());
        assertTrue(other.body().contains("Tick that this is another one"), other.body());
        assertEquals(200, post(body(4, 10, 11, 10)).status());
        assertEquals(
                200,
                post(once.replace("\"coder\":\"\"", "\"coder\":\"Dr Saleem\"")).status(),
                "by another coder");
        assertEquals(3, World.number("select count(*) from practice_score where person_id = ?", ann.person()));
    }

    @Test
    void of_the_same_sample_sent_by_many_at_once_one_is_kept() throws Exception {
        List<Callable<String>> acts = Collections.nCopies(
                6, () -> String.valueOf(post(body(4, 10, 10, 10)).status()));
        List<String> came = Race.of(acts);
        assertEquals(1, Race.count(came, "200"), came.toString());
        assertEquals(1, World.number("select count(*) from practice_score where person_id = ?", ann.person()));
    }

    /** Who looks first and writes then, without holding the programme, keeps several: the race above would have seen it. */
    @Test
    void without_the_lock_the_race_keeps_several() throws Exception {
        boolean seen = false;
        for (int round = 0; round < 10 && !seen; round++) {
            LocalDate day = TODAY.minusDays(round + 1L);
            Race.of(Collections.nCopies(6, () -> careless(day)));
            seen = of(day) > 1;
        }
        assertTrue(seen, "the control never wrote one twice");
    }

    private String careless(LocalDate day) {
        if (of(day) == 0) {
            Race.think();
            World.run(
                    "insert into practice_score (id, partnership_id, programme_id, person_id, sampled_on, minutes, cultivating,"
                            + " softening, partnership, empathy, simple, complex, questions, adherent, non_adherent, coder_id,"
                            + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, 20, 4, 4, 4, 4, 10, 10, 10, 0, 0, ?, ?,"
                            + " utc_timestamp(6))",
                    Identity.next(),
                    area.id(),
                    programme,
                    ann.person(),
                    day,
                    assessor.person(),
                    assessor.person());
        }
        return "";
    }

    private long of(LocalDate day) {
        return World.number(
                "select count(*) from practice_score where person_id = ? and sampled_on = ?", ann.person(), day);
    }

    @Test
    void the_learner_is_told_that_it_was_coded_and_reads_no_score_in_the_mail() {
        assertEquals(200, post(body(4, 10, 11, 0)).status());
        assertEquals(1, Desk.toldTo("practice.coded", ann));
        Mailbox.Mail mail = Mailbox.newest(ann, "practice.coded");
        assertTrue(mail.subject().contains("Motivational Interviewing"), mail.subject());
        assertTrue(mail.text().contains("/me/practice"), mail.text());
        assertFalse(mail.text().matches("(?s).*(Proficient|Basic|Aware|Score\\b|\\b10\\b|\\b11\\b).*"), mail.text());
        String page = PageVisitor.as(ann).get("/me/practice").body();
        assertTrue(page.contains("no question: each of the 21 reflections counts"), page);
    }

    private Answer post(String body) {
        return Api.as(assessor).post("/practice/people/" + ann.person(), body);
    }

    @Test
    void an_assessor_writes_a_sample_down_on_the_page() {
        PageVisitor visitor = PageVisitor.as(assessor);
        visitor.submit(
                "/people/practice?ref=" + ann.person(),
                "sample",
                "save",
                Map.of(
                        "sampledOn", TODAY.toString(),
                        "minutes", "20",
                        "cultivating", "4",
                        "softening", "4",
                        "partnership", "4",
                        "empathy", "4",
                        "simpleReflections", "10",
                        "complexReflections", "10",
                        "questions", "10"));
        assertEquals("PROFICIENT", level());
    }

    private Answer sample(int globals, int simple, int complex, int questions) {
        Answer made =
                Api.as(assessor).post("/practice/people/" + ann.person(), body(globals, simple, complex, questions));
        assertEquals(200, made.status(), made.body());
        return made;
    }

    private String body(int globals, int simple, int complex, int questions) {
        return ("{\"programme\":\"%s\",\"sampledOn\":\"%s\",\"minutes\":20,\"cultivating\":%d,\"softening\":%d,\"partnership\":%d,"
                        + "\"empathy\":%d,\"simpleReflections\":%d,\"complexReflections\":%d,\"questions\":%d,\"coder\":\"\",\"another\":true}")
                .formatted(
                        programme,
                        TODAY,
                        globals,
                        globals,
                        Math.max(globals, 3) + (globals == 3 ? 1 : 0),
                        Math.max(globals, 3),
                        simple,
                        complex,
                        questions);
    }

    private String level() {
        return Api.as(assessor)
                .get("/practice/people/" + ann.person())
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("level");
    }
}
