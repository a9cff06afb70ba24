package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearth.it.Api;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may deliver a licensed programme, and what becomes of published sessions when a licence is taken away. */
@ArquillianTest
@RunAsClient
class LicencesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final LocalDate FIRST = TODAY.plusDays(40);
    private static final LocalDate LAST = TODAY.plusDays(60);
    private static final String REASON = "\"overrideReason\":\"The licensor will not mind\"";

    private final World.Partnership area = World.partnership();
    private final String programme = Identity.next();
    private final Someone keeper = World.someone(area.host(), "Kit", "TRAINING_LEAD");
    private final Someone guest = World.someone(area.guest(), "Gwen", "TRAINING_LEAD");
    private String course;

    @BeforeEach
    void a_licensed_programme() {
        World.run(
                "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status, version)"
                        + " values (?, ?, 'FTT', 'Five to Thrive', 'ORGANISATION', 'LOCAL', 'Relationships', 'About', 'ACTIVE', 1)",
                programme,
                area.id());
        course = World.course(area);
        World.run("update course set programme_id = ? where id = ?", programme, course);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "20, true", "21, false"})
    void a_session_is_published_from_the_first_day_of_the_licence_to_the_last(int afterFirst, boolean published) {
        license();
        LocalDate day = FIRST.plusDays(afterFirst);
        Api.Answer answer = publish(keeper, draft(keeper, day), REASON);
        assertEquals(published ? 200 : 409, answer.status(), answer.body());
        if (!published) {
            assertEquals("scheduling.licence-missing", answer.code());
            assertTrue(answer.body().contains(area.host().name()), answer.body());
            assertTrue(answer.body().contains("Five to Thrive"), answer.body());
        }
    }

    @Test
    void another_partner_publishes_once_it_is_covered_and_nobody_waives_that_it_is_not() {
        String licence = license();
        String ref = draft(guest, FIRST.plusDays(5));
        assertEquals("scheduling.licence-missing", publish(guest, ref, REASON).code());
        Someone waiver = World.someone(area.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        Api.Answer waived = Api.as(waiver)
                .post(
                        "/sessions/" + ref + "/waivers",
                        "{\"breach\":\"scheduling.licence-missing\",\"reason\":\"It is in the post\"}");
        assertTrue(waived.body().contains("scheduling.cannot-be-waived"), waived.body());

        assertEquals(200, cover(licence, area.guest(), FIRST.plusDays(6)).status());
        assertEquals("scheduling.licence-missing", publish(guest, ref, REASON).code());
        String id = coverOf(licence);
        assertEquals(
                200,
                Api.as(keeper)
                        .post("/licences/" + licence + "/covers/" + id + "/end", end(FIRST, null))
                        .status());
        assertEquals(200, cover(licence, area.guest(), FIRST.plusDays(5)).status());
        assertEquals(200, publish(guest, ref, null).status());
    }

    @Test
    void a_programme_without_need_of_an_organisations_licence_asks_for_none() {
        for (String need : List.of("NONE", "PERSON")) {
            World.run("update programme set licence_need = ? where id = ?", need, programme);
            assertEquals(
                    200,
                    publish(keeper, draft(keeper, FIRST.plusDays(need.length())), null)
                            .status());
            assertTrue(record(FIRST, LAST).body().contains("licence.programme"));
        }
    }

    @Test
    void a_published_session_moves_only_to_days_that_are_covered_and_keeps_the_rest_in_order() {
        String licence = license();
        String ref = draft(keeper, FIRST.plusDays(5));
        assertEquals(200, publish(keeper, ref, null).status());
        Api.Answer moved = move(ref, LAST.plusDays(1));
        assertEquals("scheduling.licence-missing", moved.code(), moved.body());
        assertEquals(200, move(ref, LAST).status());
        World.run("delete from licence_cover where licence_id = ?", licence);
        World.run("delete from licence where id = ?", licence);
        Api.Answer changed = Api.as(keeper).send("PUT", "/sessions/" + ref, "{\"accessInfo\":\"Ring twice\"}");
        assertEquals(200, changed.status(), changed.body());
    }

    @Test
    void what_would_leave_published_sessions_without_a_licence_is_refused_until_it_is_meant() {
        String licence = license();
        cover(licence, area.guest(), FIRST);
        publish(guest, draft(guest, FIRST.plusDays(5)), null);
        publish(guest, draft(guest, FIRST.plusDays(6)), null);
        publish(keeper, draft(keeper, FIRST.plusDays(3)), null);
        String address = "/licences/" + licence + "/covers/" + coverOf(licence) + "/end";

        Api.Answer refused = Api.as(keeper).post(address, end(FIRST.plusDays(4), null));
        assertEquals("licence.sessions-uncovered", refused.code(), refused.body());
        assertTrue(refused.body().contains("2 published sessions"), refused.body());
        assertEquals(0, Desk.toldTo("licence.uncovered", guest));
        assertEquals(
                200, Api.as(keeper).post(address, end(FIRST.plusDays(6), null)).status());
        assertEquals(0, Desk.toldTo("licence.uncovered", guest));

        Api.Answer meant = Api.as(keeper).post(address, end(FIRST.plusDays(4), true));
        assertEquals(200, meant.status(), meant.body());
        assertEquals(2, meant.json().getInt("sessions"));
        assertEquals(1, Desk.toldTo("licence.uncovered", guest));
        assertEquals(1, Desk.toldTo("licence.uncovered", keeper));
        assertEquals(
                3, World.number("select count(*) from session where course_id = ? and status = 'PUBLISHED'", course));
    }

    @Test
    void a_licence_ends_early_with_a_reason_and_the_next_takes_over() {
        String licence = license();
        publish(keeper, draft(keeper, FIRST.plusDays(9)), null);
        String address = "/licences/" + licence + "/end";
        assertEquals(
                "licence.sessions-uncovered",
                Api.as(keeper).post(address, end(FIRST, null)).code());
        assertEquals(201, record(FIRST.plusDays(1), null).status());
        Api.Answer ended = Api.as(keeper).post(address, end(FIRST, null));
        assertEquals(200, ended.status(), ended.body());
        assertEquals(0, ended.json().getInt("sessions"));
        assertEquals("It was cancelled", ended.json().getString("endedReason"));
    }

    @Test
    void nobody_publishes_on_a_licence_that_is_taken_away_at_the_same_time() {
        for (int round = 0; round < 5; round++) {
            String licence = license();
            String ref = draft(keeper, FIRST.plusDays(5));
            CompletableFuture<Api.Answer> ending = CompletableFuture.supplyAsync(
                    () -> Api.as(keeper).post("/licences/" + licence + "/end", end(FIRST, null)));
            Api.Answer published = publish(keeper, ref, null);
            Api.Answer ended = ending.join();
            assertTrue(
                    published.status() == 200 ^ ended.status() == 200,
                    published.status() + " " + published.body() + " and " + ended.status() + " " + ended.body());
            World.run("update session set status = 'CANCELLED' where course_id = ?", course);
            World.run("delete from licence where programme_id = ?", programme);
        }
    }

    /**
     * The control of the race above: while a licence is being ended and that is not yet certain, whoever only looks finds it
     * covers the day. A careless program publishes then. This one waits until it is certain, and refuses.
     */
    @Test
    void whoever_only_looks_finds_a_licence_that_is_being_ended_and_publishing_waits_for_what_becomes_of_it()
            throws Exception {
        String licence = license();
        LocalDate day = FIRST.plusDays(5);
        String ref = draft(keeper, day);
        CompletableFuture<Api.Answer> publishing;
        try (Connection ending = World.open()) {
            ending.setAutoCommit(false);
            try (PreparedStatement end = ending.prepareStatement("update licence set to_date = ? where id = ?")) {
                end.setObject(1, FIRST);
                end.setString(2, licence);
                end.executeUpdate();
            }
            assertEquals(1, World.number("select count(*) from licence where id = ? and to_date >= ?", licence, day));
            publishing = CompletableFuture.supplyAsync(() -> publish(keeper, ref, null));
            CompletableFuture<Api.Answer> waits = publishing;
            assertThrows(TimeoutException.class, () -> waits.get(2, TimeUnit.SECONDS), "it waits");
            ending.commit();
        }
        Api.Answer published = publishing.join();
        assertEquals("scheduling.licence-missing", published.code(), published.body());
    }

    @Test
    void who_keeps_licences_of_one_partner_keeps_no_other_s_and_everybody_sees_them() {
        String licence = license();
        assertEquals(
                404,
                Api.as(guest)
                        .post("/licences/" + licence + "/end", end(FIRST, true))
                        .status());
        assertEquals(404, Api.as(guest).post("/licences", body(FIRST, LAST)).status());
        Someone learner = World.someone(area.guest(), "Lee");
        Api.Answer seen = Api.as(learner).get("/licences/" + licence);
        assertEquals(200, seen.status());
        assertFalse(seen.json().containsKey("cost"), "what it costs is between the holder and its funders");
        assertEquals(
                "1250.50",
                Api.as(keeper).get("/licences/" + licence).json().get("cost").toString());
        assertEquals(403, Api.as(learner).post("/licences", body(FIRST, LAST)).status());
        Someone stranger = World.someone(World.partnership().host(), "Zoe", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/licences/" + licence).status());
    }

    @Test
    void covers_lie_within_the_licence_and_no_two_of_one_partner_share_a_day() {
        String licence = license();
        assertTrue(cover(licence, area.guest(), FIRST.minusDays(1)).body().contains("licence.outside-licence"));
        assertTrue(cover(licence, area.host(), FIRST).body().contains("licence.covers-holder"));
        assertTrue(cover(licence, World.partnership().host(), FIRST).body().contains("licence.partner"));
        assertEquals(200, cover(licence, area.guest(), FIRST).status());
        assertTrue(cover(licence, area.guest(), LAST).body().contains("licence.covered-twice"));
    }

    @Test
    void the_programme_lead_is_warned_once_of_each_end_and_again_of_a_later_one() {
        String licence = record(TODAY.minusDays(5), TODAY.plusDays(29)).json().getString("id");
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.toldTo("licence.ends", keeper));
        assertEquals(0, Desk.toldTo("licence.ends", guest));
        World.run("update licence set to_date = ? where id = ?", TODAY.plusDays(7), licence);
        Desk.fiveMinutesPass();
        assertEquals(2, Desk.toldTo("licence.ends", keeper));
        World.run("insert into licence_warning values (?, 120)", area.id());
        World.run("update licence set to_date = ? where id = ?", TODAY.plusDays(120), licence);
        Desk.fiveMinutesPass();
        assertEquals(3, Desk.toldTo("licence.ends", keeper));
        Desk.mailGoesOut();
        assertEquals(
                1,
                World.number(
                        "select count(*) from outbox where kind = 'licence.ends' and person_id = ? and status = 'SENT'",
                        keeper.person()),
                "only the letter about the end that holds is sent");
    }

    @Test
    void home_says_which_licences_end_within_thirty_days_to_those_who_manage_them() {
        String licence = license();
        World.run(
                "update licence set from_date = ?, to_date = ? where id = ?",
                TODAY.minusDays(5),
                TODAY.plusDays(31),
                licence);
        assertFalse(PageVisitor.as(keeper).get("/home").body().contains("Licence ends:"));
        World.run("update licence set to_date = ? where id = ?", TODAY.plusDays(30), licence);
        String home = PageVisitor.as(keeper).get("/home").body();
        assertTrue(home.contains("Licence ends:") && home.contains("/training/licence?id=" + licence), home);
        assertFalse(PageVisitor.as(guest).get("/home").body().contains("Licence ends:"), "another holds it");
    }

    @Test
    void a_licence_that_outlives_its_money_is_an_unfunded_liability_on_its_page_and_among_the_funding() {
        String strand = Identity.next();
        World.run(
                "insert into strand (id, partnership_id, name, fixed_gbp, funded_until) values (?, ?, 'Parenting', 250000, ?)",
                strand,
                area.id(),
                LAST);
        String licence = license();
        World.run("update licence set strand_id = ? where id = ?", strand, licence);
        Someone reader = World.someone(area.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP");
        assertFalse(Api.as(keeper).get("/licences/" + licence).json().getBoolean("unfunded"));
        assertFalse(PageVisitor.as(reader).get("/reports/funding").body().contains("Unfunded liabilities"));
        World.run("update licence set to_date = ? where id = ?", LAST.plusDays(1), licence);
        assertTrue(Api.as(keeper).get("/licences/" + licence).json().getBoolean("unfunded"));
        assertTrue(PageVisitor.as(keeper).get("/training/licences").body().contains("Unfunded liability"));
        Someone tess = World.someone(area.guest(), "Tess", "TRAINER");
        assertFalse(Api.as(tess).get("/licences/" + licence).json().containsKey("unfunded"), "as its cost");
        assertFalse(PageVisitor.as(tess).get("/training/licences").body().contains("Unfunded liability"));
        String page = PageVisitor.as(reader).get("/reports/funding").body();
        assertTrue(page.contains("Unfunded liabilities") && page.contains("/training/licence?id=" + licence), page);
        assertTrue(PageVisitor.as(keeper)
                .get("/training/licence?id=" + licence)
                .body()
                .contains("Unfunded liability"));
    }

    @Test
    void the_programme_lead_says_on_pages_when_licences_are_warned_of_and_until_when_a_strand_may_be_spent() {
        Someone lead = World.someone(area.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP");
        PageVisitor visitor = PageVisitor.as(lead);
        assertTrue(visitor.get("/training/licences").body().contains("/training/licence-warnings"));
        assertFalse(PageVisitor.as(keeper).get("/training/licences").body().contains("/training/licence-warnings"));
        visitor.submit(
                "/training/licence-warnings", "form", "save", Map.of("first", "120", "second", "20", "third", ""));
        String licence = record(TODAY.minusDays(5), TODAY.plusDays(120)).json().getString("id");
        Desk.fiveMinutesPass();
        assertEquals(1, Desk.toldTo("licence.ends", keeper));
        World.run("update licence set to_date = ? where id = ?", TODAY.plusDays(90), licence);
        assertEquals(
                "{\"first\":120,\"second\":20}",
                Api.as(lead).get("/licence-warnings").body().replace(" ", ""));
        String strand = Identity.next();
        World.run(
                "insert into strand (id, partnership_id, name, fixed_gbp) values (?, ?, 'Feeding', 9)",
                strand,
                area.id());
        assertTrue(visitor.get("/reports/funding").body().contains("/reports/strand?id=" + strand));
        visitor.submit("/reports/strand?id=" + strand, "form", "save", Map.of("fundedUntil", LAST.toString()));
        assertEquals(LAST.toString(), World.text("select funded_until from strand where id = ?", strand));
        Someone reader = World.someone(area.host(), "Bo", "BOARD_READER@PARTNERSHIP");
        assertEquals(403, Api.as(reader).post("/strands/" + strand, "{}").status());
    }

    @Test
    void on_the_pages_a_licence_is_recorded_covers_a_partner_and_ends() {
        PageVisitor visitor = PageVisitor.as(keeper);
        assertTrue(visitor.get("/training/licences").body().contains("Record the first"));
        visitor.submit(
                "/training/licence-record",
                "form",
                "save",
                Map.of(
                        "programme",
                        programme,
                        "from",
                        FIRST.toString(),
                        "to",
                        LAST.toString(),
                        "cost",
                        "1250.50",
                        "note",
                        "The contract of the spring"));
        String licence = World.text("select id from licence where programme_id = ?", programme);
        assertEquals(125_050, World.number("select cost_pence from licence where id = ?", licence));
        String page = "/training/licence?id=" + licence;
        visitor.submit(
                "/training/licence-cover?id=" + licence,
                "form",
                "join",
                Map.of("partner", area.guest().id()));
        assertTrue(visitor.get(page).body().contains(area.guest().name()));
        visitor.submit("/training/licence-change?id=" + licence, "form", "save", Map.of("reference", "KCA/12"));
        assertTrue(visitor.get(page).body().contains("KCA/12"));
        String end = "/training/licence-end?id=" + licence;
        visitor.submit(end + "&cover=" + coverOf(licence), "form", "finish", Map.of("on", FIRST.toString()));
        assertEquals(FIRST.toString(), World.text("select to_date from licence_cover where licence_id = ?", licence));
        visitor.submit(end, "form", "finish", Map.of("on", FIRST.toString(), "reason", "It was cancelled"));
        assertEquals(FIRST.toString(), World.text("select to_date from licence where id = ?", licence));
        assertTrue(visitor.get("/training/licences").body().contains("Not yet in force"));
    }

    private String license() {
        Api.Answer made = record(FIRST, LAST);
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private Api.Answer record(LocalDate from, LocalDate to) {
        return Api.as(keeper).post("/licences", body(from, to));
    }

    private String body(LocalDate from, LocalDate to) {
        return "{\"programme\":\"" + programme + "\",\"holder\":\""
                + area.host().id() + "\",\"cost\":1250.50,\"from\":\"" + from + "\""
                + (to == null ? "" : ",\"to\":\"" + to + "\"") + "}";
    }

    private Api.Answer cover(String licence, World.Partner partner, LocalDate from) {
        return Api.as(keeper)
                .post(
                        "/licences/" + licence + "/covers",
                        "{\"partner\":\"" + partner.id() + "\",\"from\":\"" + from + "\"}");
    }

    private static String coverOf(String licence) {
        return World.text("select id from licence_cover where licence_id = ? order by from_date desc limit 1", licence);
    }

    private static String end(LocalDate on, Boolean uncover) {
        return "{\"on\":\"" + on + "\",\"reason\":\"It was cancelled\""
                + (uncover == null ? "" : ",\"uncover\":" + uncover) + "}";
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

    private static Api.Answer publish(Someone who, String ref, String with) {
        return Api.as(who).post("/sessions/" + ref + "/publish", with == null ? "" : "{" + with + "}");
    }

    private Api.Answer move(String ref, LocalDate day) {
        return Api.as(keeper).send("PUT", "/sessions/" + ref, "{\"days\":[" + day(day) + "]}");
    }
}
