package org.hearth.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree a level at a time: trainers by name, one's own people by name, others as counts that tell on nobody. */
@ArquillianTest
@RunAsClient
class CascadeTreeIT {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

    private Cascade cascade;
    private Someone lead;
    private Someone amara;
    private Someone tom;
    private Someone joy;
    private final List<Someone> own = new ArrayList<>();
    private final List<Someone> others = new ArrayList<>();

    @BeforeEach
    void amara_trained_tom_and_joy_and_tom_trained_others() {
        World.Partnership area = World.partnership();
        cascade = new Cascade(area);
        lead = World.someone(area.host(), "Lea", "TRAINING_LEAD");
        amara = World.someone(area.host(), "Amara");
        tom = World.someone(area.guest(), "Tom");
        joy = World.someone(area.guest(), "Joy");
        World.Session tot = cascade.taught(cascade.trainTheTrainer, DAY, amara);
        cascade.earned(tot, tom, DAY);
        cascade.earned(tot, joy, DAY);
        LocalDate later = DAY.plusMonths(3);
        World.Session taught = cascade.taught(cascade.foundation, later, tom);
        for (int i = 0; i < 3; i++) {
            own.add(World.someone(area.host(), "Own" + i));
            cascade.earned(taught, own.get(i), later);
        }
        for (int i = 0; i < 6; i++) {
            others.add(World.someone(area.guest(), "Other" + i));
            cascade.earned(taught, others.get(i), later);
        }
    }

    @Test
    void the_top_shows_lead_trainers_and_how_far_they_reach() {
        JsonObject top = level(lead, "");
        assertEquals(1, top.getInt("leads"));
        JsonObject node = top.getJsonObject("nodes").getJsonArray("items").getJsonObject(0);
        assertEquals(amara.person(), node.getString("person"));
        assertEquals(11, node.getJsonObject("reached").getInt("number"));
        assertEquals(9, top.getJsonObject("practitioners").getInt("number"));
    }

    @Test
    void whoever_sees_a_partner_s_people_sees_them_by_name_and_nobody_else() {
        String branch = cascade.lines().values().stream()
                .filter(each -> tom.person().equals(each.person()))
                .findFirst()
                .orElseThrow()
                .id();
        JsonObject level = level(lead, "?open=" + branch);
        assertEquals(3, level.getJsonObject("learners").getInt("total"));
        assertEquals(6, level.getJsonObject("others").getInt("number"));
        String said = level.toString();
        own.forEach(each -> assertThat(said).contains(each.person()));
        others.forEach(each -> assertThat(said).doesNotContain(each.person()).doesNotContain(surname(each)));
        assertEquals(2, level.getJsonArray("path").size());
        assertThat(said).contains(surname(tom)).contains(surname(amara));
    }

    @Test
    void four_people_of_another_partner_are_fewer_than_five_and_no_total_gives_them_away() {
        World.run(
                "update award set status = 'REVOKED', ended_on = awarded_on, end_reason = 'wrong' where person_id = ?",
                others.get(0).person());
        cascade.tell(
                World.text(
                        "select id from award where person_id = ?",
                        others.get(0).person()),
                true);
        cascade.takenBack(World.text(
                "select id from award where person_id = ?", others.get(1).person()));
        JsonObject top = level(lead, "");
        JsonObject reached = top.getJsonObject("nodes")
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("reached");
        // four learners, and the two trainers, are of the other partner: six of them
        assertEquals(9, reached.getInt("number"));
        JsonObject practitioners = top.getJsonObject("practitioners");
        assertEquals(3, practitioners.getInt("number"));
        assertThat(practitioners.getBoolean("whole")).isFalse();
    }

    @Test
    void a_trainer_who_has_no_session_and_no_accreditation_is_named_to_their_own_people_only() {
        String root = cascade.lines().values().stream()
                .filter(each -> each.generation() == 0)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(level(lead, "?open=" + root).toString())
                .doesNotContain(joy.person())
                .contains(tom.person());
        Someone theirs = World.someone(cascade.area.guest(), "Gus", "TRAINING_LEAD");
        assertThat(level(theirs, "?open=" + root).toString()).contains(joy.person());
        World.run(
                "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, recorded_at,"
                        + " version) values (uuid(), ?, ?, ?, '2025-01-01', '2025-01-01', 1)",
                cascade.area.id(),
                cascade.programme,
                joy.person());
        assertThat(level(lead, "?open=" + root).toString()).contains(joy.person());
    }

    @Test
    void a_branch_in_which_nobody_was_trained_for_a_year_is_dormant() {
        JsonObject node =
                level(lead, "").getJsonObject("nodes").getJsonArray("items").getJsonObject(0);
        assertThat(node.getBoolean("dormant")).isTrue();
        LocalDate lately = LocalDate.now(java.time.Clock.systemUTC()).minusDays(10);
        cascade.earned(cascade.taught(cascade.foundation, lately, tom), own.get(0), lately);
        JsonObject now =
                level(lead, "").getJsonObject("nodes").getJsonArray("items").getJsonObject(0);
        assertThat(now.getBoolean("dormant")).isFalse();
    }

    @Test
    void another_partnership_s_programme_and_another_programme_s_trainer_are_not_there() {
        Cascade elsewhere = new Cascade(World.partnership());
        Someone away = World.someone(elsewhere.area.host(), "Zoe", "TRAINING_LEAD");
        assertEquals(
                404,
                Api.as(away)
                        .get("/programmes/" + cascade.programme + "/cascade")
                        .status());
        String root = cascade.lines().keySet().iterator().next();
        assertEquals(
                404,
                Api.as(away)
                        .get("/programmes/" + elsewhere.programme + "/cascade?open=" + root)
                        .status());
        String learner = cascade.lines().values().stream()
                .filter(each -> each.kind().equals("LEARNER"))
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals(
                404,
                Api.as(lead)
                        .get("/programmes/" + cascade.programme + "/cascade?open=" + learner)
                        .status());
    }

    @Test
    void the_page_says_it_in_one_sentence_and_leads_down_by_links() throws Exception {
        PageVisitor visitor = PageVisitor.as(lead);
        String top =
                visitor.get("/training/cascade?programme=" + cascade.programme).body();
        assertThat(top).contains("1 lead trainer →").contains(surname(amara)).contains("9 practitioners");
        String root = cascade.lines().values().stream()
                .filter(each -> each.generation() == 0)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(top).contains("open=" + root);
        String below = visitor.get("/training/cascade?programme=" + cascade.programme + "&open=" + root)
                .body();
        assertThat(below)
                .contains(surname(tom))
                .contains("aria-current=\"true\"")
                .doesNotContain(surname(joy));
    }

    private static String surname(Someone who) {
        return World.text("select family_name from person where id = ?", who.person());
    }

    private JsonObject level(Someone who, String query) {
        JsonObjectBuilder level = Json.createObjectBuilder(got(who, query));
        return level.add("nodes", got(who, "/trainers" + query))
                .add("learners", got(who, "/people" + query))
                .build();
    }

    private JsonObject got(Someone who, String query) {
        Api.Answer answer = Api.as(who).get("/programmes/" + cascade.programme + "/cascade" + query);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }
}
