package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.hearth.it.browser.Browser;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Planning a session on the pages: without scripts, step by step, and readable for everybody. */
@ArquillianTest
@RunAsClient
class SchedulingPagesIT {

    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("Europe/London")).plusDays(70);

    private final World.Partnership where = World.partnership();
    private final SchedulingWorld more = SchedulingWorld.in(where);
    private final World.Someone priya = World.someone(where.host(), "Priya", "TRAINING_LEAD");
    private final World.Someone tom = World.someone(where.host(), "Tom", "TRAINER");

    @Test
    void a_session_is_planned_published_and_cancelled_without_scripts() {
        String course = more.solihull();
        more.accredit(priya);
        more.accredit(tom);
        more.room("Oak room", 16);
        try (Browser.Visitor visitor = Browser.withoutScripts()) {
            Page page = visitor.signIn(priya)
                    .open("/training/schedule?course=" + course)
                    .page();
            page.click("#saveCourse");
            page.locator("input[type=date]").first().fill(FIRST.toString());
            page.click("#saveDays");
            assertEquals(
                    FIRST.plusDays(14).toString(),
                    page.locator("input[type=date]").nth(1).inputValue());
            page.click("#saveDays");
            String ref = page.url().replaceAll(".*ref=(S-\\d+).*", "$1");

            visitor.open("/training/schedule?step=place&ref=" + ref);
            page.locator("#site").selectOption(new SelectOption().setLabel("Chelmsley Wood Hub: Oak room (16)"));
            page.fill("#capacity", "17");
            page.click("#savePlace");
            assertTrue(page.title().startsWith("Error: "));
            assertEquals("17", page.inputValue("#capacity"));
            page.fill("#capacity", "12");
            page.fill("#closesTime", "16:00");
            page.click("#savePlace");
            assertTrue(page.locator("#errors").innerText().contains("Enter the day on which booking closes"));
            page.fill("#closesAt", FIRST.minusDays(3).toString());
            page.click("#savePlace");

            for (String name : List.of("Priya", "Tom")) {
                visitor.open("/training/schedule?step=trainers&q=" + name + "&ref=" + ref);
                page.locator("input[type=radio]").first().check();
                page.click("#addTrainer");
            }
            visitor.open("/training/schedule?step=check&ref=" + ref);
            assertTrue(
                    page.locator("main").innerText().contains("at 4pm"), "the closing time is shown before publishing");
            page.click("#publish");
            assertTrue(page.url().contains("/training/session?ref=" + ref), page.url());
            visitor.open("/training/schedule?step=check&ref=" + ref);
            assertEquals(0, page.locator("#publish").count(), "what is published is not published again");

            visitor.open("/training/session-cancel?ref=" + ref);
            page.fill("#reason", "The trainer is ill");
            page.click("#cancel");
            assertTrue(page.locator("main").innerText().contains("This session is cancelled."));
            assertTrue(page.locator("main").innerText().contains("The trainer is ill"));
            visitor.open("/training/session-cancel?ref=" + ref);
            assertEquals(0, page.locator("#cancel").count(), "what is cancelled is not cancelled again");
        }
    }

    @Test
    void whoever_is_accredited_on_the_page_trains_what_needs_it_and_no_longer_once_that_has_ended() {
        World.Someone lead = World.someone(where.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        String ref = Api.as(priya).post("/sessions", solihull()).json().getString("ref");
        assertTrue(isRefused(ref), "nobody is accredited yet");
        try (Browser.Visitor visitor = Browser.withoutScripts()) {
            Page page = visitor.signIn(lead)
                    .open("/training/trainer-record?programme=" + more.programme())
                    .page();
            accredit(page, priya.email(), LocalDate.of(2024, 1, 1), null);
            assertTrue(page.url().contains("/training/trainers?programme=" + more.programme()), page.url());
            assertTrue(page.locator("main").innerText().contains("Priya"));
            visitor.open("/training/trainer-record?programme=" + more.programme());
            accredit(page, tom.email(), LocalDate.of(2024, 1, 1), FIRST.plusDays(1));
            assertTrue(isRefused(ref), "Tom's ends before the second day");

            visitor.open("/training/trainer-record?programme=" + more.programme());
            accredit(page, tom.email(), FIRST, null);
            assertTrue(page.locator("#errors").innerText().contains("in that time already"), "no two share a day");
            assertEquals(tom.email(), page.inputValue("#who_input"));
            accredit(page, tom.email(), FIRST.plusDays(2), null);
            assertTrue(page.url().contains("/training/trainers?programme="), page.url());
            assertEquals(
                    200, Api.as(priya).post("/sessions/" + ref + "/publish", "").status());

            String again = Api.as(priya).post("/sessions", later()).json().getString("ref");
            visitor.open("/training/trainer-end?id="
                    + World.text(
                            "select id from trainer_accreditation where person_id = ? order by from_date desc limit 1",
                            tom.person()));
            page.fill("#to", FIRST.plusDays(20).toString());
            page.click("#save");
            assertTrue(isRefused(again), "Tom's has ended before");
        }
        assertEquals(
                2,
                World.number(
                        "select count(*) from trainer_path where programme_id = ? and standing = 'ACCREDITED'",
                        more.programme()),
                "each of them has a path");
        assertEquals(
                3,
                World.number(
                        "select count(*) from audit_event where action = 'accreditation.recorded' and partnership_id = ?",
                        where.id()));
    }

    @Test
    void an_accreditation_is_written_down_with_what_it_rests_on_by_another_and_of_nobody_who_is_on_the_way() {
        World.Someone lead = World.someone(where.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        World.Someone candidate = World.someone(where.guest(), "Cass");
        World.run(
                "insert into trainer_path (id, partnership_id, programme_id, person_id, standing, created_at, version)"
                        + " values (uuid(), ?, ?, ?, 'CANDIDATE', utc_timestamp(6), 1)",
                where.id(),
                more.programme(),
                candidate.person());
        try (Browser.Visitor visitor = Browser.withoutScripts()) {
            Page page = visitor.signIn(lead)
                    .open("/training/trainer-record?programme=" + more.programme())
                    .page();
            page.fill("#who_input", priya.email());
            page.fill("#from", "2024-01-01");
            page.click("#save");
            assertTrue(page.locator("#errors").innerText().contains("Say who gave it"), "what it rests on is asked");
            accredit(page, lead.email(), LocalDate.of(2024, 1, 1), null);
            assertTrue(page.locator("#errors").innerText().contains("Nobody signs off themselves"), "one's own");
            accredit(page, candidate.email(), LocalDate.of(2024, 1, 1), null);
            assertTrue(page.locator("#errors").innerText().contains("Finish the path"), "a candidate's");
            assertEquals(
                    0,
                    World.number(
                            "select count(*) from trainer_accreditation where person_id in (?, ?, ?)",
                            priya.person(),
                            lead.person(),
                            candidate.person()));
            accredit(page, priya.email(), LocalDate.of(2024, 1, 1), null);
            assertTrue(page.url().contains("/training/trainers?programme="), page.url());
        }
    }

    private boolean isRefused(String ref) {
        Api.Answer answer = Api.as(priya).post("/sessions/" + ref + "/publish", "");
        return answer.status() == 409 && answer.body().contains("scheduling.trainer-not-accredited");
    }

    private static void accredit(Page page, String who, LocalDate from, LocalDate to) {
        page.fill("#who_input", who);
        page.fill("#from", from.toString());
        page.fill("#to", to == null ? "" : to.toString());
        page.fill("#evidence", "Register of the licensor, seen");
        page.click("#save");
    }

    private String solihull() {
        return plan(FIRST, "Oak room");
    }

    private String later() {
        return plan(FIRST.plusDays(30), "Elm room");
    }

    private String plan(LocalDate first, String room) {
        return "{\"course\":\"" + more.solihull() + "\",\"capacity\":12,\"site\":\"" + more.site() + "\",\"room\":\""
                + more.room(room, 12) + "\",\"days\":["
                + day(first) + "," + day(first.plusDays(14)) + "],\"trainers\":[{\"person\":\"" + priya.person()
                + "\",\"role\":\"LEAD\"},{\"person\":\"" + tom.person() + "\",\"role\":\"CO\"}]}";
    }

    private static String day(LocalDate date) {
        return "{\"date\":\"" + date + "\",\"from\":\"09:30\",\"to\":\"16:00\"}";
    }

    @Test
    void every_page_is_accessible_at_a_desk_and_on_a_phone() {
        World.Session session = World.session(where, World.course(where), 20, 8, 4);
        World.Someone lead = World.someone(where.host(), "Amara", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        more.accredit(lead);
        String draft = Api.as(lead)
                .post("/sessions", "{\"course\":\"" + more.solihull() + "\"}")
                .json()
                .getString("ref");
        List<String> paths = List.of(
                "/training/sessions",
                "/training/session?ref=" + session.ref(),
                "/training/session?ref=" + draft,
                "/training/session-cancel?ref=" + session.ref(),
                "/training/schedule",
                "/training/schedule?ref=" + draft,
                "/training/schedule?step=course&ref=" + draft,
                "/training/schedule?step=days&ref=" + draft,
                "/training/schedule?step=place&ref=" + draft,
                "/training/schedule?step=trainers&ref=" + draft,
                "/training/schedule?step=offers&ref=" + draft,
                "/training/schedule?step=check&ref=" + draft,
                "/training/trainers",
                "/training/trainer-record",
                "/calendar?month=" + YearMonth.from(session.date()),
                "/calendar?view=list&month=" + YearMonth.from(session.date()),
                "/calendar?month=2020-01");
        for (Browser.Visitor visitor : List.of(Browser.desk(), Browser.phone())) {
            try (visitor) {
                visitor.signIn(lead);
                for (String path : paths) {
                    visitor.open(path);
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        visitor.scheme(scheme);
                        assertEquals(List.of(), visitor.violations(), path + " " + scheme);
                    }
                    assertEquals(0, visitor.sideways(), path + " is wider than its window");
                }
                assertEquals(List.of(), visitor.complaints());
            }
        }
    }
}
