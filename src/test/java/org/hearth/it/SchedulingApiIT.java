package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearth.it.Api.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions over HTTP: from a draft to what everybody sees, and everything that is refused on the way. */
@ArquillianTest
@RunAsClient
class SchedulingApiIT {

    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(60);

    /** The next day on which the clocks skip the hour after 1am. */
    private static final LocalDate SPRING =
            LocalDate.of(FIRST.getYear() + 1, 3, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));

    private final World.Partnership where = World.partnership();
    private final SchedulingWorld more = SchedulingWorld.in(where);
    private final World.Someone priya = World.someone(where.host(), "Priya", "TRAINING_LEAD");
    private final World.Someone tom = World.someone(where.host(), "Tom", "TRAINER");
    private final World.Someone guest = World.someone(where.guest(), "Ann", "TRAINING_LEAD");
    private final World.Someone lead = World.someone(where.host(), "Amara", "WORKFORCE_LEAD@PARTNERSHIP");

    @ParameterizedTest
    @ValueSource(strings = {"%C5%B5yl", "%F0%9F%98%80", "%E2%82%AC", "%E2%80%99", "%27%22;--"})
    void a_search_with_any_letters_is_answered(String words) {
        Answer found = Api.as(priya).get("/sessions?q=" + words);
        assertEquals(200, found.status(), found.body());
        assertEquals(0, found.json().getInt("total"));
    }

    @Test
    void a_solihull_session_two_weeks_apart_is_published_and_seen_by_the_other_partner() {
        String ref = draft(solihull(14));

        Answer published = Api.as(priya).post("/sessions/" + ref + "/publish", "");

        assertEquals(200, published.status(), published.body());
        assertEquals("PUBLISHED", published.json().getString("status"));
        assertEquals(200, Api.as(guest).get("/sessions/" + ref).status());
        assertEquals(1, Api.as(guest).get("/sessions?free=true&q=" + ref).json().getInt("total"));
        assertEquals(
                12,
                World.number(
                        "select sum(places) from place_share h join session s on s.id = h.session_id"
                                + " where s.ref = ? and s.partnership_id = ?",
                        ref,
                        where.id()));
    }

    @Test
    void two_days_in_a_row_need_a_waiver_of_the_programme_lead() {
        String ref = draft(solihull(1));

        Answer refused = Api.as(priya).post("/sessions/" + ref + "/publish", "");
        assertEquals(409, refused.status());
        assertEquals("scheduling.days-too-close", refused.code());
        String waiver = "{\"breach\":\"scheduling.days-too-close\",\"reason\":\"One team, agreed with the licensor\"}";
        assertEquals(
                "scheduling.may-not-waive",
                Api.as(priya).post("/sessions/" + ref + "/waivers", waiver).code());
        assertEquals(
                200, Api.as(lead).post("/sessions/" + ref + "/waivers", waiver).status());
        assertEquals(
                200, Api.as(priya).post("/sessions/" + ref + "/publish", "").status());
    }

    @Test
    void every_breach_is_named() {
        String ref = draft("{\"course\":\"" + more.solihull() + "\",\"capacity\":13,\"days\":[" + day(FIRST) + ","
                + day(FIRST.plusDays(40)) + "],\"trainers\":[{\"person\":\"" + guest.person()
                + "\",\"role\":\"CO\"}]}");

        Answer refused = Api.as(priya).post("/sessions/" + ref + "/publish", "");

        assertEquals(409, refused.status());
        assertEquals("scheduling.not-ready", refused.code());
        Set<String> codes = refused.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("code"))
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "scheduling.days-too-far-apart",
                        "scheduling.place-missing",
                        "scheduling.lead-missing",
                        "scheduling.too-few-trainers",
                        "scheduling.trainer-not-accredited",
                        "scheduling.group-too-large"),
                codes);
    }

    @Test
    void a_draft_is_known_only_to_those_who_plan_it_train_it_or_may_waive() {
        String ref = draft(oneDay(more.room("Oak", 12), tom));

        assertEquals(200, Api.as(tom).get("/sessions/" + ref).status());
        assertEquals(200, Api.as(lead).get("/sessions/" + ref).status());
        assertEquals(404, Api.as(guest).get("/sessions/" + ref).status());
        assertEquals(
                404, Api.as(guest).put("/sessions/" + ref, "{\"capacity\":5}").status());
        assertEquals(0, Api.as(guest).get("/sessions?status=DRAFT").json().getInt("total"));
        World.Partnership elsewhere = World.partnership();
        World.Someone stranger =
                World.someone(elsewhere.host(), "Stranger", "TRAINING_LEAD", "WORKFORCE_LEAD@PARTNERSHIP");
        assertEquals(404, Api.as(stranger).get("/sessions/" + ref).status());
        assertEquals(
                403,
                Api.as(World.someone(where.host(), "Learner"))
                        .post("/sessions", "{}")
                        .status());
    }

    @Test
    void of_eight_sessions_that_want_one_room_at_one_time_exactly_one_is_published() throws Exception {
        String room = more.room("Oak", 12);
        List<String> refs = IntStream.range(0, 8)
                .mapToObj(each -> draft(oneDay(room, World.someone(where.host(), "Trainer"))))
                .toList();

        List<Integer> answers = atOnce(refs.stream()
                .map(ref -> (Callable<Integer>) () ->
                        Api.as(priya).post("/sessions/" + ref + "/publish", "").status())
                .toList());

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        assertEquals(7, answers.stream().filter(status -> status == 409).count(), answers.toString());
        List<String> sessions = refs.stream()
                .map(ref -> World.text("select id from session where ref = ? and partnership_id = ?", ref, where.id()))
                .toList();
        assertEquals(List.of(), Auditor.findings(sessions));
    }

    @Test
    void a_trainer_cannot_be_in_two_places_unless_somebody_answers_for_it() {
        publish(draft(oneDay(more.room("Oak", 12), tom)));
        String second = draft(oneDay(more.room("Elm", 12), tom));

        assertEquals(
                "scheduling.trainer-clash",
                Api.as(priya).post("/sessions/" + second + "/publish", "").code());
        assertEquals(
                200,
                Api.as(priya)
                        .post("/sessions/" + second + "/publish", "{\"overrideReason\":\"He does the morning only\"}")
                        .status());
        assertEquals(
                1,
                World.number(
                        "select count(*) from session_waiver w join session s on s.id = w.session_id where s.ref = ?"
                                + " and s.partnership_id = ?",
                        second,
                        where.id()));
    }

    @Test
    void moving_a_published_session_raises_its_invite_and_cancelling_ends_it() {
        String ref = draft(oneDay(more.room("Oak", 12), tom));
        publish(ref);

        Answer moved = Api.as(priya).put("/sessions/" + ref, "{\"days\":[" + day(FIRST.plusDays(1)) + "]}");
        assertEquals(200, moved.status(), moved.body());
        assertEquals(1, sequence(ref));
        assertEquals(
                200, Api.as(priya).put("/sessions/" + ref, "{\"capacity\":10}").status());
        assertEquals(1, sequence(ref));
        assertEquals(
                400,
                Api.as(priya)
                        .post("/sessions/" + ref + "/cancel", "{\"reason\":\"ill\"}")
                        .status());
        Answer cancelled = Api.as(priya).post("/sessions/" + ref + "/cancel", "{\"reason\":\"The trainer is ill\"}");
        assertEquals("CANCELLED", cancelled.json().getString("status"));
        assertEquals(2, sequence(ref));
        assertEquals(
                "The trainer is ill",
                Api.as(guest).get("/sessions/" + ref).json().getString("endedReason"));
    }

    @Test
    void a_stale_change_and_a_key_used_twice_are_told_apart() {
        String body = oneDay(more.room("Oak", 12), tom);
        Answer once = Api.as(priya).post("/sessions", body, "Idempotency-Key", "k-" + where.id());
        Answer twice = Api.as(priya).post("/sessions", body, "Idempotency-Key", "k-" + where.id());
        assertEquals(once.json().getString("id"), twice.json().getString("id"));
        String path = "/sessions/" + once.json().getString("id");
        String tag = Api.as(priya).get(path).header("ETag").orElseThrow();

        assertEquals(
                200,
                Api.as(priya).put(path, "{\"capacity\":11}", "If-Match", tag).status());
        assertEquals(
                412,
                Api.as(priya).put(path, "{\"capacity\":10}", "If-Match", tag).status());
        assertEquals(
                412, Api.as(priya).post(path + "/publish", "", "If-Match", tag).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "capacity | {\"capacity\":0}",
                "capacity | {\"capacity\":-3}",
                "capacity | {\"capacity\":2147483647}",
                "minimum | {\"capacity\":5,\"minimum\":6}",
                "days/0/date | {\"days\":[{\"date\":\"2020-01-01\",\"from\":\"09:00\",\"to\":\"10:00\"}]}",
                "days/0/from | {\"days\":[{\"date\":\"{spring}\",\"from\":\"01:30\",\"to\":\"10:00\"}]}",
                "days/0/to | {\"days\":[{\"date\":\"{future}\",\"from\":\"10:00\",\"to\":\"09:00\"}]}",
                "days/0/from | {\"days\":[{\"date\":\"{future}\"}]}",
                "days/0/date | {\"days\":[null]}",
                "site | {\"site\":\"nowhere\"}",
                "room | {\"room\":\"nowhere\"}",
                "onlineLink | {\"onlineLink\":\"javascript:alert(1)\"}",
                "language | {\"language\":\"tlh\"}",
                "trainers | {\"trainers\":[{\"person\":\"nobody\",\"role\":\"LEAD\"}]}",
                "trainers | {\"trainers\":[{\"role\":\"LEAD\"}]}",
                "offers | {\"offers\":[{\"partner\":\"nobody\",\"places\":1}]}",
                "offers | {\"offers\":[{\"places\":0}]}",
                "offers | {\"offers\":[{\"places\":999}]}",
                "accessInfo | {\"accessInfo\":\"a\\u0000b\"}",
                "course | {\"course\":\"nothing\"}",
                "host | {\"host\":\"nobody\"}"
            })
    void bad_input_is_a_400_that_names_its_field_and_writes_nothing(String field, String body) {
        String ref = draft("{\"course\":\"" + World.course(where) + "\",\"capacity\":12}");

        Answer refused = Api.as(priya)
                .put(
                        "/sessions/" + ref,
                        body.replace("{spring}", SPRING.toString()).replace("{future}", FIRST.toString()));

        assertEquals(400, refused.status(), refused.body());
        assertEquals(
                field, refused.json().getJsonArray("errors").getJsonObject(0).getString("field"), refused.body());
        assertEquals(1, Api.as(priya).get("/sessions/" + ref).json().getInt("version"));
    }

    @Test
    void a_session_is_in_english_until_its_host_says_otherwise() {
        String ref = draft("{\"course\":\"" + World.course(where) + "\"}");
        assertEquals("English", Api.as(priya).get("/sessions/" + ref).json().getString("languageName"));
        Answer signed = Api.as(priya).put("/sessions/" + ref, "{\"language\":\"bfi\"}");
        assertEquals("British Sign Language", signed.json().getString("languageName"), signed.body());
        assertEquals(
                "bfi",
                Api.as(priya).put("/sessions/" + ref, "{\"capacity\":9}").json().getString("language"));
        assertTrue(Api.as(priya).get("/languages").body().startsWith("[{\"code\":\"en\",\"name\":\"English\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday",
        "status=LOST",
        "free=perhaps",
        "from=2027-02-01&to=2027-01-01",
        "from=9999999-01-01",
        "q=%00"
    })
    void a_question_that_cannot_be_understood_is_a_400(String question) {
        assertEquals(400, Api.as(priya).get("/sessions?" + question).status(), question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nonsense\":1}",
                "{",
                "[]",
                "{\"capacity\":\"many\"}",
                "{\"days\":[{\"date\":\"2027-02-30\",\"from\":\"09:00\",\"to\":\"10:00\"}]}",
                "{\"trainers\":[{\"person\":\"x\",\"role\":\"BOSS\"}]}",
                "null"
            })
    void a_body_that_cannot_be_read_is_a_400(String body) {
        Answer refused = Api.as(priya).post("/sessions", body);

        assertEquals(400, refused.status(), refused.body());
        assertFalse(refused.body().contains("Exception"));
    }

    @Test
    void markup_formulas_emoji_and_welsh_letters_are_kept_as_typed() {
        String typed = "<b>=cmd()</b> Tŷ Hapus 🏡";
        String ref = draft("{\"course\":\"" + World.course(where) + "\",\"accessInfo\":\"" + typed + "\"}");

        assertEquals(typed, Api.as(priya).get("/sessions/" + ref).json().getString("accessInfo"));
        assertTrue(Api.as(priya).get("/sessions?status=DRAFT&q=%25").json().getInt("total") == 0);
    }

    private String solihull(int gap) {
        more.accredit(priya);
        more.accredit(tom);
        return "{\"course\":\"" + more.solihull() + "\",\"site\":\"" + more.site() + "\",\"room\":\""
                + more.room("Oak", 16)
                + "\",\"capacity\":12,\"days\":[" + day(FIRST) + "," + day(FIRST.plusDays(gap))
                + "],\"trainers\":[{\"person\":\"" + priya.person() + "\",\"role\":\"LEAD\"},{\"person\":\""
                + tom.person()
                + "\",\"role\":\"CO\"}],\"offers\":[{\"partner\":\""
                + where.guest().id()
                + "\",\"places\":3},{\"places\":2}]}";
    }

    private String oneDay(String room, World.Someone trainer) {
        return "{\"course\":\"" + World.course(where) + "\",\"site\":\"" + more.site() + "\",\"room\":\"" + room
                + "\",\"capacity\":12,\"days\":[" + day(FIRST) + "],\"trainers\":[{\"person\":\"" + trainer.person()
                + "\",\"role\":\"LEAD\"}]}";
    }

    private static String day(LocalDate date) {
        return "{\"date\":\"" + date + "\",\"from\":\"09:30\",\"to\":\"16:00\"}";
    }

    private String draft(String body) {
        Answer made = Api.as(priya).post("/sessions", body);
        assertEquals(201, made.status(), made.body());
        return made.json().getString("ref");
    }

    private void publish(String ref) {
        Answer published = Api.as(priya).post("/sessions/" + ref + "/publish", "");
        assertEquals(200, published.status(), published.body());
    }

    private long sequence(String ref) {
        return World.number(
                "select invite_sequence from session where ref = ? and partnership_id = ?", ref, where.id());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            return pool.invokeAll(calls).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
        } finally {
            pool.shutdownNow();
        }
    }
}
