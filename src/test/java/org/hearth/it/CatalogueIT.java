package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.hearth.catalogue.SeedCatalogue;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.hearth.learning.model.AwardNumber;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalogue a partnership begins with: found by other names and with slips of the pen, changed without touching records. */
@ArquillianTest
@RunAsClient
class CatalogueIT {

    private World.Partnership area;
    private Someone workforce;
    private Someone learner;

    @BeforeEach
    void a_partnership_with_what_it_begins_with() throws SQLException {
        area = World.partnership();
        try (Connection db = World.open()) {
            SeedCatalogue.into(db, area.id());
        }
        workforce = World.someone(area.host(), "Wen", "WORKFORCE_LEAD@PARTNERSHIP");
        learner = World.someone(area.guest(), "Lea");
    }

    @Test
    void the_four_that_are_passed_on_and_rotherhams_six_are_there_with_what_licensors_ask() {
        JsonObject page = Api.as(learner).get("/programmes?size=50").json();
        assertEquals(10, page.getInt("total"));
        var passedOn = new TreeSet<String>();
        page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("route").equals("TRAIN_THE_TRAINER"))
                .forEach(each -> passedOn.add(each.getString("code")));
        assertEquals(new TreeSet<>(List.of("CONTEXTUAL", "FIVE-TO-THRIVE", "MI", "SOLIHULL")), passedOn);
        JsonObject solihull = Api.as(learner).get("/programmes/SOLIHULL").json();
        assertTrue(solihull.getString("aliases").contains("Togetherness"));
        assertEquals("PERSON", solihull.getString("licenceNeed"));
        assertTrue(solihull.getString("parentGroupSessions").contains("foster carers: 12"));
        List<JsonObject> groups = solihull.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("level", "").equals("PARENT_GROUP"))
                .toList();
        assertEquals(
                List.of(10, 5),
                groups.stream().map(each -> each.getInt("parentGroupSessions")).toList());
        assertEquals("C-SOL-AN", groups.get(1).getString("course"));
        assertEquals(6, groups.get(1).getInt("parentGroupSessionsMost"));
        assertTrue(solihull.getString("trainerAgreement").contains("Code of Practice"));
        assertFalse(solihull.containsKey("trainerDeliveries"), "the scheme says it, and nothing else");
        JsonObject rule = solihull.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .filter(each -> "FOUNDATION".equals(each.getString("level", null)))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(2, 7, 28, 14, 2),
                List.of(
                        rule.getInt("separateDays"),
                        rule.getInt("minGapDays"),
                        rule.getInt("maxGapDays"),
                        rule.getInt("aimGapDays"),
                        rule.getInt("minTrainers")));
    }

    @Test
    void other_names_and_slips_of_the_pen_find_the_course_and_nonsense_finds_nothing() {
        for (String words : List.of("Togetherness", "togethernes", "solihul aproach", "Solihull", "UYCB")) {
            assertTrue(first(words).startsWith("C-SOL-"), words + " found " + first(words));
        }
        assertTrue(first("motivatonal interveiwing").startsWith("C-MI-"));
        assertTrue(first("five2thrive").startsWith("C-FTT-"));
        assertTrue(first("extra-familial harm").startsWith("C-CS-"));
        assertTrue(first("breastfeding").startsWith("C-INF-"));
        assertEquals(0, found("xyzzy qwertz").getInt("total"));
    }

    @Test
    void every_facet_narrows_and_the_page_says_how_many_there_are() {
        assertTrue(found("").getInt("total") > 40);
        assertEquals(20, found("").getJsonArray("items").size());
        JsonObject narrowed = Api.as(learner)
                .get("/courses?topic=Safeguarding&programme=CONTEXTUAL&level=FOUNDATION&mode=FACE_TO_FACE")
                .json();
        assertEquals(List.of("C-CS-F"), refs(narrowed));
        assertEquals(400, Api.as(learner).get("/courses?level=NONSENSE").status());
    }

    @Test
    void a_new_edition_leaves_sessions_and_awards_as_they_were() {
        String old = World.text("select id from course where partnership_id = ? and ref = 'C-MI-A'", area.id());
        World.Session session = World.session(area, old, 20, 5, 2);
        String number = awarded(old);
        String before = certificate(number);
        assertTrue(before.contains("Motivational Interviewing: a first taste"), before);
        Api.Answer next = Api.as(workforce).post("/courses/" + old + "/new-edition", null);
        assertEquals(201, next.status(), next.body());
        String id = next.json().getString("id");
        JsonObject draft = next.json();
        var changed = jakarta.json.Json.createObjectBuilder();
        for (String field : List.of("programme", "title", "summary", "topic", "level", "mode", "days", "minutes")) {
            if (draft.containsKey(field) && draft.get(field) != JsonValue.NULL) {
                changed.add(field, draft.get(field));
            }
        }
        changed.add("title", "A first taste, told anew").add("minutes", 240);
        Api.Answer saved =
                Api.as(workforce).put("/courses/" + id, changed.build().toString());
        assertEquals(200, saved.status(), saved.body());
        assertEquals(
                200, Api.as(workforce).post("/courses/" + id + "/publish", null).status());

        assertEquals("RETIRED", World.text("select status from course where id = ?", old));
        assertEquals(
                "Motivational Interviewing: a first taste", World.text("select title from course where id = ?", old));
        assertEquals(180, World.number("select minutes from course where id = ?", old));
        assertEquals(
                "Motivational Interviewing: a first taste",
                Api.as(learner).get("/sessions/" + session.ref()).json().getString("courseTitle"));
        assertEquals(before, certificate(number), "what was awarded is what it was");
        assertEquals("A first taste, told anew", titles(found("told anew")).get(0));
        assertFalse(titles(found("first taste")).contains("Motivational Interviewing: a first taste"));
        assertEquals(
                409,
                Api.as(workforce)
                        .put("/courses/" + old, changed.build().toString())
                        .status());
    }

    /** The learner holds an award for the course as it is now. */
    private String awarded(String course) {
        String number = AwardNumber.next(new java.security.SecureRandom());
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name,"
                        + " level, awarded_on, first_day, last_day, minutes, status, version)"
                        + " select ?, ?, partnership_id, ?, ?, id, title, 'Lea', level, utc_date(), utc_date(), utc_date(),"
                        + " minutes, 'ACTIVE', 1 from course where id = ?",
                Identity.next(),
                number,
                learner.person(),
                area.guest().id(),
                course);
        return number;
    }

    /** The award, and what the learner's record says of it. */
    private String certificate(String number) {
        Api.Answer award = Api.as(learner).get("/certificates/" + number);
        assertEquals(200, award.status(), award.body());
        Api.Answer record = Api.as(learner).get("/people/" + learner.person() + "/record");
        assertEquals(200, record.status(), record.body());
        return award.body() + record.body();
    }

    @Test
    void only_the_workforce_lead_adds_a_programme_of_the_partnerships_own() {
        String body =
                "{\"code\":\"RESTORATIVE\",\"name\":\"Restorative Practice\",\"licenceNeed\":\"NONE\",\"route\":\"LOCAL\","
                        + "\"topic\":\"Practice skills\",\"summary\":\"Working with, not to\"}";
        assertEquals(403, Api.as(learner).post("/programmes", body).status());
        Api.Answer made = Api.as(workforce).post("/programmes", body);
        assertEquals(201, made.status(), made.body());
        String old = body.replace("RESTORATIVE", "OLDER").replace("}", ",\"trainerRefresherMonths\":24}");
        assertEquals(
                400, Api.as(workforce).post("/programmes", old).status(), "what the scheme says is not said twice");
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'programme.added' and partnership_id = ?",
                        area.id()));
    }

    private JsonObject found(String words) {
        return Api.as(learner)
                .get("/courses?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
                .json();
    }

    private String first(String words) {
        return refs(found(words)).stream().findFirst().orElse("nothing");
    }

    private static List<String> refs(JsonObject page) {
        return all(page, "ref");
    }

    private static List<String> titles(JsonObject page) {
        return all(page, "title");
    }

    private static List<String> all(JsonObject page, String field) {
        return page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonString(field))
                .map(JsonString::getString)
                .toList();
    }
}
