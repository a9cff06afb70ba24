package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.Desk;
import org.hearth.it.Race;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a nomination to an accreditation, every step dated, by whom and with what it rests on (domain rules C15 and C17). */
@ArquillianTest
@RunAsClient
class CohortIT {

    private static final String FORM = ",\"evidence\":\"Form seen\"";
    private static final String ELSEWHERE =
            ",\"elsewhere\":true,\"place\":\"Family hub, Hull\",\"outsideName\":\"Robin Ashdown\"";

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final Someone training = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
    private final Someone ann = World.someone(area.guest(), "Ann");
    private final Someone mentor = World.someone(area.host(), "Priya", "TRAINER");

    @Test
    void somebody_comes_from_a_nomination_to_an_accreditation_step_by_step() {
        world.trainer(mentor, CohortWorld.TODAY.minusYears(1));
        String path = nominated(world.cohort(4, ""));
        assertEquals("SELECTED", next(path));
        assertNull(by(path), "no course of the cohort is in the calendar yet");
        assertEquals(
                "cohort.step-too-early",
                world.take(path, "PREREQUISITES_CHECKED", FORM).code());
        assertEquals(
                200,
                Api.as(world.lead())
                        .post("/trainer-paths/" + path + "/seat", "")
                        .status());
        ok(world.take(path, "PREREQUISITES_CHECKED", FORM));
        assertEquals("TRAINED", next(path));
        ok(world.take(path, "TRAINED", FORM));
        assertEquals(CohortWorld.TODAY.plusMonths(12).toString(), by(path), "Hearth's default, from the course on");
        assertEquals(
                200,
                Api.as(ann).post("/trainer-paths/" + path + "/signature", "").status());
        ok(world.take(path, "REGISTERED", FORM));
        assertEquals(1, provisional(path), "who is signed and registered may deliver beside a mentor");
        ok(world.take(path, "CO_DELIVERED", ELSEWHERE));
        assertEquals("OBSERVED", next(path));
        assertEquals("cohort.observer-declaration", field(world.take(path, "OBSERVED", FORM + witness(mentor))));
        ok(world.take(path, "OBSERVED", FORM + witness(mentor) + ",\"noInterest\":true"));
        assertEquals("cohort.step-evidence", field(world.take(path, "ACCREDITED", "")));
        ok(world.take(path, "ACCREDITED", ",\"evidence\":\"" + "x".repeat(500) + "\""));
        assertEquals(
                "cohort.step-not-asked", world.take(path, "RENEWED", FORM).code(), "the programme asks for no renewal");
        PageVisitor lead = PageVisitor.as(world.lead());
        String page = lead.get("/training/trainer?id=" + path).body();
        assertTrue(page.contains("value=\"REFRESHED\"") && !page.contains("value=\"RENEWED\""), page);
        Answer there = Api.as(ann).get("/trainer-paths/" + path);
        assertEquals("ACCREDITED", there.json().getJsonObject("path").getString("standing"));
        assertEquals(0, provisional(path), "what let them assist is over");
        assertEquals(
                1,
                World.number(
                        "select count(*) from trainer_accreditation a join trainer_path t on t.accreditation_id = a.id"
                                + " where t.id = ? and not a.provisional and a.from_date = ?",
                        path,
                        CohortWorld.TODAY));
    }

    @Test
    void what_the_record_shows_is_a_step_by_itself() {
        world.award(ann, world.course("FOUNDATION"), "FOUNDATION");
        world.award(ann, world.course("TRAIN_THE_TRAINER"), "TRAIN_THE_TRAINER");
        String path = nominated(world.cohort(4, ""));
        ok(Api.as(world.lead()).post("/trainer-paths/" + path + "/seat", ""));
        assertEquals("AGREEMENT_SIGNED", next(path));
        assertEquals(
                2,
                World.number(
                        "select count(*) from trainer_path_step where path_id = ? and taken_by is null and evidence is not"
                                + " null",
                        path));
    }

    @Test
    void a_finished_register_is_a_step_of_whoever_assisted_and_nothing_of_before_they_were_ready_is() {
        world.trainer(mentor, CohortWorld.TODAY.minusYears(1));
        String path = nominated(world.cohort(4, ""));
        ok(seat(path));
        for (String step : List.of("PREREQUISITES_CHECKED", "TRAINED", "AGREEMENT_SIGNED", "REGISTERED")) {
            ok(world.take(path, step, FORM));
        }
        finish(delivered());
        assertEquals("CO_DELIVERED", next(path), "it was before they were on the register");
        World.run(
                "update trainer_path_step set on_date = ? where path_id = ? and step in ('TRAINED', 'AGREEMENT_SIGNED', 'REGISTERED')",
                CohortWorld.TODAY.minusDays(20),
                path);
        World.Session session = delivered();
        finish(session);
        assertEquals("OBSERVED", next(path));
        finish(session);
        assertEquals(
                1,
                World.number(
                        "select count(*) from trainer_path_step where path_id = ? and step = 'CO_DELIVERED' and session_id = ?"
                                + " and witness_id = ? and taken_by is null",
                        path,
                        session.id(),
                        mentor.person()));
    }

    /** A session of the programme yesterday, led by the mentor, with Ann beside. */
    private World.Session delivered() {
        World.Session session = World.session(area, world.course("AWARENESS"), 9, 8, 4);
        for (Someone each : List.of(mentor, ann)) {
            World.run(
                    "insert into trainer_assignment (session_id, person_id, role) values (?, ?, ?)",
                    session.id(),
                    each.person(),
                    each == mentor ? "LEAD" : "CO");
        }
        Desk.begin(session, 10);
        return session;
    }

    private void finish(World.Session session) {
        Someone host = World.someone(area.host(), "Hal", "TRAINING_LEAD");
        String register = "/sessions/" + session.id() + "/days/1/register";
        Api.as(host).put(register, "{\"finished\":false}");
        Answer finished = Api.as(host).put(register, "{\"finished\":true,\"restAbsent\":true}");
        assertEquals(200, finished.status(), finished.body());
    }

    @Test
    void nobody_is_nominated_without_the_release_the_programme_asks_or_after_the_last_day() {
        String cohort = world.cohort(4, "");
        assertEquals("cohort.release-too-few", field(world.nominate(training, ann, cohort, 3)));
        assertEquals(
                "cohort.person-unknown",
                field(world.nominate(training, mentor, cohort, 4)),
                "nobody of another partner");
        World.run("update cohort set nominations_until = ? where id = ?", CohortWorld.TODAY.minusDays(1), cohort);
        assertEquals(
                "cohort.cohort-closed", world.nominate(training, ann, cohort, 4).code());
        World.run("update cohort set nominations_until = ? where id = ?", CohortWorld.TODAY, cohort);
        assertEquals(201, world.nominate(training, ann, cohort, 4).status(), "the last day counts");
        assertEquals("cohort.path-there", field(world.nominate(training, ann, cohort, 4)));
    }

    @Test
    void a_partner_gets_as_many_seats_as_it_has_and_the_rest_share_what_is_left() {
        String cohort = world.cohort(
                3, "{\"partner\":\"%s\",\"seats\":1}".formatted(area.guest().id()));
        List<String> paths = List.of(nominated(cohort), nominated(cohort, World.someone(area.guest(), "Bea")));
        ok(seat(paths.get(0)));
        assertEquals("cohort.seats-of-partner", seat(paths.get(1)).code());
        Answer fewer = Api.as(world.lead())
                .put(
                        "/cohorts/" + cohort,
                        "{\"name\":\"Autumn\",\"nominationsUntil\":\"%s\",\"seats\":3,\"partners\":[{\"partner\":\"%s\",\"seats\":0}]}"
                                .formatted(CohortWorld.TODAY, area.guest().id()));
        assertEquals("cohort.seats-taken", fewer.code(), fewer.body());
    }

    @Test
    void the_last_seat_goes_to_one_of_many() throws Exception {
        for (int round = 0; round < 5; round++) {
            String cohort = world.cohort(2, "");
            List<Callable<String>> acts = new ArrayList<>();
            for (int at = 0; at < 6; at++) {
                String path = nominated(cohort, World.someone(area.guest(), "Cal" + at));
                acts.add(() -> String.valueOf(seat(path).status()));
            }
            List<String> came = Race.of(acts);
            assertEquals(2, Race.count(came, "200"), came.toString());
            assertEquals(4, Race.count(came, "409"), came.toString());
            assertEquals(2, seated(cohort));
        }
    }

    /** Who looks at the seats and writes without holding the cohort gives too many: the race above would have seen it. */
    @Test
    void without_the_lock_the_race_gives_too_many_seats() throws Exception {
        boolean seen = false;
        for (int round = 0; round < 10 && !seen; round++) {
            String cohort = world.cohort(2, "");
            List<Callable<String>> acts = new ArrayList<>();
            for (int at = 0; at < 6; at++) {
                String path = nominated(cohort, World.someone(area.guest(), "Dee" + at));
                acts.add(() -> careless(cohort, path));
            }
            Race.of(acts);
            seen = seated(cohort) > 2;
        }
        assertTrue(seen, "the control never oversold");
    }

    private static String careless(String cohort, String path) {
        if (seated(cohort) >= 2) {
            return "409";
        }
        Race.think();
        World.run(
                "insert into trainer_path_step (id, path_id, step, on_date, taken_at) values (?, ?, 'SELECTED', ?,"
                        + " utc_timestamp(6))",
                Identity.next(),
                path,
                CohortWorld.TODAY);
        return "200";
    }

    @Test
    void the_observer_neither_manages_nor_trained_the_trainer_nor_is_it_anybody_without_accreditation() {
        String path = readyToBeObserved();
        Someone manager = World.someone(area.host(), "Mia");
        world.trainer(manager, CohortWorld.TODAY.minusYears(1));
        World.run(
                "update engagement set manager_person_id = ?, has_no_manager = false where person_id = ?",
                manager.person(),
                ann.person());
        String seen = FORM + ",\"noInterest\":true";
        assertEquals("cohort.observer-conflict", field(world.take(path, "OBSERVED", seen + witness(manager))));
        assertEquals("cohort.own-word", field(world.take(path, "OBSERVED", seen + witness(ann))));
        Someone anybody = World.someone(area.host(), "Any");
        assertEquals("cohort.observer-not-accredited", field(world.take(path, "OBSERVED", seen + witness(anybody))));
        ok(world.take(path, "OBSERVED", seen + witness(mentor)));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void the_observer_may_still_train_on_the_day_whatever_their_last_day_says(int active, boolean counts) {
        String path = readyToBeObserved();
        World.run(
                "update trainer_accreditation set active_until = ? where person_id = ?",
                CohortWorld.TODAY.plusDays(active),
                mentor.person());
        Answer seen = world.take(path, "OBSERVED", FORM + ",\"noInterest\":true" + witness(mentor));
        if (counts) {
            ok(seen);
        } else {
            assertEquals("cohort.observer-not-accredited", field(seen), "it ran out for want of deliveries");
        }
    }

    @Test
    void a_path_is_seen_by_its_person_the_partners_lead_and_the_programme_lead_and_by_nobody_else() {
        String path = nominated(world.cohort(4, ""));
        for (Someone each : List.of(ann, training, world.lead())) {
            assertEquals(200, Api.as(each).get("/trainer-paths/" + path).status(), each.name());
            assertEquals(1, Api.as(each).get("/trainer-paths").json().getInt("total"), each.name());
        }
        assertEquals(
                "cohort.own-signature",
                Api.as(training)
                        .post("/trainer-paths/" + path + "/signature", "")
                        .code());
        Someone elsewhere = World.someone(area.host(), "Ted", "TRAINING_LEAD");
        Someone colleague = World.someone(area.guest(), "Col");
        for (Someone each : List.of(elsewhere, colleague, mentor)) {
            assertEquals(404, Api.as(each).get("/trainer-paths/" + path).status(), each.name());
            assertEquals(0, Api.as(each).get("/trainer-paths").json().getInt("total"), each.name());
        }
        World.run(
                "update engagement set to_date = ? where person_id = ?", CohortWorld.TODAY.minusDays(1), ann.person());
        assertEquals(
                404,
                Api.as(training).get("/trainer-paths/" + path).status(),
                "nor by the lead of a partner they have left");
        assertFalse(Api.as(elsewhere).get("/cohorts").body().contains("Tester"), "no names in a cohort's numbers");
    }

    @Test
    void a_lead_who_is_a_candidate_signs_nothing_off_for_themselves() {
        Someone both = World.someone(area.guest(), "Bo", "WORKFORCE_LEAD@PARTNERSHIP");
        String path = nominated(world.cohort(4, ""), both);
        ok(seat(path));
        Answer own = Api.as(both)
                .post(
                        "/trainer-paths/" + path + "/steps",
                        "{\"step\":\"PREREQUISITES_CHECKED\",\"on\":\"%s\"%s}".formatted(CohortWorld.TODAY, FORM));
        assertEquals("cohort.own-word", own.code());
    }

    private String readyToBeObserved() {
        world.trainer(mentor, CohortWorld.TODAY.minusYears(1));
        String path = nominated(world.cohort(4, ""));
        ok(seat(path));
        for (String step : List.of("PREREQUISITES_CHECKED", "TRAINED", "AGREEMENT_SIGNED", "REGISTERED")) {
            ok(world.take(path, step, FORM));
        }
        ok(world.take(path, "CO_DELIVERED", ELSEWHERE));
        return path;
    }

    private String nominated(String cohort) {
        return nominated(cohort, ann);
    }

    private String nominated(String cohort, Someone who) {
        Answer made = world.nominate(training, who, cohort, 4);
        assertEquals(201, made.status(), made.body());
        return made.json().getJsonObject("path").getString("id");
    }

    private Answer seat(String path) {
        return Api.as(world.lead()).post("/trainer-paths/" + path + "/seat", "");
    }

    private String next(String path) {
        return Api.as(world.lead())
                .get("/trainer-paths/" + path)
                .json()
                .getJsonObject("path")
                .getString("nextStep");
    }

    private String by(String path) {
        return Api.as(world.lead())
                .get("/trainer-paths/" + path)
                .json()
                .getJsonArray("needs")
                .getJsonObject(0)
                .getString("by", null);
    }

    private static String witness(Someone who) {
        return ",\"witness\":\"" + who.person() + "\"";
    }

    private static String field(Answer answer) {
        assertEquals(400, answer.status(), answer.body());
        String body = answer.body();
        int at = body.indexOf("\"cohort.");
        return at < 0 ? body : body.substring(at + 1, body.indexOf('"', at + 1));
    }

    private static void ok(Answer answer) {
        assertEquals(200, answer.status(), answer.body());
    }

    private static long provisional(String path) {
        return World.number(
                "select count(*) from trainer_accreditation a join trainer_path t on t.person_id = a.person_id and"
                        + " t.programme_id = a.programme_id where t.id = ? and a.provisional",
                path);
    }

    private static long seated(String cohort) {
        return World.number(
                "select count(*) from trainer_path_step s join trainer_path t on t.id = s.path_id where t.cohort_id = ?"
                        + " and s.step = 'SELECTED'",
                cohort);
    }
}
