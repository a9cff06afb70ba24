package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.Desk;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer day counts by what was taught, by dated terms, and runs out where the terms say so. */
@ArquillianTest
@RunAsClient
class TrainerDaysIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private World.Partnership area;
    private World.Session session;
    private Someone admin;
    private Someone lead;
    private Someone guest;

    @BeforeEach
    void a_guest_trains_the_hosts_session() {
        area = World.partnership();
        session = World.session(area, World.course(area), 9, 2, 3);
        admin = World.someone(area.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");
        lead = World.someone(area.host(), "Lee", "TRAINING_LEAD");
        guest = World.someone(area.guest(), "Tess", "TRAINING_LEAD");
        Someone trainer = World.someone(area.guest(), "Tom", "TRAINER");
        World.run("insert into trainer_assignment values (?, ?, 'LEAD')", session.id(), trainer.person());
    }

    @AfterEach
    void the_ledger_is_in_order() {
        assertEquals(List.of(), Auditor.findings(List.of(area.id())));
        assertEquals(0, Ledger.sum(area));
    }

    @Test
    void a_day_counts_by_the_level_taught_and_the_statement_says_so() {
        agree("\"trainerDayPlaces\":4,\"taught\":[{\"level\":\"FOUNDATION\",\"weight\":1.5}]");
        Desk.begin(session, 9);
        finish(true);

        assertEquals(150, Ledger.trainerDays(area.guest()));
        assertEquals(-150, Ledger.trainerDays(area.host()));
        String says = "A trainer taught for " + area.host().name() + ", each day counted as 1.5";
        String statement = Api.as(guest).get("/exchange/statement").body();
        assertTrue(statement.contains(says), statement);
        finish(false);
        finish(true);
        assertEquals(150, Ledger.trainerDays(area.guest()));
        String page = PageVisitor.as(guest).get("/exchange/terms").body();
        assertTrue(page.contains("Foundation courses: a trainer day counts as 1.5 days."), page);
    }

    @Test
    void what_was_taught_before_the_terms_counts_once() {
        agree("\"taught\":[{\"level\":\"FOUNDATION\",\"weight\":1.5}]");
        Desk.begin(session, 10);
        finish(true);

        assertEquals(100, Ledger.trainerDays(area.guest()));
    }

    @Test
    void an_administrator_says_so_on_the_page_and_a_programme_of_nobody_is_refused() {
        PageVisitor.as(admin)
                .submit("/exchange/terms", "terms", "save", Map.of("from", TODAY.toString(), "level:4:weight", "2"));
        assertEquals(
                "TRAIN_THE_TRAINER 2.00",
                World.text(
                        "select concat_ws(' ', w.course_level, w.weight) from exchange_terms_taught w join exchange_terms t"
                                + " on t.id = w.terms_id where t.agreement_id = ?",
                        area.agreement()));
        Api.Answer refused = Api.as(admin)
                .post(
                        "/exchange/terms/" + area.agreement(),
                        "{\"from\":\"" + TODAY + "\",\"taught\":[{\"programme\":\"nobodys\",\"weight\":2}]}");
        assertEquals(400, refused.status());
        assertTrue(refused.body().contains("exchange.taught-programme"), refused.body());
    }

    @Test
    void trainer_days_run_out_where_the_terms_say_so_and_not_otherwise() {
        agree("\"trainerDayPlaces\":4,\"expireMonths\":12");
        Desk.begin(session, 9);
        finish(true);
        Desk.begin(session, 400);
        Desk.fiveMinutesPass();
        assertEquals(100, Ledger.trainerDays(area.guest()));

        agree("\"trainerDayPlaces\":4,\"expireMonths\":12,\"trainerDaysRunOut\":true");
        Desk.fiveMinutesPass();
        Desk.fiveMinutesPass();
        assertEquals(0, Ledger.trainerDays(area.guest()));
        String statement = Api.as(guest).get("/exchange/statement").body();
        assertTrue(statement.contains("Counts no more: given to " + area.host().name()), statement);
    }

    private void agree(String terms) {
        Api.Answer agreed =
                Api.as(admin).post("/exchange/terms/" + area.agreement(), "{\"from\":\"" + TODAY + "\"," + terms + "}");
        assertEquals(200, agreed.status(), agreed.body());
    }

    private void finish(boolean finished) {
        Api.Answer done = Api.as(lead)
                .put(
                        "/sessions/" + session.id() + "/days/1/register",
                        "{\"finished\":" + finished + (finished ? ",\"restAbsent\":true}" : "}"));
        assertEquals(200, done.status(), done.body());
    }
}
