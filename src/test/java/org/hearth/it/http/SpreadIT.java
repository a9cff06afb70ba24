package org.hearth.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far a programme spread, where it stopped, and on whom it hangs. */
@ArquillianTest
@RunAsClient
class SpreadIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private Cascade cascade;
    private Someone all;
    private Someone lead;
    private Someone amara;
    private Someone tom;

    @BeforeEach
    void amara_trained_tom_long_ago_and_one_of_the_guest_lately() {
        World.Partnership area = World.partnership();
        cascade = new Cascade(area);
        all = World.someone(area.host(), "All", "TRAINING_LEAD@PARTNERSHIP");
        lead = World.someone(area.host(), "Lea", "TRAINING_LEAD");
        amara = World.someone(area.host(), "Amara");
        tom = World.someone(area.host(), "Tom");
        LocalDate past = TODAY.minusMonths(20);
        cascade.earned(cascade.taught(cascade.trainTheTrainer, past, amara), tom, past);
        LocalDate lately = TODAY.minusMonths(2);
        Someone ben = World.someone(area.guest(), "Ben");
        World.run("update engagement set hub_id = ? where id = ?", hub(), ben.engagement());
        cascade.earned(cascade.taught(cascade.foundation, lately, amara), ben, lately);
    }

    @Test
    void reach_is_told_by_partner_hub_and_sector() {
        assertEquals(List.of("1 true", "1 true"), counts(all, "PARTNER"));
        assertEquals(List.of("1 true", "1 true"), counts(all, "HUB"));
        assertEquals(List.of("2 true"), counts(all, "SECTOR"));
        assertEquals(List.of("1 true", "0 false"), counts(lead, "PARTNER"));
        assertEquals(List.of("1 false"), counts(lead, "SECTOR"));
        assertEquals(
                400,
                Api.as(lead)
                        .get("/programmes/" + cascade.programme + "/spread/reach?by=COLOUR")
                        .status());
    }

    @Test
    void a_branch_is_dormant_from_the_day_after_so_many_months() {
        assertEquals(List.of(tom.person()), dormant());
        // he was trained twenty months ago: the branch is dormant after 19, and not after 20
        set(20, 40);
        assertEquals(List.of(), dormant());
        set(19, 40);
        assertEquals(List.of(tom.person()), dormant());
    }

    @Test
    void whoever_alone_is_accredited_or_reaches_too_many_is_a_single_point_of_failure() {
        accredited(amara);
        assertEquals(List.of("PROGRAMME", "SHARE"), whys());
        accredited(tom);
        assertEquals(List.of("SHARE"), whys());
        accredited(World.someone(cascade.area.guest(), "Gil"));
        assertEquals(List.of("PARTNER", "SHARE"), whys());
        set(12, 100);
        World.run("update lineage set people = 1 where programme_id = ? and generation = 0", cascade.programme);
        assertEquals(List.of("PARTNER"), whys());
    }

    @Test
    void the_pages_say_it() throws Exception {
        accredited(amara);
        accredited(tom);
        PageVisitor visitor = PageVisitor.as(lead);
        String start = "/training/cascade?programme=" + cascade.programme + "&view=";
        assertThat(visitor.get(start + "picture").body()).contains("<circle", "Show as a table");
        assertThat(visitor.get(start + "reach").body()).contains("By hub", "At no hub");
        assertThat(visitor.get(start + "risks").body()).contains("Dormant branches", "100%");
    }

    private void set(int months, int percent) {
        Someone keeper = World.someone(cascade.area.host(), "Kay", "WORKFORCE_LEAD@PARTNERSHIP");
        String path = "/programmes/" + cascade.programme + "/cascade-settings";
        String body = "{\"dormantMonths\":%d,\"singlePercent\":%d}";
        assertEquals(400, Api.as(keeper).post(path, body.formatted(0, 101)).status());
        assertEquals(
                200, Api.as(keeper).post(path, body.formatted(months, percent)).status());
    }

    private List<String> dormant() {
        return items(all, "/spread/dormant").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("person"))
                .toList();
    }

    private List<String> whys() {
        return items(all, "/spread/single-points").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("why"))
                .toList();
    }

    private List<String> counts(Someone who, String by) {
        return items(who, "/spread/reach?by=" + by).getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonObject("people"))
                .map(each -> each.getInt("number") + " " + each.getBoolean("whole"))
                .toList();
    }

    private JsonArray items(Someone who, String path) {
        Api.Answer answer = Api.as(who).get("/programmes/" + cascade.programme + path);
        assertEquals(200, answer.status(), answer.body());
        return answer.json().getJsonArray("items");
    }

    private String hub() {
        String id = org.hearth.kernel.Identity.next();
        World.run(
                "insert into hub (id, partnership_id, name, status, version) values (?, ?, 'North', 'OPEN', 1)",
                id,
                cascade.area.id());
        return id;
    }

    private void accredited(Someone who) {
        World.run(
                "insert into trainer_accreditation (id, partnership_id, programme_id, person_id, from_date, recorded_at,"
                        + " version) values (uuid(), ?, ?, ?, '2025-01-01', '2025-01-01', 1)",
                cascade.area.id(),
                cascade.programme,
                who.person());
    }
}
