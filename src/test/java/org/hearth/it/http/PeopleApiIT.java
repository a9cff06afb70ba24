package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who may see and change whom, over HTTP: out of scope answers as not there, and nothing is written. */
@ArquillianTest
@RunAsClient
class PeopleApiIT {

    private static final String TEACHER =
            """
            {"givenName":"Zoë","familyName":"Llŷr","email":%s,
             "engagement":{"partner":"%s","kind":"STAFF","jobTitle":"Teacher","from":"2026-01-01"}}""";

    private final World.Partnership area = World.partnership();

    @Test
    void a_lead_sees_the_people_of_their_own_partner_and_no_others() {
        var own = World.someone(area.host(), "Own");
        var other = World.someone(area.guest(), "Other");
        var lead = Api.as(World.someone(area.host(), "Lead", "TRAINING_LEAD"));

        assertEquals(200, lead.get("/people/" + own.person()).status());
        assertTrue(lead.get("/people?size=200").body().contains(own.person()));
        assertFalse(lead.get("/people?size=200").body().contains(other.person()));
        var outside = lead.get("/people/" + other.person());
        assertEquals(404, outside.status());
        assertEquals(lead.get("/people/nobody-at-all").body(), outside.body());
    }

    @Test
    void an_administrator_sees_everybody_of_the_partnership_and_nobody_of_another() {
        var stranger = World.someone(World.partnership().host(), "Stranger");
        var guest = World.someone(area.guest(), "Guest");
        var boss = Api.as(World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP"));

        assertEquals(200, boss.get("/people/" + guest.person()).status());
        assertEquals(404, boss.get("/people/" + stranger.person()).status());
        assertEquals(404, boss.get("/partners/" + stranger.partner().id()).status());
        assertFalse(boss.get("/people?size=200").body().contains(stranger.person()));
    }

    @Test
    void a_manager_sees_their_team_and_a_learner_only_themself() {
        var manager = World.someone(area.host(), "Manager", "LINE_MANAGER@TEAM");
        var member = World.someone(area.guest(), "Member");
        var other = World.someone(area.guest(), "Other");
        World.run("update engagement set manager_person_id = ? where id = ?", manager.person(), member.engagement());

        assertEquals(200, Api.as(manager).get("/people/" + member.person()).status());
        assertEquals(404, Api.as(manager).get("/people/" + other.person()).status());
        assertEquals(403, Api.as(member).get("/people").status());
        assertEquals(200, Api.as(member).get("/people/" + member.person()).status());
        assertEquals(404, Api.as(member).get("/people/" + other.person()).status());
    }

    @Test
    void somebody_who_left_is_no_longer_seen_by_the_old_partner_and_keeps_one_record_with_the_new() {
        var mover = World.someone(area.host(), "Mover");
        var host = Api.as(World.someone(area.host(), "Host", "TRAINING_LEAD"));
        var boss = Api.as(World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP"));
        var guest = Api.as(World.someone(area.guest(), "Guest", "TRAINING_LEAD"));
        String yesterday =
                LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1).toString();
        String work = "/people/" + mover.person() + "/engagements";

        assertEquals(
                200,
                host.put(
                                work + "/" + mover.engagement(),
                                "{\"kind\":\"STAFF\",\"jobTitle\":\"Practitioner\",\"from\":\"2020-01-01\",\"to\":\""
                                        + yesterday + "\"}")
                        .status());
        assertEquals(404, host.get("/people/" + mover.person()).status());
        var begun = boss.post(
                work,
                "{\"partner\":\"" + area.guest().id() + "\",\"kind\":\"STAFF\",\"jobTitle\":\"Nurse\",\"from\":\""
                        + yesterday + "\"}");
        assertEquals(201, begun.status());
        assertEquals(200, guest.get("/people/" + mover.person()).status());
    }

    @Test
    void a_lead_adds_people_to_their_own_partner_only() {
        var lead = Api.as(World.someone(area.host(), "Lead", "TRAINING_LEAD"));

        assertEquals(
                201,
                lead.post("/people", TEACHER.formatted("null", area.host().id()))
                        .status());
        var refused =
                lead.post("/people", TEACHER.formatted("null", area.guest().id()));
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("partnership.partner-unknown"));
        assertEquals(
                0,
                World.number(
                        "select count(*) from engagement where partner_id = ? and job_title = 'Teacher'",
                        area.guest().id()));
    }

    @Test
    void an_old_version_is_refused_and_an_email_belongs_to_one_person() {
        var someone = World.someone(area.host(), "Someone");
        var lead = Api.as(World.someone(area.host(), "Lead", "TRAINING_LEAD"));
        String path = "/people/" + someone.person();
        String names = "{\"givenName\":\"New\",\"familyName\":\"Name\"}";

        assertEquals(
                200,
                lead.put(path, names, "If-Match", lead.get(path).header("ETag").orElse(""))
                        .status());
        assertEquals(412, lead.put(path, names, "If-Match", "\"0\"").status());
        var taken = "{\"givenName\":\"A\",\"familyName\":\"B\",\"email\":\"taken."
                + someone.person().substring(24) + "@example.org\"}";
        assertEquals(200, lead.put(path, taken).status());
        var again = lead.post(
                "/people",
                TEACHER.formatted(
                        "\"taken." + someone.person().substring(24) + "@example.org\"",
                        area.host().id()));
        assertEquals(400, again.status());
        assertTrue(again.body().contains("partnership.email-known"));
    }

    @Test
    void whoever_sees_somebody_else_is_written_down_in_the_same_breath() {
        var seen = World.someone(area.host(), "Seen");
        var lead = World.someone(area.host(), "Lead", "TRAINING_LEAD");

        Api.as(lead).get("/people/" + seen.person());
        Api.as(seen).get("/people/" + seen.person());
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'person.viewed' and entity_id = ?",
                        seen.person()));
    }

    @Test
    void what_points_at_nothing_is_a_sentence_and_never_a_500() {
        var boss = Api.as(World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP"));
        var site = boss.post(
                "/sites", "{\"name\":\"Hall\",\"kind\":\"VENUE\",\"rooms\":[{\"name\":\"A\",\"capacity\":9}]}");
        assertEquals(201, site.status());
        String path = "/sites/" + site.json().getString("id");

        assertEquals(
                400,
                boss.put(path, "{\"name\":\"Hall\",\"kind\":\"VENUE\",\"hub\":\"nope\"}")
                        .status());
        assertEquals(
                400,
                boss.put(path, "{\"rooms\":[{\"name\":\"\",\"capacity\":-1}]}").status());
        assertEquals(
                404,
                boss.put(
                                path,
                                "{\"name\":\"Hall\",\"kind\":\"VENUE\",\"rooms\":[{\"id\":\"nope\",\"name\":\"A\",\"capacity\":9}]}")
                        .status());
        assertEquals(
                400,
                boss.put(
                                "/partners/" + area.host().id(),
                                "{\"name\":\"" + area.guest().name()
                                        + "\",\"type\":\"SCHOOL\",\"sector\":\"EDUCATION\",\"memberFrom\":\"2026-01-01\"}")
                        .status());
        assertEquals(
                415,
                boss.post("/partners", "name=x", "Content-Type", "application/x-www-form-urlencoded")
                        .status());
        assertEquals("Hall", boss.get(path).json().getString("name"));
        assertEquals(1, boss.get(path).json().getJsonArray("rooms").size());
    }
}
