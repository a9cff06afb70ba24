package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A locally adapted programme is taught with content that is current, in an area that has stated that it is ready. */
@ArquillianTest
@RunAsClient
class ContentIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final LocalDate ADOPTED = TODAY.plusDays(40);
    private static final String REASON = "\"overrideReason\":\"It will be all right\"";
    private static final List<String> ANSWERS = List.of("Ada", "We meet", "Places", "Both", "All of us", "Surveys");

    private final World.Partnership area = World.partnership();
    private final Someone keeper = World.someone(area.host(), "Kit", "TRAINING_LEAD");
    private final Someone guest = World.someone(area.guest(), "Gwen", "TRAINING_LEAD");
    private final Someone decider = World.someone(area.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP");
    private Cascade cascade;
    private String programme;
    private String course;

    @BeforeEach
    void a_programme_that_reference_data_puts_under_local_content() {
        cascade = new Cascade(area);
        programme = cascade.programme;
        World.run("update programme set code = 'CONTEXTUAL', name = 'Contextual Safeguarding' where id = ?", programme);
        World.run("delete from fidelity_rule where programme_id = ?", programme);
        course = World.course(area);
        World.run("update course set programme_id = ? where id = ?", programme, course);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "19, true", "20, false", "21, false"})
    void a_session_is_published_from_the_adoption_to_the_day_before_the_withdrawal(
            int afterAdoption, boolean published) {
        state(TODAY.plusYears(1));
        String version = adopt("Local content, 2026", ADOPTED);
        assertEquals(
                200, withdraw("versions/" + version, ADOPTED.plusDays(20), null).status());
        Api.Answer answer = publish(draft(keeper, ADOPTED.plusDays(afterAdoption)));
        assertEquals(published ? 200 : 409, answer.status(), answer.body());
        if (!published) {
            assertEquals("scheduling.content-missing", answer.code());
            assertTrue(answer.body().contains("Training, Local content"), answer.body());
        }
    }

    @Test
    void a_draft_that_is_begun_is_told_what_the_area_lacks_and_nothing_is_refused_by_it() {
        Api.Answer begun = Api.as(keeper)
                .post(
                        "/sessions",
                        "{\"course\":\"" + course
                                + "\",\"onlineLink\":\"https://meet.example.org/a\",\"capacity\":12}");
        assertEquals(201, begun.status(), begun.body());
        String ref = begun.json().getString("ref");
        String said = Api.as(keeper).get("/sessions/" + ref + "/breaches").body();
        assertTrue(said.contains("scheduling.area-not-ready") && said.contains("\"warning\":true"), said);
        String page = PageVisitor.as(keeper)
                .get("/training/schedule?ref=" + ref + "&step=days")
                .body();
        assertTrue(page.contains("has not stated that it is ready"), page);
        adopt("Local content, 2026", ADOPTED);
        state(TODAY.plusYears(1));
        said = Api.as(keeper).get("/sessions/" + ref + "/breaches").body();
        assertFalse(said.contains("scheduling.area-not-ready"), said);
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void a_session_is_published_to_the_last_day_of_the_statement(int afterLast, boolean published) {
        adopt("Local content, 2026", TODAY);
        state(ADOPTED);
        Api.Answer answer = publish(draft(keeper, ADOPTED.plusDays(afterLast)));
        assertEquals(published ? 200 : 409, answer.status(), answer.body());
        if (!published) {
            assertEquals("scheduling.area-not-ready", answer.code());
        }
    }

    @Test
    void nobody_waives_that_content_or_readiness_is_missing_and_the_refusal_names_both() {
        String ref = draft(keeper, ADOPTED);
        Api.Answer answer = publish(ref);
        assertTrue(answer.body().contains("scheduling.content-missing"), answer.body());
        assertTrue(answer.body().contains("scheduling.area-not-ready"), answer.body());
        Someone waiver = World.someone(area.host(), "Wilma", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        Api.Answer waived = Api.as(waiver)
                .post(
                        "/sessions/" + ref + "/waivers",
                        "{\"breach\":\"scheduling.area-not-ready\",\"reason\":\"They will be\"}");
        assertTrue(waived.body().contains("scheduling.cannot-be-waived"), waived.body());
        adopt("Local content, 2026", TODAY);
        state(TODAY.plusYears(1));
        assertEquals(200, publish(ref).status());
    }

    @Test
    void any_programme_comes_under_local_content_from_the_day_that_is_decided_and_out_of_it_again() {
        World.run("update programme set code = 'OTHER' where id = ?", programme);
        assertEquals("NONE", seen().getString("control"));
        assertEquals(200, publish(draft(keeper, ADOPTED.minusDays(3))).status());
        assertEquals(200, decide(ADOPTED, true, false).status());
        assertEquals(200, publish(draft(keeper, ADOPTED.minusDays(1))).status());
        assertEquals(409, publish(draft(keeper, ADOPTED)).status());
        assertEquals(200, decide(ADOPTED.plusDays(1), false, false).status());
        assertEquals(200, publish(draft(keeper, ADOPTED.plusDays(1))).status());
        assertEquals(
                403,
                Api.as(keeper).post(at("rules"), rule(ADOPTED, true, false)).status());
    }

    @Test
    void an_overdue_review_warns_on_the_page_and_refuses_where_that_was_decided() {
        String version = adopt("Local content, 2026", TODAY.minusDays(30));
        state(TODAY.plusYears(1));
        World.run("update content_version set review_on = ? where id = ?", TODAY, version);
        String ref = draft(keeper, ADOPTED);
        String page = "/training/schedule?step=check&ref=" + ref;
        assertFalse(PageVisitor.as(keeper).get(page).body().contains("overdue since"));
        World.run("update content_version set review_on = ? where id = ?", TODAY.minusDays(1), version);
        assertTrue(PageVisitor.as(keeper).get(page).body().contains("overdue since"));
        decide(TODAY, true, true);
        assertEquals("scheduling.content-overdue", publish(ref).code());
        Api.Answer reviewed = Api.as(keeper)
                .post(
                        at("versions/" + version + "/reviews"),
                        "{\"decided\":\"Two case studies are new\",\"heldOn\":\"" + TODAY + "\",\"nextOn\":\""
                                + TODAY.plusYears(1) + "\"}");
        assertEquals(200, reviewed.status(), reviewed.body());
        assertEquals("CURRENT", reviewed.json().getString("state"));
        assertEquals(200, publish(ref).status());
    }

    @Test
    void a_published_session_moves_only_to_days_that_have_content_and_a_ready_area() {
        adopt("Local content, 2026", TODAY);
        String statement = state(ADOPTED);
        String ref = draft(keeper, ADOPTED);
        assertEquals(200, publish(ref).status());
        assertEquals("scheduling.area-not-ready", move(ref, ADOPTED.plusDays(1)).code());
        assertEquals(200, move(ref, ADOPTED.minusDays(1)).status());
        World.run("update readiness_statement set holds_until = ? where id = ?", TODAY, statement);
        Api.Answer changed = Api.as(keeper).send("PUT", "/sessions/" + ref, "{\"accessInfo\":\"Ring twice\"}");
        assertEquals(200, changed.status(), changed.body());
    }

    @Test
    void what_would_leave_published_sessions_without_is_refused_until_it_is_meant() {
        String version = adopt("Local content, 2026", TODAY);
        String statement = state(TODAY.plusYears(1));
        publish(draft(keeper, ADOPTED));
        for (String what : List.of("versions/" + version, "statements/" + statement)) {
            Api.Answer refused = withdraw(what, ADOPTED, null);
            assertEquals("content.sessions-uncovered", refused.code(), refused.body());
            assertEquals(0, seen().getInt("sessions"));
        }
        assertEquals(0, Desk.toldTo("content.uncovered", keeper));
        Api.Answer meant = withdraw("statements/" + statement, ADOPTED, true);
        assertEquals(200, meant.status(), meant.body());
        assertEquals(1, meant.json().getInt("sessions"));
        assertEquals(1, Desk.toldTo("content.uncovered", keeper));
        assertEquals(
                1, World.number("select count(*) from session where course_id = ? and status = 'PUBLISHED'", course));
        state(TODAY.plusYears(1));
        assertEquals(0, seen().getInt("sessions"));
        Desk.mailGoesOut();
        assertEquals(
                0,
                World.number(
                        "select count(*) from outbox where kind = 'content.uncovered' and person_id = ? and status = 'SENT'",
                        keeper.person()),
                "what holds no more is not sent");
    }

    @Test
    void nobody_publishes_with_content_that_is_withdrawn_at_the_same_time() {
        state(TODAY.plusYears(1));
        for (int round = 0; round < 6; round++) {
            String version = adopt("Round " + round, TODAY.minusDays(20).plusDays(round));
            String ref = draft(keeper, ADOPTED.plusDays(round));
            CompletableFuture<Api.Answer> ending =
                    CompletableFuture.supplyAsync(() -> withdraw("versions/" + version, TODAY.plusDays(1), null));
            Api.Answer published = publish(ref);
            Api.Answer ended = ending.join();
            assertTrue(
                    published.status() == 200 ^ ended.status() == 200,
                    published.status() + " " + published.body() + " and " + ended.status() + " " + ended.body());
            assertEquals(0, seen().getInt("sessions"));
            World.run("update session set status = 'CANCELLED' where course_id = ?", course);
        }
    }

    @Test
    void whoever_publishes_waits_for_whoever_withdraws_and_is_refused_then() throws Exception {
        assertEquals("scheduling.content-missing", publishedWhileWithdrawn(true).code());
        assertEquals(0, seen().getInt("sessions"));
    }

    /** The positive control: without the row that both hold, the session is published on content that is being withdrawn. */
    @Test
    void without_the_row_both_hold_a_session_would_stand_on_withdrawn_content() throws Exception {
        assertEquals(200, publishedWhileWithdrawn(false).status());
        assertEquals(1, seen().getInt("sessions"));
    }

    /** Publishes while a transaction that has withdrawn the version is still open. */
    private Api.Answer publishedWhileWithdrawn(boolean holding) throws Exception {
        state(TODAY.plusYears(1));
        String version = adopt("Local content, 2026", TODAY.minusDays(2));
        String ref = draft(keeper, ADOPTED);
        try (Connection withdrawing = World.open();
                Statement act = withdrawing.createStatement()) {
            withdrawing.setAutoCommit(false);
            if (holding) {
                act.executeQuery(
                        "select version from content_kept where programme_id = '" + programme + "' for update");
            }
            act.executeUpdate("update content_version set withdrawn_on = '" + TODAY.plusDays(1)
                    + "', withdrawn_reason = 'It was wrong' where id = '" + version + "'");
            CompletableFuture<Api.Answer> published = CompletableFuture.supplyAsync(() -> publish(ref));
            if (holding) {
                Thread.sleep(700);
                assertFalse(published.isDone(), "it waits");
            } else {
                published.join();
            }
            withdrawing.commit();
            return published.join();
        }
    }

    @Test
    void versions_follow_on_each_other_and_each_has_a_label_of_its_own() {
        adopt("First", TODAY.minusDays(10));
        assertTrue(adoption("first", TODAY, keeper).body().contains("content.label-there"));
        assertTrue(adoption("Second", TODAY.minusDays(10), keeper).body().contains("content.adopted-before"));
        adopt("Second", TODAY);
        JsonObject seen = seen();
        assertEquals("Second", seen.getString("label"));
        JsonObject first = seen.getJsonArray("versions").getJsonObject(1);
        assertEquals("REPLACED", first.getString("state"));
        assertEquals(TODAY.minusDays(1).toString(), first.getString("to"));
    }

    @Test
    void who_keeps_the_content_of_one_partner_keeps_no_other_s_and_everybody_sees_it() {
        String version = adopt("Local content, 2026", TODAY);
        String statement = state(TODAY.plusYears(1));
        assertEquals(404, withdrawAs(guest, "versions/" + version).status());
        assertEquals(404, withdrawAs(guest, "statements/" + statement).status());
        assertTrue(adoption("Theirs", TODAY.plusDays(1), guest, keeper).body().contains("content.person-unknown"));
        Someone learner = World.someone(area.guest(), "Lee");
        Api.Answer seen = Api.as(learner).get("/content/" + programme);
        assertEquals(200, seen.status(), seen.body());
        assertTrue(seen.body().contains(keeper.name()), "others are to ask the owner");
        assertFalse(seen.json().getBoolean("mayKeep"));
        assertEquals(403, Api.as(learner).post(at("versions"), "{}").status());
        Someone stranger = World.someone(World.partnership().host(), "Zoe", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/content/" + programme).status());
        assertEquals(
                200,
                Api.as(keeper)
                        .post(
                                at("versions/" + version + "/owners"),
                                "{\"owner\":\"" + email(keeper) + "\",\"from\":\"" + TODAY.plusDays(3) + "\"}")
                        .status());
        assertEquals(2, World.number("select count(*) from content_owner where version_id = ?", version));
    }

    @Test
    void owner_and_lead_are_reminded_once_of_each_review_and_when_it_is_overdue() {
        Someone owner = World.someone(area.host(), "Olu");
        Api.Answer made = adoption("Local content, 2026", TODAY.minusDays(5), keeper, owner);
        String version = made.json().getJsonArray("versions").getJsonObject(0).getString("id");
        state(TODAY.plusYears(1));
        int told = 0;
        for (int left : List.of(91, 90, 30, 7, 0, -1, -2)) {
            World.run("update content_version set review_on = ? where id = ?", TODAY.plusDays(left), version);
            World.run("update content_told set due_on = ? where subject_id = ?", TODAY.plusDays(left), version);
            Desk.fiveMinutesPass();
            Desk.fiveMinutesPass();
            told += List.of(90, 30, 7, -1).contains(left) ? 1 : 0;
            assertEquals(told, Desk.toldTo("content.review", owner), left + " days before");
            assertEquals(told, Desk.toldTo("content.review", keeper), left + " days before");
        }
        assertEquals(0, Desk.toldTo("content.review", guest));
        World.run(
                "update readiness_statement set holds_until = ? where programme_id = ?", TODAY.plusDays(29), programme);
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.toldTo("content.readiness", keeper));
    }

    @Test
    void an_award_has_the_version_of_the_day_it_was_taught_on_and_a_recall_of_it_finds_that_person_alone() {
        LocalDate before = TODAY.minusDays(20);
        LocalDate after = TODAY.minusDays(3);
        adopt("First", TODAY.minusDays(30));
        String second = adopt("Second", TODAY.minusDays(4));
        Someone ann = World.someone(area.host(), "Ann");
        Someone ben = World.someone(area.host(), "Ben");
        Someone cat = World.someone(area.host(), "Cat");
        cascade.earned(cascade.taught(course, TODAY.minusDays(31), keeper), cat, TODAY.minusDays(31));
        cascade.earned(cascade.taught(course, before, keeper), ann, before);
        cascade.earned(cascade.taught(course, after, keeper), ben, after);
        assertEquals(List.of("", "First", "Second"), List.of(version(cat), version(ann), version(ben)));
        assertEquals(200, withdraw("versions/" + second, TODAY, null).status());
        Someone recaller = World.someone(area.host(), "Rae", "TRAINING_LEAD@PARTNERSHIP");
        String recall = Api.as(recaller)
                .get("/programmes/" + programme + "/recall?edition="
                        + URLEncoder.encode("Second", StandardCharsets.UTF_8))
                .body();
        assertTrue(recall.contains("Ben") && !recall.contains("Ann ") && !recall.contains("Cat "), recall);
    }

    private static String version(Someone who) {
        String found = World.text(
                "select coalesce(content_version, '') from lineage where person_id = ? and kind = 'LEARNER'",
                who.person());
        return String.valueOf(found);
    }

    @Test
    void on_the_pages_content_is_adopted_owned_reviewed_and_withdrawn_and_readiness_stated() {
        PageVisitor visitor = PageVisitor.as(keeper);
        String page = "/training/content-programme?programme=" + programme;
        assertTrue(visitor.get(page).body().contains("Begin with the safeguarding partners"));
        assertTrue(visitor.get(page).body().contains("Adopt the first"));
        visitor.submit(
                "/training/content-adopt?programme=" + programme,
                "form",
                "save",
                Map.of(
                        "label",
                        "Local content, 2027",
                        "changes",
                        "New case studies",
                        "adoptedOn",
                        TODAY.toString(),
                        "owner_input",
                        email(keeper),
                        "reviewOn",
                        TODAY.plusYears(1).toString()));
        String version = World.text("select id from content_version where programme_id = ?", programme);
        String one = "/training/content-version?id=" + version;
        visitor.submit(
                one,
                "reviewing",
                "review",
                Map.of(
                        "heldOn",
                        TODAY.toString(),
                        "decided",
                        "Kept",
                        "nextOn",
                        TODAY.plusDays(80).toString()));
        assertTrue(visitor.get("/training/content").body().contains("Review due soon"));
        visitor.submit(
                one,
                "owning",
                "own",
                Map.of("owner_input", email(keeper), "from", TODAY.plusDays(1).toString()));
        assertEquals(2, World.number("select count(*) from content_owner where version_id = ?", version));
        visitor.submit(
                "/training/readiness-state?programme=" + programme,
                "form",
                "save",
                Map.of(
                        "by_input",
                        email(keeper),
                        "on",
                        TODAY.toString(),
                        "commitmentOn",
                        TODAY.toString(),
                        "commitment",
                        "Minutes, item 6",
                        "answer1",
                        "Ada",
                        "answer2",
                        "We meet",
                        "answer3",
                        "Places",
                        "answer4",
                        "Both",
                        "answer5",
                        "All"));
        assertEquals(0, World.number("select count(*) from readiness_statement where programme_id = ?", programme));
        state(TODAY.plusYears(1));
        assertTrue(visitor.get(page).body().contains("Ready until"));
        String statement = World.text("select id from readiness_statement where programme_id = ?", programme);
        String said = "/training/readiness-statement?id=" + statement;
        assertTrue(visitor.get(said).body().contains("Surveys"));
        Map<String, String> end = Map.of("on", TODAY.toString(), "reason", "The chair left");
        visitor.submit(said, "withdrawing", "withdraw", end);
        visitor.submit(one, "withdrawing", "withdraw", end);
        assertTrue(
                visitor.get("/training/readiness?programme=" + programme).body().contains("Area not yet ready"));
        assertTrue(visitor.get("/training/content").body().contains("No current version"));
        PageVisitor.as(decider)
                .submit(
                        "/training/content-rule?programme=" + programme,
                        "form",
                        "save",
                        Map.of(
                                "from",
                                TODAY.toString(),
                                "readinessMonths",
                                "6",
                                "questions",
                                "Who leads?\nWhat next?"));
        assertEquals(2, seen().getJsonObject("rule").getJsonArray("questions").size());
    }

    private JsonObject seen() {
        return Api.as(keeper).get("/content/" + programme).json();
    }

    private String at(String what) {
        return "/content/" + programme + "/" + what;
    }

    private String adopt(String label, LocalDate on) {
        Api.Answer made = adoption(label, on, keeper);
        assertEquals(200, made.status(), made.body());
        return World.text("select id from content_version where programme_id = ? and label = ?", programme, label);
    }

    private Api.Answer adoption(String label, LocalDate on, Someone who) {
        return adoption(label, on, who, who);
    }

    private Api.Answer adoption(String label, LocalDate on, Someone who, Someone owner) {
        return Api.as(who)
                .post(
                        at("versions"),
                        "{\"label\":\"" + label + "\",\"changes\":\"New case studies\",\"adoptedOn\":\"" + on
                                + "\",\"owner\":\"" + email(owner) + "\",\"reviewOn\":\""
                                + TODAY.plusDays(400) + "\"}");
    }

    private static String email(Someone who) {
        return World.text("select email from person where id = ?", who.person());
    }

    private String state(LocalDate until) {
        var answers = Json.createArrayBuilder(ANSWERS);
        Api.Answer made = Api.as(keeper)
                .post(
                        at("statements"),
                        Json.createObjectBuilder()
                                .add("by", email(keeper))
                                .add("on", TODAY.toString())
                                .add("until", until.toString())
                                .add("commitmentOn", TODAY.toString())
                                .add("commitment", "Minutes of the partnership, item 6")
                                .add("answers", answers)
                                .build()
                                .toString());
        assertEquals(200, made.status(), made.body());
        return World.text(
                "select id from readiness_statement where programme_id = ? order by recorded_at desc limit 1",
                programme);
    }

    private Api.Answer withdraw(String what, LocalDate on, Boolean uncover) {
        return Api.as(keeper).post(at(what + "/withdrawal"), withdrawal(on, uncover));
    }

    private Api.Answer withdrawAs(Someone who, String what) {
        return Api.as(who).post(at(what + "/withdrawal"), withdrawal(TODAY.plusDays(1), true));
    }

    private static String withdrawal(LocalDate on, Boolean uncover) {
        return "{\"on\":\"" + on + "\",\"reason\":\"It was wrong\"" + (uncover == null ? "" : ",\"uncover\":" + uncover)
                + "}";
    }

    private Api.Answer decide(LocalDate from, boolean local, boolean strict) {
        return Api.as(decider).post(at("rules"), rule(from, local, strict));
    }

    private static String rule(LocalDate from, boolean local, boolean strict) {
        return "{\"from\":\"" + from + "\",\"localContent\":" + local + ",\"overdueRefuses\":" + strict
                + ",\"readinessMonths\":12,\"questions\":[\"Who leads?\"]}";
    }

    private String draft(Someone who, LocalDate day) {
        Api.Answer made = Api.as(who)
                .post(
                        "/sessions",
                        "{\"course\":\"" + course
                                + "\",\"onlineLink\":\"https://meet.example.org/a\",\"capacity\":12,\"days\":["
                                + day(day) + "],\"trainers\":[{\"person\":\"" + who.person()
                                + "\",\"role\":\"LEAD\"}]}");
        assertEquals(201, made.status(), made.body());
        return made.json().getString("ref");
    }

    private static String day(LocalDate date) {
        return "{\"date\":\"" + date + "\",\"from\":\"09:30\",\"to\":\"16:00\"}";
    }

    private Api.Answer publish(String ref) {
        return Api.as(keeper).post("/sessions/" + ref + "/publish", "{" + REASON + "}");
    }

    private Api.Answer move(String ref, LocalDate day) {
        return Api.as(keeper).send("PUT", "/sessions/" + ref, "{\"days\":[" + day(day) + "]}");
    }
}
