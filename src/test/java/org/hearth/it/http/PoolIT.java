package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners pledge days of their trainers; what came of it is counted from sessions (decision 0186). */
@ArquillianTest
@RunAsClient
class PoolIT {

    private static final LocalDate TODAY = CohortWorld.TODAY;
    private static final LocalDate FROM = TODAY.minusDays(30);
    private static final LocalDate TO = TODAY.plusDays(60);

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final Someone lead = World.someone(area.host(), "Pat", "TRAINING_LEAD");
    private final Someone guest = World.someone(area.guest(), "Gwen", "TRAINING_LEAD");
    private final Someone tom = World.someone(area.guest(), "Tom", "TRAINER");

    @Test
    void days_are_counted_for_the_partner_a_trainer_works_for_and_short_ones_are_half() {
        String pledge = pledged(guest, FROM, TO, 10);
        session("COMPLETED", area.host(), TODAY.minusDays(20), "09:30", "15:30", "LEAD");
        session("COMPLETED", area.guest(), TODAY.minusDays(10), "09:30", "13:30", "CO");
        session("COMPLETED", area.host(), TODAY.minusDays(15), "09:30", "15:30", "OBSERVER");
        session("PUBLISHED", area.host(), TODAY.plusDays(20), "09:30", "13:31", "CO");
        session("DRAFT", area.host(), TODAY.plusDays(25), "09:30", "15:30", "CO");
        session("CANCELLED", area.host(), TODAY.plusDays(26), "09:30", "15:30", "CO");
        assertDays("1.5", "1", "1", "7.5", pledge);
    }

    @ParameterizedTest
    @CsvSource({"-31, 0", "-30, 1", "-29, 1"})
    void a_day_counts_from_the_first_day_of_the_pledge_on(int day, String delivered) {
        String pledge = pledged(guest, FROM, TO, 10);
        session("COMPLETED", area.guest(), TODAY.plusDays(day), "09:30", "15:30", "LEAD");
        assertDays(delivered, "0", "0", "1".equals(delivered) ? "9" : "10", pledge);
    }

    @ParameterizedTest
    @CsvSource({"59, 1", "60, 1", "61, 0"})
    void a_day_counts_up_to_the_last_day_of_the_pledge(int day, String booked) {
        String pledge = pledged(guest, FROM, TO, 10);
        session("PUBLISHED", area.guest(), TODAY.plusDays(day), "09:30", "15:30", "LEAD");
        assertDays("0", "0", booked, "1".equals(booked) ? "9" : "10", pledge);
    }

    @Test
    void whoever_moves_to_another_partner_takes_the_days_after_that_along() {
        String theirs = pledged(guest, FROM, TO, 10);
        String ours = pledged(lead, FROM, TO, 10);
        World.run("update engagement set to_date = ? where person_id = ?", TODAY, tom.person());
        World.run(
                "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, fte, from_date, is_primary, version)"
                        + " select ?, person_id, ?, partnership_id, kind, job_title, fte, ?, true, 1 from engagement where person_id = ?",
                Identity.next(),
                area.host().id(),
                TODAY.plusDays(1),
                tom.person());
        session("COMPLETED", area.host(), TODAY, "09:30", "15:30", "LEAD");
        session("PUBLISHED", area.host(), TODAY.plusDays(1), "09:30", "15:30", "LEAD");
        assertDays("1", "1", "0", "9", theirs);
        assertDays("0", "0", "1", "9", ours);
    }

    @Test
    void whoever_leads_a_partner_pledges_for_it_and_everybody_who_sees_counts_sees_it() {
        String pledge = pledged(guest, FROM, TO, 10);
        assertEquals(
                404,
                Api.as(lead)
                        .post("/trainer-pledges", body(area.guest().id(), FROM, TO, 3))
                        .status());
        assertEquals(404, change(lead, pledge, null, 3).status());
        assertEquals(403, Api.as(tom).get("/trainer-pledges").status());
        assertEquals(
                403,
                Api.as(world.lead())
                        .post("/trainer-pledges", body(null, FROM, TO, 3))
                        .status());
        Someone reader = World.someone(area.host(), "Bo", "BOARD_READER@PARTNERSHIP");
        assertEquals(10, Api.as(reader).get("/trainer-pledges/" + pledge).json().getInt("days"));
        assertFalse(Api.as(reader).get("/trainer-pledges/" + pledge).json().getBoolean("mayChange"));
        assertTrue(Api.as(guest).get("/trainer-pledges/" + pledge).json().getBoolean("mayChange"));
        Someone stranger = World.someone(World.partnership().host(), "Zoe", "TRAINING_LEAD");
        assertEquals(404, Api.as(stranger).get("/trainer-pledges/" + pledge).status());
    }

    @Test
    void a_pledge_is_changed_by_whoever_saw_the_latest_and_the_audit_knows() {
        String pledge = pledged(guest, FROM, TO, 10);
        String seen =
                Api.as(guest).get("/trainer-pledges/" + pledge).header("ETag").orElseThrow();
        assertEquals(200, change(guest, pledge, seen, 12).status());
        assertEquals(412, change(guest, pledge, seen, 14).status());
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where entity_id = ? and action = 'trainer-pledge.changed'"
                                + " and person_id = ?",
                        pledge,
                        guest.person()));
    }

    @Test
    void what_was_promised_for_a_time_that_is_over_stays_as_it_was() {
        String pledge = pledged(guest, FROM, TO, 10);
        World.run("update trainer_pledge set to_date = ? where id = ?", TODAY.minusDays(1), pledge);
        assertEquals("cohort.pledge-over", change(guest, pledge, null, 3).code());
        World.run("update trainer_pledge set to_date = ? where id = ?", TODAY, pledge);
        assertEquals(200, change(guest, pledge, null, 3).status());
    }

    @ParameterizedTest
    @CsvSource({"60, 400", "61, 201", "62, 201"})
    void no_two_pledges_of_a_partner_and_programme_share_a_day(int firstDay, int status) {
        pledged(guest, FROM, TO, 10);
        LocalDate from = TODAY.plusDays(firstDay);
        Answer second = Api.as(guest).post("/trainer-pledges", body(null, from, from.plusDays(30), 5));
        assertEquals(status, second.status(), second.body());
        assertEquals(status == 400, second.body().contains("cohort.pledge-overlaps"), second.body());
        assertEquals(
                201,
                Api.as(lead).post("/trainer-pledges", body(null, FROM, TO, 5)).status(),
                "another partner");
    }

    @Test
    void of_two_pledges_at_once_for_the_same_days_one_is_kept() throws Exception {
        Callable<String> act = () ->
                Api.as(guest).post("/trainer-pledges", body(null, FROM, TO, 5)).status() + "";
        assertEquals(
                List.of("201", "400", "400", "400"),
                Race.of(List.of(act, act, act, act)).stream().sorted().toList());
    }

    /** The control: a careless program that looks, thinks and writes keeps several. */
    @Test
    void a_careless_program_keeps_several_pledges_for_the_same_days() throws Exception {
        Callable<String> careless = () -> {
            long there = World.number(
                    "select count(*) from trainer_pledge where partner_id = ?",
                    area.guest().id());
            Race.think();
            if (there == 0) {
                World.run(
                        "insert into trainer_pledge (id, partnership_id, partner_id, programme_id, from_date, to_date, days,"
                                + " pledged_at, version) values (?, ?, ?, ?, ?, ?, 5, utc_timestamp(6), 1)",
                        Identity.next(),
                        area.id(),
                        area.guest().id(),
                        world.programme(),
                        FROM,
                        TO);
            }
            return "";
        };
        Race.of(List.of(careless, careless, careless, careless));
        assertTrue(World.number(
                        "select count(*) from trainer_pledge where partner_id = ?",
                        area.guest().id())
                > 1);
        World.run(
                "delete from trainer_pledge where partner_id = ?", area.guest().id());
    }

    @Test
    void the_list_is_narrowed_by_partner_programme_and_day() {
        pledged(guest, FROM, TO, 10);
        pledged(lead, TODAY.plusDays(10), TO, 4);
        assertEquals(2, total(""));
        assertEquals(1, total("?partner=" + area.guest().id()));
        assertEquals(1, total("?on=" + TODAY));
        assertEquals(2, total("?on=" + TODAY.plusDays(10)));
        assertEquals(0, total("?on=" + TO.plusDays(1)));
        assertEquals(2, total("?programme=" + world.programme()));
        assertEquals(0, total("?programme=" + Identity.next()));
        assertEquals(400, Api.as(lead).get("/trainer-pledges?on=tomorrow").status());
    }

    @Test
    void a_pledge_of_more_days_than_its_trainers_have_working_days_is_refused() {
        Answer refused = Api.as(guest).post("/trainer-pledges", body(null, FROM, TO, 700));
        assertEquals(400, refused.status(), refused.body());
        assertTrue(refused.body().contains("cohort.pledge-too-many"), refused.body());
        assertTrue(refused.body().contains("working days"), refused.body());
        String pledge = pledged(guest, FROM, TO, 10);
        String seen =
                Api.as(guest).get("/trainer-pledges/" + pledge).header("ETag").orElseThrow();
        assertEquals(400, change(guest, pledge, seen, 700).status());
    }

    @Test
    void on_the_pages_a_partner_pledges_changes_and_everybody_sees_the_sums() {
        PageVisitor visitor = PageVisitor.as(guest);
        assertTrue(visitor.get("/training/pool").body().contains("Pledge the first"));
        visitor.submit(
                "/training/pledge",
                "form",
                "save",
                Map.of(
                        "programme", world.programme(),
                        "from", FROM.toString(),
                        "to", TO.toString(),
                        "days", "4"));
        session("COMPLETED", area.host(), TODAY.minusDays(20), "09:30", "15:30", "LEAD");
        String page = visitor.get("/training/pool").body();
        assertTrue(page.contains("1 delivered, 0 booked, of 4 days"), page);
        assertTrue(page.contains("<svg"), page);
        assertTrue(
                page.contains("Without a pledge") && page.contains(area.host().name()), page);
        String pledge = World.text(
                "select id from trainer_pledge where partner_id = ?",
                area.guest().id());
        visitor.submit("/training/pledge?id=" + pledge, "form", "save", Map.of("days", "0"));
        assertTrue(visitor.get("/training/pool").body().contains("more by 1"));
        assertEquals(
                404, PageVisitor.as(lead).get("/training/pledge?id=" + pledge).statusCode());
    }

    private void session(String status, World.Partner host, LocalDate on, String from, String to, String role) {
        String session =
                World.session(area, world.course("FOUNDATION"), 10, 10, 0).id();
        World.run("update session set status = ?, host_partner_id = ? where id = ?", status, host.id(), session);
        World.run("delete from session_day where session_id = ?", session);
        World.run(
                "insert into session_day (session_id, number, on_date, from_time, to_time, starts_at, ends_at) values"
                        + " (?, 1, ?, ?, ?, timestamp(?, ?), timestamp(?, ?))",
                session,
                on,
                from,
                to,
                on,
                from,
                on,
                to);
        World.run(
                "update session set first_start = timestamp(?, ?), last_end = timestamp(?, ?) where id = ?",
                on,
                from,
                on,
                to,
                session);
        World.run("delete from trainer_assignment where session_id = ?", session);
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, ?)",
                session,
                tom.person(),
                role);
    }

    private void assertDays(String delivered, String elsewhere, String booked, String left, String pledge) {
        JsonObject seen = Api.as(lead).get("/trainer-pledges/" + pledge).json();
        assertEquals(
                List.of(delivered, elsewhere, booked, left),
                List.of(
                        seen.get("delivered").toString(),
                        seen.get("elsewhere").toString(),
                        seen.get("booked").toString(),
                        seen.get("left").toString()));
    }

    private long total(String query) {
        return Api.as(lead).get("/trainer-pledges" + query).json().getInt("total");
    }

    private String pledged(Someone who, LocalDate from, LocalDate to, int days) {
        Answer made = Api.as(who).post("/trainer-pledges", body(null, from, to, days));
        assertEquals(201, made.status(), made.body());
        return made.json().getString("id");
    }

    private Answer change(Someone who, String pledge, String seen, int days) {
        String body = "{\"from\":\"%s\",\"to\":\"%s\",\"days\":%d}".formatted(FROM, TO, days);
        return seen == null
                ? Api.as(who).send("PUT", "/trainer-pledges/" + pledge, body)
                : Api.as(who).send("PUT", "/trainer-pledges/" + pledge, body, "If-Match", seen);
    }

    private String body(String partner, LocalDate from, LocalDate to, int days) {
        return "{\"programme\":\"%s\",%s\"from\":\"%s\",\"to\":\"%s\",\"days\":%d}"
                .formatted(
                        world.programme(), partner == null ? "" : "\"partner\":\"" + partner + "\",", from, to, days);
    }
}
