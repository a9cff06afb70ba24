package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How far trainers reach, forecast and tried out, without telling on anybody (domain B1, rule 39). */
@ArquillianTest
@RunAsClient
class CapacityIT {

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final List<Someone> staff = new ArrayList<>();

    @Test
    void twelve_trainers_in_pairs_reach_144_and_not_288_and_three_courses_more_are_tried_out() {
        for (int at = 0; at < 20; at++) {
            staff.add(World.someone(area.guest(), "Sta" + at));
        }
        staff.subList(0, 12).forEach(each -> world.trainer(each, CohortWorld.TODAY.minusMonths(1)));
        String course = world.course("FOUNDATION");
        staff.subList(0, 6).forEach(each -> world.award(each, course, "FOUNDATION"));

        JsonObject now = ask("?coursesAYear=2&group=12&more=1&target=100").json();

        assertEquals(12, now.getInt("trainers"));
        assertEquals(144, now.getInt("aYear"));
        assertEquals(21, now.getInt("people"), "the lead works here too");
        assertEquals(6, now.getInt("reached"));
        assertEquals(28, now.getInt("share"));
        assertEquals(85, now.getInt("withMore"), "eighteen of twenty-one");
        World.run(
                "update trainer_path set lapses_on = ?, lapse_cause = 'DELIVERIES' where programme_id = ?",
                CohortWorld.TODAY.plusMonths(2),
                world.programme());
        assertEquals(12, inAYear("leavers=0"), "who delivers does not lapse for want of it");
        World.run("update trainer_path set lapse_cause = 'REFRESHER' where programme_id = ?", world.programme());
        assertEquals(0, inAYear("leavers=0"));
        assertEquals(2, now.getInt("missing"), "fifteen are left, twelve at a time");
        String page = PageVisitor.as(world.lead())
                .get("/training/capacity?programme=" + world.programme() + "&courses=2&group=12&more=1")
                .body();
        assertTrue(page.contains("144 people a year"), page);
    }

    @Test
    void who_could_be_told_by_a_number_is_not_and_localities_have_shares_alone() {
        for (int at = 0; at < 12; at++) {
            staff.add(World.someone(area.guest(), "Few" + at));
        }
        String course = world.course("FOUNDATION");
        staff.subList(0, 4).forEach(each -> world.award(each, course, "FOUNDATION"));
        JsonObject few = ask("").json();
        assertFalse(few.containsKey("reached"), few.toString());
        assertFalse(few.containsKey("share"), few.toString());
        staff.subList(4, 9).forEach(each -> world.award(each, course, "FOUNDATION"));
        JsonObject some = ask("").json();
        assertFalse(some.containsKey("share"), "four are left, who could be told: " + some);
    }

    @Test
    void a_group_is_no_larger_than_the_scheme_lets_its_trainers_have() {
        String scheme = "/trainer-schemes/" + world.programme();
        assertEquals(
                200,
                Api.as(world.lead())
                        .post(
                                scheme,
                                "{\"source\":\"The board\",\"from\":\"" + CohortWorld.TODAY
                                        + "\",\"groupPerTrainer\":3}")
                        .status());
        JsonObject now = ask("").json();
        assertEquals(3 * now.getInt("together"), now.getInt("group"));
        assertEquals(50, ask("?group=50").json().getInt("group"), "what somebody tries out is theirs");
    }

    @Test
    void an_address_with_a_word_for_a_number_is_answered_in_plain_words_and_says_nothing_untrue() {
        PageVisitor reader = PageVisitor.as(world.lead());
        String page = reader.get("/training/capacity?programme=" + world.programme()
                        + "&more=abc&target=0&until=2020-01-01&courses=-3&group=7")
                .body();
        assertTrue(page.contains("id=\"more-error\"") && page.contains("Enter a number from 0 to 500."), page);
        assertTrue(page.contains("id=\"target-error\"") && page.contains("Enter a number from 1 to 100."), page);
        assertTrue(page.contains("id=\"until-error\"") && page.contains("Choose a day after today"), page);
        assertTrue(page.contains("id=\"coursesAYear-error\""), page);
        assertFalse(page.contains("id=\"group-error\""), page);
        for (String typed : List.of("abc", "0", "2020-01-01", "-3", "7")) {
            assertTrue(page.contains("value=\"" + typed + "\""), typed + " is kept: " + page);
        }
        assertTrue(page.contains("7 learners"), "the rest is worked out: " + page);
        assertFalse(page.contains("j_id"), page);
        assertFalse(page.contains("No programme is passed on"), page);
        assertFalse(reader.get("/training/pool?on=abc").body().contains("No partner has pledged"));
    }

    @Test
    void odd_numbers_are_refused_by_field_and_another_partnerships_programme_is_not_found() {
        for (String odd : List.of(
                "more=-1",
                "target=101",
                "group=0",
                "leavers=101",
                "until=2020-01-01",
                "until=soon",
                "until=2999-01-01")) {
            Answer refused = ask("?" + odd);
            assertEquals(400, refused.status(), odd + " " + refused.body());
            assertTrue(refused.body().contains("\"" + odd.split("=")[0] + "\""), refused.body());
        }
        CohortWorld elsewhere = CohortWorld.in(World.partnership());
        assertEquals(
                404,
                Api.as(world.lead())
                        .get("/trainer-capacity/" + elsewhere.programme())
                        .status());
    }

    private int inAYear(String query) {
        JsonArray points = ask("?" + query).json().getJsonArray("forecast");
        return points.getJsonObject(points.size() - 1).getInt("trainers");
    }

    private Answer ask(String query) {
        return Api.as(world.lead()).get("/trainer-capacity/" + world.programme() + query);
    }
}
