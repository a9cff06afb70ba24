package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The thresholds of coded practice are changed on a page, from a day on. */
@ArquillianTest
@RunAsClient
class PracticeScaleIT {

    private final LocalDate from = LocalDate.now(ZoneId.of("Europe/London")).plusDays(3);
    private PageVisitor lead;
    private String programme;
    private String form;

    @BeforeEach
    void a_programme_and_who_keeps_the_catalogue() {
        World.Partnership area = World.partnership();
        lead = PageVisitor.as(World.someone(area.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP"));
        programme = Identity.next();
        World.run(
                "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status, version)"
                        + " values (?, ?, 'MI', 'Motivational Interviewing', 'NONE', 'TRAIN_THE_TRAINER', 'Skills', 'About',"
                        + " 'ACTIVE', 1)",
                programme,
                area.id());
        form = "/training/practice-scale?programme=" + programme;
    }

    @Test
    void thresholds_are_decided_from_a_day_on_and_shown_beside_where_they_come_from() {
        HttpResponse<String> answer = lead.submit(
                form,
                "form",
                "save",
                Map.of("from", from.toString(), "technicalGood", "4.5", "complexFair", "35", "source", "Board, May"));

        assertEquals(302, answer.statusCode(), answer.body());
        String page = lead.get("/training/practice-scales").body();
        assertTrue(page.contains("Decided here"), page);
        assertTrue(page.contains(">4.5"), page);
        assertTrue(page.contains("Board, May"), page);
        assertEquals(
                "35.00",
                World.text("select cast(complex_fair as char) from practice_scale where programme_id = ?", programme));
    }

    @Test
    void good_below_fair_is_said_at_its_field_and_nothing_is_kept() {
        HttpResponse<String> answer =
                lead.submit(form, "form", "save", Map.of("from", from.toString(), "ratioGood", "0.5"));

        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.body().contains("Enter a number that is at least as high as the one for fair."), answer.body());
        assertTrue(answer.body().contains("value=\"0.5\""), answer.body());
        assertEquals("0", World.text("select count(*) from practice_scale where programme_id = ?", programme));
    }
}
