package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who may train on which day: what keeps an accreditation alive, what a lapse does, and who is told (domain rules C14 and C16). */
@ArquillianTest
@RunAsClient
class TrainerUpkeepIT {

    private static final LocalDate TODAY = CohortWorld.TODAY;
    private static final LocalDate FIRST = TODAY.plusDays(60);

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final Someone planner = World.someone(area.host(), "Pat", "TRAINING_LEAD");
    private final Someone priya = World.someone(area.host(), "Priya", "TRAINER");
    private final Someone tom = World.someone(area.guest(), "Tom", "TRAINER");

    @Test
    void a_provisional_trainer_counts_beside_an_accredited_lead_and_never_as_lead() {
        world.trainer(priya, TODAY.minusYears(1));
        world.trainer(tom, TODAY.minusYears(1));
        World.run("update trainer_accreditation set provisional = true where person_id = ?", tom.person());
        assertRefused(draft(tom, priya), "scheduling.trainer-provisional");
        Answer beside = publish(draft(priya, tom));
        assertEquals(200, beside.status(), beside.body());
    }

    @Test
    void two_provisional_trainers_are_not_enough() {
        world.trainer(priya, TODAY.minusYears(1));
        world.trainer(tom, TODAY.minusYears(1));
        World.run("update trainer_accreditation set provisional = true where programme_id = ?", world.programme());
        assertEquals(409, publish(draft(priya, tom)).status());
    }

    @Test
    void what_has_run_out_today_stops_a_session_to_come_before_any_clock_has_struck() {
        world.trainer(priya, TODAY.minusYears(1));
        world.trainer(tom, TODAY.minusYears(1));
        activeUntil(tom, TODAY.minusDays(1));
        assertRefused(draft(priya, tom));
        activeUntil(tom, TODAY);
        assertEquals(200, publish(draft(priya, tom)).status(), "the last day counts");
    }

    @Test
    void a_scheme_that_asks_for_activity_sets_the_day_and_a_refresher_puts_it_off() {
        String path = world.trainer(priya, TODAY.minusMonths(10), TODAY.minusMonths(10));
        decide("\"minDeliveries\":2,\"windowMonths\":12,\"refresherMonths\":24");
        assertEquals(TODAY.minusMonths(10).plusMonths(12).toString(), lapses(path));
        assertEquals("AT_RISK", standing(path));
        decide("\"refresherMonths\":12");
        assertEquals("REFRESHER", cause(path));
        Answer refreshed = world.take(path, "REFRESHED", ",\"evidence\":\"Trainers' day\"");
        assertEquals(200, refreshed.status(), refreshed.body());
        assertEquals(TODAY.plusMonths(12).toString(), lapses(path));
        assertEquals("ACCREDITED", standing(path));
    }

    @Test
    void a_lapse_takes_the_trainer_off_what_is_not_confirmed_and_tells_whoever_plans_it() {
        String path = world.trainer(priya, TODAY.minusYears(1));
        world.trainer(tom, TODAY.minusYears(1));
        String draft = draft(tom, priya);
        String confirmed = draft(tom, priya, FIRST.plusDays(60));
        assertEquals(200, publish(confirmed).status());
        World.run(
                "update trainer_path set valid_until = ?, lapses_on = ?, at_risk_from = ?, lapse_cause = 'ENDED' where id = ?",
                TODAY.minusDays(1),
                TODAY,
                TODAY.minusDays(90),
                path);
        assertEquals("LAPSED", standing(path), "it counts by its day");

        Desk.fiveMinutesPass();

        assertEquals(1, steps(path, "LAPSED"));
        assertEquals(List.of("Tom"), trainers(draft));
        assertEquals(2, trainers(confirmed).size(), "who booked relies on it");
        assertEquals(1, Desk.toldTo("scheduling.trainer-off", planner));
        assertEquals(1, Desk.toldTo("scheduling.trainer-lapsed", planner));
        assertEquals(1, Desk.toldTo("cohort.lapsed", priya));
        assertEquals(1, Desk.toldTo("cohort.lapsed", planner), "the lead of the partner they work for");

        Desk.fiveMinutesPass();
        assertEquals(1, steps(path, "LAPSED"), "once");
        assertEquals(1, Desk.toldTo("cohort.lapsed", priya), "once");

        assertEquals(
                "cohort.not-lapsed",
                world.take(otherPath(), "REINSTATED", ",\"evidence\":\"x\"").code());
        Answer back = world.take(path, "REINSTATED", ",\"evidence\":\"Delivered beside Tom and was seen\"");
        assertEquals(200, back.status(), back.body());
        assertEquals("ACCREDITED", standing(path));
    }

    @Test
    void publishing_warns_where_a_trainer_counts_on_a_day_only_if_they_deliver_before() {
        world.trainer(priya, TODAY.minusYears(1));
        world.trainer(tom, TODAY.minusYears(1));
        activeUntil(tom, FIRST.plusDays(14));
        String sure = draft(priya, tom);
        assertFalse(breaches(sure).contains("scheduling.trainer-active-until"), breaches(sure));
        activeUntil(tom, FIRST.plusDays(13));
        String ref = draft(priya, tom);
        String said = breaches(ref);
        assertTrue(said.contains("scheduling.trainer-active-until") && said.contains("\"warning\":true"), said);
        String until = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(FIRST.plusDays(13));
        String page = PageVisitor.as(planner)
                .get("/training/schedule?ref=" + ref + "&step=check")
                .body();
        assertTrue(
                page.contains("Tom") && page.contains(until) && page.contains("only if they deliver or refresh before"),
                page);
        assertEquals(200, publish(ref).status(), "it warns and stops nothing");
    }

    @Test
    void a_last_day_that_is_past_takes_the_trainer_off_at_once_and_tells_whoever_plans() {
        String path = world.trainer(priya, TODAY.minusMonths(2), TODAY.minusMonths(2));
        world.trainer(tom, TODAY.minusYears(1));
        String draft = draft(tom, priya);
        String confirmed = draft(tom, priya, FIRST.plusDays(60));
        assertEquals(200, publish(confirmed).status());
        end(path, TODAY);
        assertEquals(2, trainers(draft).size(), "today is still theirs");
        assertEquals("AT_RISK", standing(path));
        end(path, TODAY.minusDays(1));
        assertEquals("LAPSED", standing(path));
        assertEquals(List.of("Tom"), trainers(draft));
        assertEquals(2, trainers(confirmed).size(), "who booked relies on it");
        assertEquals(1, Desk.toldTo("scheduling.trainer-off", planner));
        assertEquals(1, Desk.toldTo("scheduling.trainer-lapsed", planner));
        assertEquals(1, Desk.toldTo("cohort.lapsed", priya));
        Desk.fiveMinutesPass();
        assertEquals(1, steps(path, "LAPSED"), "the clock has nothing left to do");
        assertEquals(1, Desk.toldTo("scheduling.trainer-off", planner));
    }

    @Test
    void the_list_says_until_when_everybody_counts_and_who_is_at_risk_or_lapsed() {
        String path = world.trainer(priya, TODAY.minusMonths(10), TODAY.minusMonths(10));
        world.trainer(tom, TODAY.minusMonths(1), TODAY.minusMonths(1));
        decide("\"minDeliveries\":2,\"windowMonths\":12");
        LocalDate active = TODAY.minusMonths(10).plusMonths(12).minusDays(1);
        assertEquals(List.of(active.toString(), "AT_RISK"), listed(priya));
        assertEquals("COUNTS", listed(tom).get(1));
        String page = page();
        assertTrue(page.contains(said(active) + " unless they deliver before"), page);
        assertTrue(page.contains("At risk"), page);
        assertFalse(page.contains("Lapsed"), page);
        end(path, TODAY.minusDays(1));
        assertEquals(List.of("", "LAPSED"), listed(priya));
        page = page();
        assertTrue(page.contains(said(TODAY.minusDays(1))) && page.contains("Lapsed"), page);
    }

    @Test
    void a_draft_is_offered_only_to_whoever_may_know_of_it_and_beside_a_lead_to_whoever_may_not_lead() {
        Someone gwen = World.someone(area.guest(), "Gwen", "TRAINER");
        world.trainer(tom, TODAY.minusYears(1));
        String outside = world.trainer(gwen, TODAY.minusYears(1));
        String inside = world.trainer(priya, TODAY.minusYears(1));
        String ref = draft(tom, priya);
        World.run("delete from trainer_assignment where person_id = ?", priya.person());

        assertTrue(offers(priya, inside).contains(ref), "her own partner's");
        assertEquals(404, Api.as(gwen).get("/sessions/" + ref).status());
        assertFalse(offers(gwen, outside).contains(ref), "another partner's draft");
        World.run("update session set status = 'PUBLISHED', published_at = utc_timestamp(6) where ref = ?", ref);
        assertTrue(offers(gwen, outside).contains(ref));

        World.run("update trainer_accreditation set provisional = true where person_id = ?", gwen.person());
        World.run("update trainer_path set standing = 'CANDIDATE', since_date = null where id = ?", outside);
        assertTrue(offers(gwen, outside).contains(ref), "beside the lead");
        World.run("update trainer_assignment set role = 'CO' where person_id = ?", tom.person());
        assertFalse(offers(gwen, outside).contains(ref), "it lacks a lead");
        assertTrue(offers(priya, inside).contains(ref), "who leads");
    }

    @Test
    void home_leads_everybody_to_their_own_path_and_leads_to_trainers_at_risk() {
        Someone other = World.someone(area.guest(), "Gus", "TRAINING_LEAD");
        String path = world.trainer(priya, TODAY.minusYears(1));
        String link = "/training/trainer?id=" + path;
        assertTrue(
                home(priya).contains("Your path as a trainer of") && home(priya).contains(link));
        assertFalse(home(tom).contains("Your path as a trainer of"));
        assertFalse(home(planner).contains(link), "not at risk");
        set(path, TODAY.plusDays(20));
        String until = said(TODAY.plusDays(19));
        for (String page :
                List.of(home(priya), PageVisitor.as(priya).get("/me/learning").body())) {
            assertTrue(page.contains(link) && page.contains("At risk: you count as a trainer until"), page);
            assertTrue(page.contains(until), page);
        }
        for (Someone each : List.of(planner, world.lead())) {
            assertTrue(home(each).contains("Trainer at risk:") && home(each).contains(link), each.toString());
        }
        assertFalse(home(other).contains(link), "another partner's");
        World.run("update trainer_path set standing = 'CANDIDATE', next_step = 'SELECTED', lapses_on = null,"
                + " accreditation_id = null, since_date = null where id = '" + path + "'");
        assertTrue(home(world.lead()).contains("Waits for a seat:"), home(world.lead()));
        assertFalse(home(planner).contains("Waits for a seat:"), "another gives seats");
    }

    private static String home(Someone who) {
        return PageVisitor.as(who).get("/home").body();
    }

    /** What the page and the API offer, which is the same. */
    private static String offers(Someone who, String path) {
        String offered = Api.as(who)
                .get("/trainer-paths/" + path)
                .json()
                .getJsonArray("offers")
                .toString();
        String page =
                PageVisitor.as(who).get("/training/trainer?id=" + path).body().split("<ol class=\"h-rows\"")[0];
        for (String word : offered.split("\"")) {
            assertTrue(!word.matches("S-[0-9]+") || page.contains(word), page);
        }
        assertEquals(!offered.equals("[]"), page.matches("(?s).*\\(S-[0-9]+\\).*"), page);
        return offered;
    }

    private String page() {
        return PageVisitor.as(planner)
                .get("/training/trainers?programme=" + world.programme())
                .body();
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day);
    }

    private List<String> listed(Someone who) {
        return Api.as(planner)
                .get("/accreditations?programme=" + world.programme())
                .json()
                .getJsonArray("items")
                .stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("person").equals(who.person()))
                .map(each -> List.of(each.getString("activeUntil", ""), each.getString("state")))
                .findFirst()
                .orElseThrow();
    }

    private String breaches(String ref) {
        return Api.as(planner).get("/sessions/" + ref + "/breaches").body();
    }

    private void end(String path, LocalDate last) {
        Answer ended = Api.as(world.lead()).post("/trainer-paths/" + path + "/end", "{\"to\":\"%s\"}".formatted(last));
        assertEquals(200, ended.status(), ended.body());
    }

    @Test
    void whoever_is_at_risk_is_told_once_for_each_day_it_is_set_to() {
        String path = world.trainer(priya, TODAY.minusYears(1));
        set(path, TODAY.plusDays(90));
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.toldTo("cohort.at-risk", priya));
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.toldTo("cohort.at-risk", priya));
        set(path, TODAY.plusDays(50));
        Desk.fiveMinutesPass();
        assertEquals(2, Desk.toldTo("cohort.at-risk", priya));
    }

    @Test
    void nobody_is_told_a_day_too_early() {
        set(world.trainer(priya, TODAY.minusYears(1)), TODAY.plusDays(91));
        Desk.fiveMinutesPass();
        assertEquals(0, Desk.toldTo("cohort.at-risk", priya));
    }

    private void set(String path, LocalDate lapses) {
        World.run(
                "update trainer_path set valid_until = ?, lapses_on = ?, at_risk_from = ?, lapse_cause = 'ENDED' where id = ?",
                lapses.minusDays(1),
                lapses,
                lapses.minusDays(90),
                path);
    }

    private String otherPath() {
        return World.text("select id from trainer_path where person_id = ?", tom.person());
    }

    private void activeUntil(Someone who, LocalDate day) {
        World.run("update trainer_accreditation set active_until = ? where person_id = ?", day, who.person());
    }

    private void decide(String asked) {
        Answer made = Api.as(world.lead())
                .post(
                        "/trainer-schemes/" + world.programme(),
                        "{\"from\":\"%s\",\"atRiskDays\":90,%s}".formatted(TODAY, asked));
        assertEquals(200, made.status(), made.body());
    }

    private String draft(Someone first, Someone second) {
        return draft(first, second, FIRST);
    }

    private String draft(Someone first, Someone second, LocalDate on) {
        String course = World.course(area);
        World.run("update course set programme_id = ?, days = 2 where id = ?", world.programme(), course);
        Answer made = Api.as(planner)
                .post(
                        "/sessions",
                        ("{\"course\":\"%s\",\"site\":\"%s\",\"capacity\":12,\"decisionOn\":%s,\"days\":[{\"date\":\"%s\","
                                        + "\"from\":\"09:30\",\"to\":\"15:30\"},{\"date\":\"%s\",\"from\":\"09:30\",\"to\":"
                                        + "\"15:30\"}],\"trainers\":[{\"person\":\"%s\",\"role\":\"LEAD\"},{\"person\":\"%s\","
                                        + "\"role\":\"CO\"}]}")
                                .formatted(
                                        course,
                                        world.site(),
                                        "null",
                                        on,
                                        on.plusDays(14),
                                        first.person(),
                                        second.person()));
        assertEquals(201, made.status(), made.body());
        return made.json().getString("ref");
    }

    private void assertRefused(String ref) {
        assertRefused(ref, "scheduling.trainer-not-accredited");
    }

    private void assertRefused(String ref, String code) {
        Answer refused = publish(ref);
        assertEquals(409, refused.status(), refused.body());
        assertTrue(refused.body().contains(code), refused.body());
    }

    private Answer publish(String ref) {
        return Api.as(planner).post("/sessions/" + ref + "/publish", "");
    }

    private List<String> trainers(String ref) {
        return Api.as(planner).get("/sessions/" + ref).json().getJsonArray("trainers").stream()
                .map(each -> each.asJsonObject().getString("name").split(" ")[0])
                .toList();
    }

    private String standing(String path) {
        return path(path, "standing");
    }

    private String lapses(String path) {
        return path(path, "lapsesOn");
    }

    private String cause(String path) {
        return path(path, "lapseCause");
    }

    private String path(String path, String field) {
        return Api.as(world.lead())
                .get("/trainer-paths/" + path)
                .json()
                .getJsonObject("path")
                .getString(field);
    }

    private static long steps(String path, String step) {
        return World.number("select count(*) from trainer_path_step where path_id = ? and step = ?", path, step);
    }
}
