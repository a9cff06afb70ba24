package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups for parents have the number of sessions that is published, and nobody's name (domain B1). */
@ArquillianTest
@RunAsClient
class ParentGroupsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final World.Partnership area = World.partnership();
    private final Someone lead = World.someone(area.host(), "Lea", "TRAINING_LEAD");
    private final Someone one = World.someone(area.host(), "Ona");
    private final Someone two = World.someone(area.host(), "Ted");
    private final Someone elsewhere = World.someone(area.guest(), "Eli", "TRAINING_LEAD");
    private final String site = Identity.next();

    @BeforeEach
    void a_place() {
        World.run(
                "insert into site (id, partnership_id, name, kind, status, version) values (?, ?, 'Beacon', 'VENUE', 'OPEN', 1)",
                site,
                area.id());
    }

    @ParameterizedTest
    @CsvSource({
        "FOSTER,11,400", "FOSTER,12,201", "FOSTER,13,400",
        "POSTNATAL,5,400", "POSTNATAL,6,201", "POSTNATAL,7,400",
        "POSTNATAL_PLUS,7,400", "POSTNATAL_PLUS,8,201", "POSTNATAL_PLUS,9,400"
    })
    void only_the_number_the_kind_has_can_be_planned(String kind, int sessions, int status) {
        assertEquals(status, begin(kind, sessions).status());
    }

    @ParameterizedTest
    @CsvSource({
        "UYCB,C-SOL-PG,9,400",
        "UYCB,C-SOL-PG,10,201",
        "UYCB,C-SOL-PG,11,400",
        "ANTENATAL,C-SOL-AN,4,400",
        "ANTENATAL,C-SOL-AN,5,201",
        "ANTENATAL,C-SOL-AN,6,201",
        "ANTENATAL,C-SOL-AN,7,400"
    })
    void who_leads_it_holds_its_certificate(String kind, String course, int sessions, int status) {
        Answer refused = begin(kind, sessions);
        assertEquals(400, refused.status());
        assertEquals(status == 201, refused.body().contains("embedding.facilitator-uncertified"), refused.body());
        certified(course, one);
        certified(course, two);
        assertEquals(status, begin(kind, sessions).status());
    }

    @Test
    void the_refusal_names_the_number() {
        String body = begin("UYCB", 8).body();
        assertTrue(body.contains("Enter 10 sessions: Understanding your child’s behaviour has that number"), body);
        assertTrue(begin("ANTENATAL", 8).body().contains("Enter 5 or 6 sessions"));
        assertEquals(400, begin("NONE", 8).status());
        assertTrue(begin("FOSTER", 12, one, one).body().contains("embedding.two-facilitators"));
    }

    @Test
    void it_is_completed_with_its_last_session_and_never_asks_who_came() {
        String group = begin("POSTNATAL", 6).json().getString("id");
        for (int session = 1; session <= 6; session++) {
            assertEquals(
                    200,
                    held(one, group, TODAY.minusDays(12 - session), 5 + session).status());
        }
        var view = Api.as(lead).get("/parent-groups/" + group).json();
        assertEquals("COMPLETED", view.getString("status"));
        assertEquals(11, view.getInt("parents"), "the most at any one of them");
        assertEquals("embedding.group-over", held(one, group, TODAY, 4).code());
        var reach = Api.as(elsewhere).get("/parent-groups/reach").json().getJsonArray("items");
        var postnatal = reach.stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("kind").equals("POSTNATAL"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, postnatal.getInt("held"));
        assertEquals(6, postnatal.getInt("asked"));
        assertEquals(11, postnatal.getInt("parents"));
        assertEquals(
                0,
                World.number("select count(*) from information_schema.columns where table_schema = database()"
                        + " and table_name in ('parent_group', 'parent_group_session') and column_name like '%name%'"));
    }

    @Test
    void it_can_end_early_with_a_reason_and_counts_as_that() {
        String group = begin("POSTNATAL_PLUS", 8).json().getString("id");
        held(two, group, TODAY.minusDays(2), 7);
        assertEquals(400, held(two, group, TODAY.minusDays(3), 7).status(), "before the session before");
        assertEquals(400, held(two, group, TODAY.plusDays(1), 7).status(), "still to come");
        assertEquals(
                400, Api.as(two).post("/parent-groups/" + group + "/end", "{}").status());
        assertEquals(
                200,
                Api.as(two)
                        .post("/parent-groups/" + group + "/end", "{\"reason\":\"Too few came\"}")
                        .status());
        var plus = Api.as(lead).get("/parent-groups/reach").json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("kind").equals("POSTNATAL_PLUS"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, plus.getInt("held"));
        assertEquals(8, plus.getInt("asked"));
        assertEquals(0, plus.getInt("completed"));
    }

    @Test
    void another_partner_sees_no_small_numbers_and_writes_nothing_down() {
        String group = begin("POSTNATAL", 6).json().getString("id");
        held(one, group, TODAY.minusDays(2), 4);
        assertEquals(4, Api.as(lead).get("/parent-groups/" + group).json().getInt("parents"));
        var seen = Api.as(elsewhere).get("/parent-groups/" + group).json();
        assertFalse(seen.containsKey("parents"), seen.toString());
        assertFalse(seen.getJsonArray("held").getJsonObject(0).containsKey("parents"), seen.toString());
        assertEquals(404, held(elsewhere, group, TODAY, 9).status());
        Someone stranger = World.someone(World.partnership().host(), "Sam", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/parent-groups/" + group).status());
    }

    @Test
    void a_session_is_written_down_on_the_page() {
        PageVisitor planner = PageVisitor.as(lead);
        var begun = planner.submit(
                "/training/parent-group-begin?kind=POSTNATAL",
                "form",
                "save",
                Map.of(
                        "partner", area.host().id(),
                        "site", site,
                        "first", one.person(),
                        "second", two.person(),
                        "startsOn", TODAY.minusDays(1).toString()));
        assertEquals(302, begun.statusCode(), begun.body());
        String group = World.text("select id from parent_group where partnership_id = ?", area.id());
        PageVisitor.as(one)
                .submit(
                        "/training/parent-group?id=" + group,
                        "held",
                        "save",
                        Map.of("on", TODAY.toString(), "parents", "9"));
        assertEquals(9, World.number("select parents from parent_group_session where group_id = ?", group));
        assertTrue(planner.get("/training/parent-groups").body().contains("1 of 6"));
    }

    @Test
    void a_session_typed_wrong_is_put_right_and_the_audit_keeps_what_stood_there() {
        String group = begin("POSTNATAL", 6).json().getString("id");
        held(one, group, TODAY.minusDays(9), 4);
        held(one, group, TODAY.minusDays(6), 70);
        held(one, group, TODAY.minusDays(3), 6);
        assertEquals(404, correct(elsewhere, group, 2, TODAY.minusDays(6), 7).status());
        assertEquals(404, correct(one, group, 4, TODAY, 7).status(), "it was not held yet");
        assertEquals(400, correct(one, group, 2, TODAY.minusDays(10), 7).status(), "before the session before");
        assertEquals(400, correct(one, group, 2, TODAY.minusDays(2), 7).status(), "after the session after it");
        assertEquals(200, correct(one, group, 2, TODAY.minusDays(5), 7).status());
        assertEquals(7, Api.as(lead).get("/parent-groups/" + group).json().getInt("parents"));
        assertEquals(
                "session 2: " + TODAY.minusDays(6) + ", 70 parents; now " + TODAY.minusDays(5) + ", 7",
                World.text(
                        "select detail from audit_event where action = 'parent-group.corrected' and entity_id = ?",
                        group));
        Api.as(one).post("/parent-groups/" + group + "/end", "{\"reason\":\"Too few came\"}");
        assertEquals(200, correct(two, group, 3, TODAY.minusDays(3), 5).status(), "also once it is over");
        PageVisitor.as(one)
                .submit(
                        "/training/parent-group?id=" + group + "&session=1",
                        "fix",
                        "correct",
                        Map.of("corrected:on", TODAY.minusDays(9).toString(), "corrected:parents", "8"));
        assertEquals(8, Api.as(lead).get("/parent-groups/" + group).json().getInt("parents"));
    }

    @Test
    void others_lead_a_group_from_a_day_on() {
        Someone three = World.someone(area.host(), "Thea");
        String group = begin("POSTNATAL", 6).json().getString("id");
        assertEquals(404, lead(elsewhere, group, one, three, TODAY).status());
        assertEquals(403, lead(one, group, one, three, TODAY).status());
        assertTrue(lead(lead, group, three, three, TODAY).body().contains("embedding.two-facilitators"));
        assertTrue(lead(lead, group, one, elsewhere, TODAY).body().contains("embedding.facilitator-uncertified"));
        assertTrue(lead(lead, group, one, three, TODAY.minusDays(31)).body().contains("embedding.leaders-from"));
        assertEquals(200, lead(lead, group, one, three, TODAY.plusDays(1)).status());
        assertEquals(200, held(two, group, TODAY.minusDays(3), 6).status(), "they lead it until that day");
        World.run("update parent_group_lead set from_date = ? where group_id = ?", TODAY, group);
        assertEquals(404, held(two, group, TODAY.minusDays(2), 6).status());
        assertEquals(200, held(three, group, TODAY.minusDays(2), 6).status());
        var view = Api.as(lead).get("/parent-groups/" + group).json();
        assertTrue(view.getJsonArray("facilitators").toString().contains("Thea"), view.toString());
        assertEquals(2, view.getJsonArray("leaders").size());
        assertTrue(
                lead(lead, group, one, two, TODAY).body().contains("embedding.leaders-from"), "after the last change");
        PageVisitor planner = PageVisitor.as(lead);
        planner.submit(
                "/training/parent-group?id=" + group,
                "leaders",
                "change",
                Map.of(
                        "first",
                        one.person(),
                        "second",
                        two.person(),
                        "from",
                        TODAY.plusDays(7).toString()));
        assertEquals(2, World.number("select count(*) from parent_group_lead where group_id = ?", group));
        String page = planner.get("/training/parent-group?id=" + group).body();
        assertTrue(page.contains("Thea") && page.contains("Ted"), page);
    }

    private static Answer correct(Someone by, String group, int session, LocalDate on, int parents) {
        return Api.as(by)
                .post(
                        "/parent-groups/" + group + "/sessions/" + session,
                        "{\"on\":\"%s\",\"parents\":%d}".formatted(on, parents));
    }

    private static Answer lead(Someone by, String group, Someone first, Someone second, LocalDate from) {
        return Api.as(by)
                .post(
                        "/parent-groups/" + group + "/facilitators",
                        "{\"first\":\"%s\",\"second\":\"%s\",\"from\":\"%s\"}"
                                .formatted(first.person(), second.person(), from));
    }

    private void certified(String ref, Someone who) {
        String course = World.text("select id from course where ref = ? and partnership_id = ?", ref, area.id());
        if (course == null) {
            course = World.course(area);
            World.run("update course set ref = ? where id = ?", ref, course);
        }
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, course_title, holder_name,"
                        + " level, awarded_on, first_day, last_day, minutes, status, version) values (?, ?, ?, ?, ?, ?, 'Course',"
                        + " 'Holder', 'FOUNDATION', '2026-01-01', '2026-01-01', '2026-01-01', 360, 'ACTIVE', 1)",
                Identity.next(),
                "HRT-" + who.person().substring(24),
                area.id(),
                who.person(),
                area.host().id(),
                course);
    }

    private Answer begin(String kind, int sessions) {
        return begin(kind, sessions, one, two);
    }

    private Answer begin(String kind, int sessions, Someone first, Someone second) {
        return Api.as(lead)
                .post(
                        "/parent-groups",
                        ("{\"kind\":\"%s\",\"partner\":\"%s\",\"site\":\"%s\",\"first\":\"%s\",\"second\":\"%s\",\"startsOn\":\"%s\","
                                        + "\"sessions\":%d,\"invited\":11}")
                                .formatted(
                                        kind,
                                        area.host().id(),
                                        site,
                                        first.person(),
                                        second.person(),
                                        TODAY.minusDays(30),
                                        sessions));
    }

    private static Answer held(Someone by, String group, LocalDate on, int parents) {
        return Api.as(by)
                .post("/parent-groups/" + group + "/sessions", "{\"on\":\"%s\",\"parents\":%d}".formatted(on, parents));
    }
}
