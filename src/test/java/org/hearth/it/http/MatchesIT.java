package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions that lack a trainer, and who of all partners could train them (decision 0186). */
@ArquillianTest
@RunAsClient
class MatchesIT {

    private static final LocalDate TODAY = CohortWorld.TODAY;
    private static final LocalDate FIRST = TODAY.plusDays(60);

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final Someone planner = World.someone(area.host(), "Pat", "TRAINING_LEAD");
    private final Someone guest = World.someone(area.guest(), "Gwen", "TRAINING_LEAD");
    private final Someone priya = World.someone(area.host(), "Priya", "TRAINER");
    private final Someone tom = World.someone(area.guest(), "Tom", "TRAINER");
    private String ref;

    @BeforeEach
    void a_session_led_by_priya_that_lacks_one_beside_her() {
        world.trainer(priya, TODAY.minusYears(1), TODAY);
        ref = draft(FIRST);
    }

    @Test
    void somebody_of_another_partner_is_proposed_with_the_reasons_why() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        pledge(4);
        JsonObject match = match(planner).orElseThrow();
        assertEquals(1, match.getInt("missing"));
        assertEquals("CO", match.getString("wants"));
        assertTrue(match.getBoolean("mayPlan"));
        String said = match.getJsonArray("proposals").toString();
        assertTrue(said.contains("Tom"), said);
        assertTrue(said.contains("May train it on every day") && said.contains("Free at these times"), said);
        assertTrue(said.contains("Would deliver 1 of at most 6 sessions"), said);
        assertTrue(said.contains(area.guest().name() + " has 4 pledged days left"), said);
        assertFalse(said.contains("Priya"), "who trains it already is not proposed");
    }

    @Test
    void whoever_is_on_the_way_is_proposed_beside_a_lead_and_nobody_where_the_lead_is_missing() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        World.run("update trainer_accreditation set provisional = true where person_id = ?", tom.person());
        JsonObject who = match(planner).orElseThrow().getJsonArray("proposals").getJsonObject(0);
        assertTrue(who.getBoolean("provisional"));
        World.run("update trainer_accreditation set to_date = ? where person_id = ?", FIRST, priya.person());
        JsonObject unled = match(planner).orElseThrow();
        assertEquals("LEAD", unled.getString("wants"), "Priya may not on the second day");
        assertEquals(2, unled.getInt("missing"));
        assertTrue(unled.getJsonArray("proposals").isEmpty(), unled.toString());
    }

    @Test
    void whoever_trains_or_learns_elsewhere_then_is_not_proposed() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        String other = draft(FIRST.minusDays(14));
        publishWith(other, tom);
        assertEquals(List.of(), proposed(), "the second day of the other session is the first of this one");
        World.run("update session set status = 'CANCELLED' where ref = ? and partnership_id = ?", other, area.id());
        assertTrue(proposed().contains(tom.person()));
        World.run(
                "update trainer_accreditation set active_until = ? where person_id = ?",
                TODAY.minusDays(1),
                tom.person());
        assertFalse(proposed().contains(tom.person()), "what has run out today counts no more");
    }

    @Test
    void whoever_would_deliver_more_than_the_scheme_says_is_not_proposed() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        Answer made = Api.as(world.lead())
                .post("/trainer-schemes/" + world.programme(), "{\"from\":\"%s\",\"mostPerYear\":1}".formatted(TODAY));
        assertEquals(200, made.status(), made.body());
        assertEquals(1, proposed().size());
        publishWith(draft(FIRST.plusDays(100)), tom);
        assertEquals(List.of(), proposed());
    }

    @Test
    void a_draft_is_for_those_who_plan_it_and_a_published_session_for_every_planner() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        assertTrue(match(guest).isEmpty());
        World.run(
                "update session set status = 'PUBLISHED', published_at = utc_timestamp(6) where ref = ? and partnership_id = ?",
                ref,
                area.id());
        JsonObject seen = match(guest).orElseThrow();
        assertFalse(seen.getBoolean("mayPlan"));
        assertEquals(1, seen.getJsonArray("proposals").size());
        Someone learner = World.someone(area.guest(), "Lee");
        assertEquals(403, Api.as(learner).get("/trainer-matches").status());
    }

    @Test
    void a_session_that_has_its_trainers_is_not_listed() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        Answer with = put(ref, tom);
        assertEquals(200, with.status(), with.body());
        assertTrue(match(planner).isEmpty());
        assertTrue(PageVisitor.as(planner)
                .get("/training/matches?programme=" + world.programme())
                .body()
                .contains("has its trainers"));
    }

    @Test
    void a_published_session_that_has_heads_enough_and_no_lead_any_more_is_listed_and_its_page_says_so() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        second();
        Answer with = Api.as(planner)
                .send(
                        "PUT",
                        "/sessions/" + ref,
                        ("{\"trainers\":[{\"person\":\"%s\",\"role\":\"LEAD\"},{\"person\":\"%s\",\"role\":\"CO\"},"
                                        + "{\"person\":\"%s\",\"role\":\"CO\"}]}")
                                .formatted(priya.person(), tom.person(), second.person()));
        assertEquals(200, with.status(), with.body());
        Answer published = Api.as(planner).post("/sessions/" + ref + "/publish", "");
        assertEquals(200, published.status(), published.body());
        assertTrue(match(planner).isEmpty(), "each day has its lead");
        String address = "/training/session?ref=" + ref;
        assertFalse(PageVisitor.as(planner).get(address).body().contains("No accredited lead on"));

        World.run("update trainer_accreditation set to_date = ? where person_id = ?", TODAY, priya.person());

        JsonObject unled = match(planner).orElseThrow();
        assertEquals("LEAD", unled.getString("wants"));
        assertEquals(1, unled.getInt("missing"));
        assertTrue(PageVisitor.as(planner).get(address).body().contains("No accredited lead on"));
        assertFalse(PageVisitor.as(guest).get(address).body().contains("No accredited lead on"), "the host's matter");
        assertTrue(PageVisitor.as(planner).get("/home").body().contains("No accredited lead, choose one"));
    }

    @Test
    void from_the_page_the_trainer_is_added_in_the_plan_with_one_choice_made() {
        world.trainer(tom, TODAY.minusYears(1), TODAY);
        PageVisitor visitor = PageVisitor.as(planner);
        String page = visitor.get("/training/matches").body();
        String name = World.text("select concat(given_name, ' ', family_name) from person where id = ?", tom.person());
        String adding = "/training/schedule?ref=" + ref + "&step=trainers&q=" + name.replace(" ", "+");
        assertTrue(page.contains(adding.replace("&", "&amp;")), page);
        assertTrue(visitor.get(adding).body().contains("checked=\"checked\""), "the one who was chosen");
        visitor.submit(adding, "addForm", "addTrainer", Map.of("newRole", "CO"));
        assertTrue(Api.as(planner).get("/sessions/" + ref).body().contains(tom.person()));
        assertTrue(match(planner).isEmpty());
    }

    private void pledge(int days) {
        Answer made = Api.as(guest)
                .post(
                        "/trainer-pledges",
                        "{\"programme\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"days\":%d}"
                                .formatted(world.programme(), TODAY, FIRST, days));
        assertEquals(201, made.status(), made.body());
    }

    private List<String> proposed() {
        return match(planner).orElseThrow().getJsonArray("proposals").stream()
                .map(each -> each.asJsonObject().getString("person"))
                .toList();
    }

    private Optional<JsonObject> match(Someone who) {
        Answer found = Api.as(who).get("/trainer-matches?programme=" + world.programme());
        assertEquals(200, found.status(), found.body());
        return found.json().getJsonArray("items").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("ref").equals(ref))
                .findFirst();
    }

    private void publishWith(String session, Someone beside) {
        assertEquals(200, put(session, beside).status());
        Answer published = Api.as(planner).post("/sessions/" + session + "/publish", "");
        assertEquals(200, published.status(), published.body());
    }

    private Answer put(String session, Someone beside) {
        return Api.as(planner)
                .send(
                        "PUT",
                        "/sessions/" + session,
                        ("{\"trainers\":[{\"person\":\"%s\",\"role\":\"LEAD\"},{\"person\":\"%s\",\"role\":\"CO\"}]}")
                                .formatted(lead(session), beside.person()));
    }

    /** Who leads it; another trainer of the programme where Priya leads a session at the same time. */
    private String lead(String session) {
        return session.equals(ref) ? priya.person() : second().person();
    }

    private Someone second;

    private Someone second() {
        if (second == null) {
            second = World.someone(area.host(), "Sam", "TRAINER");
            world.trainer(second, TODAY.minusYears(1), TODAY);
        }
        return second;
    }

    private String draft(LocalDate on) {
        String course = World.course(area);
        World.run("update course set programme_id = ?, days = 2 where id = ?", world.programme(), course);
        Answer made = Api.as(planner)
                .post(
                        "/sessions",
                        ("{\"course\":\"%s\",\"site\":\"%s\",\"capacity\":12,\"days\":[{\"date\":\"%s\","
                                        + "\"from\":\"09:30\",\"to\":\"15:30\"},{\"date\":\"%s\",\"from\":\"09:30\",\"to\":"
                                        + "\"15:30\"}],\"trainers\":[{\"person\":\"%s\",\"role\":\"LEAD\"}]}")
                                .formatted(course, world.site(), on, on.plusDays(14), priya.person()));
        assertEquals(201, made.status(), made.body());
        return made.json().getString("ref");
    }
}
