package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
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
                        + "\"empathy\":%d,\"simpleReflections\":%d,\"complexReflections\":%d,\"questions\":%d,\"coder\":\"\"}")
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
