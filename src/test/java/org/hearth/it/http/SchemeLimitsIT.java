package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Publishing asks the scheme how much one trainer may be asked for (domain rule C17): it warns, or refuses where that was decided. */
@ArquillianTest
@RunAsClient
class SchemeLimitsIT {

    private static final LocalDate TODAY = CohortWorld.TODAY;
    private static final LocalDate FIRST = TODAY.plusDays(60);
    private static final String GROUP = "scheduling.group-per-trainer";
    private static final String LOAD = "scheduling.trainer-over-load";

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final Someone planner = World.someone(area.host(), "Pat", "TRAINING_LEAD");
    private final Someone priya = World.someone(area.host(), "Priya", "TRAINER");
    private final Someone tom = World.someone(area.guest(), "Tom", "TRAINER");

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 409", "1, 409"})
    void a_larger_group_is_refused_from_the_first_day_of_the_scheme_that_refuses_it(int afterFirst, int status) {
        trainers();
        decide(FIRST, "\"groupPerTrainer\":5,\"whenOverGroup\":\"REFUSED\"");
        Answer published = publish(draft(FIRST.plusDays(afterFirst), 12));
        assertEquals(status, published.status(), published.body());
        assertEquals(status == 409, published.body().contains(GROUP), published.body());
    }

    @ParameterizedTest
    @CsvSource({"5, 409", "6, 200", "7, 200"})
    void so_many_learners_for_each_trainer_may_come_and_not_one_more(int each, int status) {
        trainers();
        decide(TODAY, "\"groupPerTrainer\":%d,\"whenOverGroup\":\"REFUSED\"".formatted(each));
        assertEquals(status, publish(draft(FIRST, 12)).status());
    }

    @Test
    void a_rule_dated_ahead_stands_beside_the_default_that_still_holds() {
        LocalDate ahead = TODAY.plusMonths(3);
        Answer none = Api.as(world.lead())
                .post("/trainer-schemes/" + world.programme(), "{\"from\":\"" + ahead + "\",\"generationCap\":0}");
        assertEquals(400, none.status(), none.body());
        decide(ahead, "\"generationCap\":2");
        assertFalse(Api.as(world.lead())
                .get("/trainer-schemes/" + world.programme())
                .json()
                .getJsonObject("inForce")
                .getBoolean("decided"));
        String page = PageVisitor.as(world.lead()).get("/training/schemes").body();
        String day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).format(ahead);
        assertTrue(page.contains("From " + day), page);
        assertFalse(page.contains("1990"), page);
    }

    @Test
    void a_rule_that_has_not_begun_is_taken_back_and_what_holds_before_goes_on() {
        decide(TODAY, "\"generationCap\":3");
        decide(TODAY.plusDays(40), "\"generationCap\":2");
        decide(TODAY.plusDays(80), "\"generationCap\":1");
        for (LocalDate none : List.of(TODAY, TODAY.plusDays(41))) {
            Answer refused = takenBack(none, "Too soon");
            assertEquals(400, refused.status(), refused.body());
            assertTrue(refused.body().contains("cohort.scheme-begun"), refused.body());
        }
        assertEquals(400, takenBack(TODAY.plusDays(40), "").status());
        Answer back = takenBack(TODAY.plusDays(40), "The licensor put it off");
        assertEquals(200, back.status(), back.body());
        assertEquals(List.of(TODAY.plusDays(80) + " null", TODAY + " " + TODAY.plusDays(79)), terms(back));
        PageVisitor lead = PageVisitor.as(world.lead());
        String address = "/training/scheme-back?programme=" + world.programme();
        assertTrue(lead.get("/training/schemes").body().contains(address));
        lead.submit(address, "form", "save", Map.of("from", TODAY.plusDays(80) + "", "reason", "Put off for good"));
        assertFalse(lead.get("/training/schemes").body().contains(address));
        assertEquals(
                List.of(TODAY + " null"), terms(Api.as(world.lead()).get("/trainer-schemes/" + world.programme())));
        assertEquals(
                2,
                World.number(
                        "select count(*) from audit_event where action = 'trainer-scheme.taken-back' and entity_id = ?",
                        world.programme()));
        assertEquals(403, takenBack(planner, TODAY.plusDays(80), "Mine").status());
    }

    private Answer takenBack(LocalDate from, String reason) {
        return takenBack(world.lead(), from, reason);
    }

    private Answer takenBack(Someone who, LocalDate from, String reason) {
        return Api.as(who)
                .post(
                        "/trainer-schemes/" + world.programme() + "/taken-back",
                        "{\"reason\":\"%s\",\"from\":\"%s\"}".formatted(reason, from));
    }

    private static List<String> terms(Answer scheme) {
        return scheme.json().getJsonArray("terms").stream()
                .map(each -> each.asJsonObject())
                .map(each -> each.getString("from") + " " + each.getString("to", "null"))
                .toList();
    }

    @Test
    void where_nothing_was_decided_whoever_plans_is_warned_and_publishes() {
        trainers();
        World.run("update fidelity_rule set max_group = 20 where programme_id = ?", world.programme());
        String ref = draft(FIRST, 13);
        Answer check = Api.as(planner).get("/sessions/" + ref + "/breaches");
        assertTrue(check.body().contains(GROUP) && check.body().contains("\"warning\":true"), check.body());
        String page = PageVisitor.as(planner)
                .get("/training/schedule?ref=" + ref + "&step=check")
                .body();
        assertTrue(page.contains("Think of this") && page.contains("Add a trainer"), page);
        assertTrue(page.contains("Nothing stands against publishing"), page);
        assertFalse(page.contains("Put right before publishing"), page);
        assertEquals(200, publish(ref).status());
    }

    @Test
    void whoever_leads_the_programme_lets_a_larger_group_pass_with_a_reason() {
        trainers();
        decide(TODAY, "\"groupPerTrainer\":5,\"whenOverGroup\":\"REFUSED\"");
        String ref = draft(FIRST, 12);
        assertEquals(GROUP, publish(ref).code());
        Answer waived = Api.as(world.lead())
                .post(
                        "/sessions/" + ref + "/waivers",
                        "{\"breach\":\"" + GROUP + "\",\"reason\":\"A third trainer helps on the day\"}");
        assertEquals(200, waived.status(), waived.body());
        assertEquals(200, publish(ref).status());
    }

    @Test
    void a_level_that_asks_for_no_accredited_trainer_is_not_limited_by_what_is_asked_of_them() {
        World.run(
                "update fidelity_rule set accredited_trainers = false, max_group = 24, min_trainers = 1 where programme_id = ?",
                world.programme());
        decide(
                TODAY,
                "\"groupPerTrainer\":5,\"whenOverGroup\":\"REFUSED\",\"mostPerYear\":1,\"whenOverLoad\":\"REFUSED\"");
        assertEquals(200, publish(draft(FIRST, 24)).status());
        assertEquals(200, publish(draft(FIRST.plusDays(20), 24)).status());
    }

    @Test
    void one_delivery_more_than_a_trainer_does_in_twelve_months_is_refused_and_says_whose() {
        trainers();
        decide(TODAY, "\"mostPerYear\":2,\"whenOverLoad\":\"REFUSED\"");
        assertEquals(200, publish(draft(FIRST, 12)).status());
        draft(FIRST.plusDays(20), 12); // a draft is no delivery
        assertEquals(200, publish(draft(FIRST.plusDays(40), 12)).status());
        String third = draft(FIRST.plusDays(80), 12);
        Answer refused = publish(third);
        assertEquals(409, refused.status(), refused.body());
        assertTrue(refused.body().contains(LOAD), refused.body());
        assertTrue(refused.body().contains("Priya") && refused.body().contains("Tom"), refused.body());
        assertEquals(
                200,
                publish(draft(FIRST.plusDays(45).plusYears(1), 12)).status(),
                "in the next twelve months they deliver again");
        World.run(
                "update session set status = 'CANCELLED' where status = 'PUBLISHED' and first_start < ?",
                FIRST.plusDays(30).atStartOfDay());
        assertEquals(200, publish(third).status(), "what is called off is no delivery");
    }

    @Test
    void a_published_session_is_put_right_though_its_trainers_have_more_to_do_now() {
        trainers();
        String ref = draft(FIRST, 12);
        assertEquals(200, publish(ref).status());
        decide(TODAY, "\"groupPerTrainer\":5,\"whenOverGroup\":\"REFUSED\"");
        Answer note = Api.as(planner).send("PUT", "/sessions/" + ref, "{\"accessInfo\":\"Ring twice\"}");
        assertEquals(200, note.status(), note.body());
        Answer fewer = Api.as(planner)
                .send(
                        "PUT",
                        "/sessions/" + ref,
                        "{\"trainers\":[{\"person\":\"%s\",\"role\":\"LEAD\"}]}".formatted(priya.person()));
        assertTrue(fewer.body().contains(GROUP), fewer.body());
    }

    @Test
    void of_two_sessions_published_at_once_that_a_trainer_may_deliver_one_of_the_second_is_refused() throws Exception {
        trainers();
        decide(TODAY, "\"mostPerYear\":1,\"whenOverLoad\":\"REFUSED\"");
        for (int round = 0; round < 4; round++) {
            String one = draft(FIRST, 12);
            String other = draft(FIRST.plusDays(30), 12);
            List<Callable<String>> both = List.of(
                    () -> publish(one).status() + "", () -> publish(other).status() + "");
            List<String> came = Race.of(both).stream().sorted().toList();
            assertEquals(List.of("200", "409"), came);
            World.run("update session set status = 'CANCELLED' where partnership_id = ?", area.id());
        }
    }

    /** The control: the same two at once, where a trainer may deliver both, are both published. So it is the limit that refuses. */
    @Test
    void of_two_sessions_published_at_once_that_a_trainer_may_deliver_neither_is_refused() throws Exception {
        trainers();
        decide(TODAY, "\"mostPerYear\":2,\"whenOverLoad\":\"REFUSED\"");
        String one = draft(FIRST, 12);
        String other = draft(FIRST.plusDays(30), 12);
        assertEquals(
                List.of("200", "200"),
                Race.of(List.of(
                        () -> publish(one).status() + "", () -> publish(other).status() + "")));
    }

    @Test
    void the_page_of_a_scheme_decides_it_and_says_it() {
        PageVisitor lead = PageVisitor.as(world.lead());
        lead.submit(
                "/training/scheme?programme=" + world.programme(),
                "form",
                "save",
                Map.of("from", TODAY.toString(), "groupPerTrainer", "5", "whenOverGroup", "REFUSED"));
        String page = lead.get("/training/schemes").body();
        assertTrue(page.contains("at most 5 learners for each trainer; a larger group is refused"), page);
        assertTrue(page.contains("one more is warned of"), page);
        Answer wrong = Api.as(world.lead())
                .post(
                        "/trainer-schemes/" + world.programme(),
                        "{\"from\":\"" + TODAY + "\",\"whenOverLoad\":\"FORBIDDEN\"}");
        assertEquals(400, wrong.status(), wrong.body());
        assertTrue(wrong.body().contains("whenOverLoad"), wrong.body());
    }

    private void trainers() {
        world.trainer(priya, TODAY.minusYears(1), TODAY);
        world.trainer(tom, TODAY.minusYears(1), TODAY);
    }

    private void decide(LocalDate from, String asked) {
        Answer made = Api.as(world.lead())
                .post("/trainer-schemes/" + world.programme(), "{\"from\":\"%s\",%s}".formatted(from, asked));
        assertEquals(200, made.status(), made.body());
    }

    private String draft(LocalDate on, int places) {
        String course = World.course(area);
        World.run("update course set programme_id = ?, days = 2 where id = ?", world.programme(), course);
        Answer made = Api.as(planner)
                .post(
                        "/sessions",
                        ("{\"course\":\"%s\",\"site\":\"%s\",\"capacity\":%d,\"days\":[{\"date\":\"%s\","
                                        + "\"from\":\"09:30\",\"to\":\"15:30\"},{\"date\":\"%s\",\"from\":\"09:30\",\"to\":"
                                        + "\"15:30\"}],\"trainers\":[{\"person\":\"%s\",\"role\":\"LEAD\"},{\"person\":\"%s\","
                                        + "\"role\":\"CO\"}]}")
                                .formatted(
                                        course,
                                        world.site(),
                                        places,
                                        on,
                                        on.plusDays(14),
                                        priya.person(),
                                        tom.person()));
        assertEquals(201, made.status(), made.body());
        return made.json().getString("ref");
    }

    private Answer publish(String ref) {
        return Api.as(planner).post("/sessions/" + ref + "/publish", "");
    }
}
