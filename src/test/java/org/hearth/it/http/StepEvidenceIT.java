package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Api.Answer;
import org.hearth.it.CohortWorld;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.it.browser.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What the steps of a path rest on: who released, who mentored, who saw it; and who is written to about them. */
@ArquillianTest
@RunAsClient
class StepEvidenceIT {

    private static final LocalDate TODAY = CohortWorld.TODAY;
    private static final String FORM = ",\"evidence\":\"Form seen\"";
    private static final String ELSEWHERE =
            ",\"elsewhere\":true,\"place\":\"Family hub, Hull\",\"outsideName\":\"Robin Ashdown\"";

    private final World.Partnership area = World.partnership();
    private final CohortWorld world = CohortWorld.in(area);
    private final Someone training = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
    private final Someone ann = World.someone(area.guest(), "Ann");
    private final Someone manager = World.someone(area.guest(), "Kit");
    private final Someone mentor = World.someone(area.host(), "Priya", "TRAINER");

    @Test
    void the_manager_on_record_releases_and_is_written_to() {
        Desk.manages(manager, ann);
        String path = made(nominate(""));
        JsonObject release = step(path, "RELEASED");
        assertEquals(called(manager), release.getString("witness"));
        assertEquals("For 4 sessions", release.getString("evidence"));
        assertFalse(release.containsKey("reason"), release.toString());
        assertEquals(1, Desk.toldTo("cohort.nominated", ann));
        Mailbox.Mail mail = Mailbox.newest(manager, "cohort.nominated");
        assertTrue(
                mail.text().replaceAll("\\s+", " ").contains("The release in your name lets them deliver 4 sessions"),
                mail.text());
        assertFalse(mail.text().contains("/training/trainer"), "who may not see the path is not sent there");
    }

    @Test
    void somebody_else_who_releases_says_why_and_it_is_kept_and_audited() {
        Desk.manages(manager, ann);
        Someone kim = World.someone(area.guest(), "Kim");
        String named = ",\"manager\":\"" + kim.email() + "\"";
        assertEquals("cohort.release-reason", field(nominate(named)));
        String path = made(nominate(named + ",\"reason\":\"Kit is on leave\""));
        JsonObject release = step(path, "RELEASED");
        assertEquals(called(kim), release.getString("witness"));
        assertEquals("Kit is on leave", release.getString("reason"));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where action = 'trainer-path.released-by-another' and entity_id = ?",
                        path));
        assertTrue(Mailbox.newest(manager, "cohort.nominated").text().contains("Somebody else"));
        assertTrue(Mailbox.newest(kim, "cohort.nominated").text().contains("in your name"));
    }

    @Test
    void without_a_manager_on_record_somebody_of_the_same_partner_is_named() {
        assertEquals("cohort.release-manager", field(nominate("")));
        assertEquals("cohort.own-word", field(nominate(",\"manager\":\"" + ann.email() + "\"")));
        assertEquals("cohort.release-unknown", field(nominate(",\"manager\":\"" + mentor.email() + "\"")));
        assertEquals(201, nominate(",\"manager\":\"" + manager.email() + "\"").status());
    }

    @Test
    void a_delivery_beside_a_mentor_names_a_session_that_was_held_and_who_led_it() {
        String path = readyToDeliver();
        String ref = session(TODAY, "COMPLETED", true);
        String at = ",\"session\":\"" + ref + "\"";
        assertEquals("cohort.co-session", field(world.take(path, "CO_DELIVERED", FORM)));
        assertEquals(
                "cohort.cohort-session",
                field(world.take(path, "CO_DELIVERED", ",\"session\":\"S-0\"" + witness(mentor))));
        Someone other = World.someone(area.host(), "Una", "TRAINER");
        world.trainer(other, TODAY.minusYears(1));
        assertEquals("cohort.co-mentor-not-there", field(world.take(path, "CO_DELIVERED", at + witness(other))));
        String toCome = session(TODAY.plusDays(3), "PUBLISHED", true);
        assertEquals(
                "cohort.session-not-held",
                field(world.take(path, "CO_DELIVERED", ",\"session\":\"" + toCome + "\"" + witness(mentor))));
        String without = session(TODAY, "COMPLETED", false);
        assertEquals(
                "cohort.co-not-beside",
                field(world.take(path, "CO_DELIVERED", ",\"session\":\"" + without + "\"" + witness(mentor))));
        World.run(
                "update trainer_accreditation set from_date = ? where person_id = ?",
                TODAY.plusDays(1),
                mentor.person());
        assertEquals("cohort.observer-not-accredited", field(world.take(path, "CO_DELIVERED", at + witness(mentor))));
        World.run("update trainer_accreditation set from_date = ? where person_id = ?", TODAY, mentor.person());
        ok(world.take(path, "CO_DELIVERED", at + witness(mentor)));
        JsonObject kept = step(path, "CO_DELIVERED");
        assertEquals(ref, kept.getString("session"));
        assertEquals(called(mentor), kept.getString("witness"));
    }

    @Test
    void the_programme_lead_chooses_the_session_and_the_mentor_on_the_page() {
        String path = readyToDeliver();
        String ref = session(TODAY, "COMPLETED", true);
        PageVisitor visitor = PageVisitor.as(world.lead());
        String page = visitor.get("/training/trainer?id=" + path).body();
        assertTrue(page.contains(ref + ", "), "the session is offered: " + page);
        visitor.submit(
                "/training/trainer?id=" + path,
                "step",
                "take",
                Map.of("which", "CO_DELIVERED", "on", TODAY.toString(), "session", ref, "witness", mentor.person()));
        assertEquals(ref, step(path, "CO_DELIVERED").getString("session"));
    }

    @Test
    void a_delivery_elsewhere_says_where_and_beside_whom() {
        String path = readyToDeliver();
        assertEquals(
                "cohort.co-place",
                field(world.take(path, "CO_DELIVERED", ",\"elsewhere\":true,\"outsideName\":\"Robin\"")));
        assertEquals(
                "cohort.co-mentor", field(world.take(path, "CO_DELIVERED", ",\"elsewhere\":true,\"place\":\"Hull\"")));
        assertEquals(
                "cohort.own-word",
                field(world.take(path, "CO_DELIVERED", ELSEWHERE.replace("Robin Ashdown", called(ann)))));
        ok(world.take(path, "CO_DELIVERED", ELSEWHERE));
        String page =
                PageVisitor.as(world.lead()).get("/training/trainer?id=" + path).body();
        assertTrue(page.contains("Held at Family hub, Hull") && page.contains("Robin Ashdown"), page);
    }

    @Test
    void an_observer_from_outside_is_named_with_their_body_and_their_declaration_is_kept() {
        Desk.manages(manager, ann);
        String path = readyToDeliver();
        ok(world.take(path, "CO_DELIVERED", ELSEWHERE));
        String outside = ",\"outsideName\":\"Dr Saleem\",\"outsideBody\":\"University of Hull\"";
        assertEquals("cohort.observer-needed", field(world.take(path, "OBSERVED", FORM + ",\"noInterest\":true")));
        assertEquals("cohort.observer-declaration", field(world.take(path, "OBSERVED", outside)));
        assertEquals(
                "cohort.observer-body",
                field(world.take(path, "OBSERVED", ",\"outsideName\":\"Dr Saleem\",\"noInterest\":true")));
        assertEquals(
                "cohort.observer-one",
                field(world.take(path, "OBSERVED", outside + witness(mentor) + ",\"noInterest\":true")));
        assertEquals(
                "cohort.observer-conflict",
                field(world.take(
                        path, "OBSERVED", outside.replace("Dr Saleem", called(manager)) + ",\"noInterest\":true")),
                "the manager under their own name");
        ok(world.take(path, "OBSERVED", outside + ",\"noInterest\":true"));
        JsonObject kept = step(path, "OBSERVED");
        assertEquals("Dr Saleem", kept.getString("witness"));
        assertEquals("University of Hull", kept.getString("witnessBody"));
        assertEquals("I neither manage this trainer nor trained them.", kept.getString("declaration"));
    }

    @Test
    void those_concerned_are_written_to_about_each_step() {
        world.trainer(mentor, TODAY.minusYears(1));
        String path = made(nominate(",\"manager\":\"" + manager.email() + "\""));
        ok(Api.as(world.lead()).post("/trainer-paths/" + path + "/seat", ""));
        told("cohort.seat-given", "You have a seat");
        ok(world.take(path, "PREREQUISITES_CHECKED", FORM));
        ok(world.take(path, "TRAINED", FORM));
        ok(Api.as(ann).post("/trainer-paths/" + path + "/signature", ""));
        told("cohort.agreement-signed", "The agreement is signed");
        ok(world.take(path, "REGISTERED", FORM));
        ok(world.take(path, "CO_DELIVERED", ELSEWHERE));
        ok(world.take(path, "OBSERVED", ",\"noInterest\":true" + witness(mentor)));
        ok(world.take(path, "ACCREDITED", FORM));
        told("cohort.accredited", "You are accredited as a trainer");
        World.run(
                "update trainer_path set valid_until = ?, lapses_on = ?, at_risk_from = ?, lapse_cause = 'ENDED' where id = ?",
                TODAY.minusDays(1),
                TODAY,
                TODAY.minusDays(90),
                path);
        Desk.fiveMinutesPass();
        ok(world.take(path, "REINSTATED", FORM));
        told("cohort.reinstated", "You are reinstated as a trainer");
        ok(Api.as(world.lead()).post("/trainer-paths/" + path + "/withdrawal", "{\"reason\":\"Private matters\"}"));
        Mailbox.Mail mail = told("cohort.withdrawn", "Your way as a trainer has ended");
        assertFalse(mail.text().contains("Private matters"), "why stands on the page alone");
        assertEquals(0, Desk.toldTo("cohort.seat-refused", ann));
    }

    @Test
    void whoever_gets_no_seat_is_told_that_and_not_that_anything_has_ended() {
        String path = made(nominate(",\"manager\":\"" + manager.email() + "\""));
        ok(Api.as(world.lead()).post("/trainer-paths/" + path + "/withdrawal", "{\"reason\":\"Full\"}"));
        told("cohort.seat-refused", "You have no seat this time");
        assertEquals(0, Desk.toldTo("cohort.withdrawn", ann));
    }

    @Test
    void what_was_refused_is_not_written_about() {
        assertEquals(400, nominate("").status());
        Answer old = Api.as(training)
                .post(
                        "/cohorts/" + world.cohort(4, "") + "/nominations",
                        "{\"who\":\"%s\",\"manager\":\"%s\",\"sessions\":4,\"signedOn\":\"1950-01-01\"}"
                                .formatted(ann.email(), manager.email()));
        assertTrue(old.body().contains("cohort.release-old"), old.body());
        assertEquals(0, Desk.toldTo("cohort.nominated", ann));
    }

    @Test
    void a_refused_nomination_stays_on_the_page_of_its_cohort() {
        String cohort = world.cohort(4, "");
        String page = PageVisitor.as(training)
                .submit(
                        "/training/nominate?cohort=" + cohort,
                        "form",
                        "save",
                        Map.of("who_input", "nobody@example.org", "sessions", "4", "signedOn", TODAY.toString()))
                .body();
        assertTrue(page.contains("Nobody of your people is found by this"), page);
        assertTrue(page.contains("action=\"/training/nominate?cohort=" + cohort + "\""), page);
    }

    @Test
    void a_training_lead_reads_how_many_are_in_the_cohort_and_that_others_are_not_named() {
        String cohort = world.cohort(
                5, "{\"partner\":\"%s\",\"seats\":2}".formatted(area.guest().id()));
        Someone host = World.someone(area.host(), "Hal", "TRAINING_LEAD");
        for (String name : List.of("Bo", "Bea")) {
            assertEquals(
                    201,
                    world.nominate(host, World.someone(area.host(), name), cohort, 4)
                            .status());
        }
        assertEquals(201, world.nominate(training, ann, cohort, 4).status());
        String page = PageVisitor.as(training)
                .get("/training/cohort?id=" + cohort)
                .body()
                .replaceAll("\\s+", " ");
        assertTrue(page.contains("Nobody has a seat and 3 more are nominated. You see one of them by name"), page);
        assertTrue(page.contains("3 seats are left for all the partners together that have none of their own"), page);
        assertTrue(page.contains("data-l=\"Left\">shared<"), page);
        JsonObject seen = Api.as(training).get("/cohorts/" + cohort).json();
        assertEquals(3, seen.getInt("sharedLeft"));
    }

    private Mailbox.Mail told(String kind, String subject) {
        assertEquals(1, Desk.toldTo(kind, ann), kind);
        assertEquals(1, Desk.toldTo(kind, training), kind + " to the lead of their partner");
        Mailbox.Mail mail = Mailbox.newest(ann, kind);
        assertTrue(mail.subject().startsWith(subject), mail.subject());
        assertTrue(Mailbox.newest(training, kind).subject().contains("Ann"), kind);
        return mail;
    }

    private String readyToDeliver() {
        world.trainer(mentor, TODAY.minusYears(1));
        String path = made(nominate(",\"manager\":\"" + manager.email() + "\""));
        ok(Api.as(world.lead()).post("/trainer-paths/" + path + "/seat", ""));
        for (String step : List.of("PREREQUISITES_CHECKED", "TRAINED", "AGREEMENT_SIGNED", "REGISTERED")) {
            ok(world.take(path, step, FORM));
        }
        return path;
    }

    /** A session of the programme the mentor led, with Ann beside them or not; answers its reference. */
    private String session(LocalDate on, String status, boolean beside) {
        World.Session session = World.session(area, world.course("AWARENESS"), 9, 8, 4);
        World.run("update session set status = ? where id = ?", status, session.id());
        World.run("update session_day set on_date = ? where session_id = ?", on, session.id());
        World.run("delete from trainer_assignment where session_id = ?", session.id());
        assigned(session, mentor, "LEAD");
        if (beside) {
            assigned(session, ann, "CO");
        }
        return session.ref();
    }

    private static void assigned(World.Session session, Someone who, String role) {
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, ?)",
                session.id(),
                who.person(),
                role);
    }

    private static String called(Someone who) {
        return World.text("select concat(given_name, ' ', family_name) from person where id = ?", who.person());
    }

    private Answer nominate(String more) {
        return Api.as(training)
                .post(
                        "/cohorts/" + world.cohort(4, "") + "/nominations",
                        "{\"who\":\"%s\",\"sessions\":4,\"signedOn\":\"%s\"%s}".formatted(ann.email(), TODAY, more));
    }

    private JsonObject step(String path, String step) {
        return Api.as(world.lead()).get("/trainer-paths/" + path).json().getJsonArray("steps").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("step").equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static String made(Answer answer) {
        assertEquals(201, answer.status(), answer.body());
        return answer.json().getJsonObject("path").getString("id");
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
}
