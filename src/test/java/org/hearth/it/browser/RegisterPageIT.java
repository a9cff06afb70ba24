package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register on a trainer's phone: found by name, in part there, and in a building without a signal. */
@ArquillianTest
@RunAsClient
class RegisterPageIT {

    private final World.Partnership where = World.partnership();
    private final World.Session session = World.session(where, World.course(where), 20, 8, 4);
    private final World.Someone trainer = World.someone(where.host(), "Tom", "TRAINING_LEAD");
    private final World.Someone ann = World.someone(where.host(), "Ann");
    private final World.Someone ben = World.someone(where.guest(), "Ben");
    private final String roster = "/training/roster?day=1&session=" + session.ref();

    @BeforeEach
    void two_are_booked_and_the_day_has_come() {
        for (World.Someone who : new World.Someone[] {ann, ben}) {
            assertEquals(
                    201,
                    Api.as(who)
                            .post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + who.person() + "\"}")
                            .status());
        }
        Cast.begin(session, 20);
    }

    @Test
    void a_name_is_found_while_it_is_typed() {
        try (Browser.Visitor visitor = Browser.phone().signIn(trainer)) {
            Page page = visitor.open(roster).page();
            page.fill("#find", "BEN");
            row(page, ann).waitFor(state(WaitForSelectorState.HIDDEN));
            assertTrue(row(page, ben).isVisible());
            page.fill("#find", "");
            row(page, ann).waitFor();
        }
    }

    @Test
    void who_came_late_or_left_early_is_marked_with_the_minutes() {
        try (Browser.Visitor visitor = Browser.phone().signIn(trainer)) {
            Page page = visitor.open(roster).page();
            partly(page, ann, "20", "Late");
            assertEquals("LATE 20", mark(ann));
            partly(page, ben, "some", "Late");
            row(page, ben).locator(".h-err").waitFor();
            assertEquals(null, mark(ben), "no number, no mark");
            partly(page, ben, "45", "Left early");
            assertEquals("LEFT_EARLY 45", mark(ben));
            assertTrue(row(page, ben).innerText().contains("45"));
        }
    }

    @Test
    void taps_without_a_connection_are_kept_without_names_and_sent_once_it_is_back() {
        try (Browser.Visitor visitor = Browser.phone().signIn(trainer)) {
            Page page = visitor.open(roster).page();
            page.context().setOffline(true);
            press(row(page, ann), "Here: ");
            page.getByText("You are offline. 1 sign-in is saved on this phone.").waitFor();
            press(row(page, ben), "Absent: ");
            page.getByText("You are offline. 2 sign-ins are saved on this phone.")
                    .waitFor();
            String kept = String.valueOf(page.evaluate("() => JSON.stringify(localStorage)"));
            assertTrue(kept.contains(booking(ann)), kept);
            assertFalse(kept.contains("Ann") || kept.contains("Tester"), kept);
            assertEquals(null, mark(ann));

            page.context().setOffline(false);
            row(page, ben).locator("[data-status=NONE]").waitFor();
            row(page, ann).locator("[data-status=NONE]").waitFor();
            assertEquals("HERE 0", mark(ann));
            assertTrue(mark(ben).startsWith("ABSENT "), mark(ben));
            assertEquals("[]", String.valueOf(page.evaluate("() => localStorage.getItem('hearth-register') || '[]'")));
        }
    }

    @Test
    void the_minutes_somebody_missed_are_kept_with_the_tap() {
        try (Browser.Visitor visitor = Browser.phone().signIn(trainer)) {
            Page page = visitor.open(roster).page();
            page.context().setOffline(true);
            press(type(page, ben, "45"), "Left early: ");
            page.getByText("You are offline. 1 sign-in is saved on this phone.").waitFor();
            page.context().setOffline(false);
            row(page, ben).locator("[data-status=NONE]").waitFor();
            assertEquals("LEFT_EARLY 45", mark(ben));
        }
    }

    @Test
    void what_was_kept_is_sent_when_the_page_is_opened_again() {
        try (Browser.Visitor visitor = Browser.phone().signIn(trainer)) {
            Page page = visitor.open(roster).page();
            page.context().setOffline(true);
            press(row(page, ann), "Here: ");
            page.getByText("You are offline. 1 sign-in is saved on this phone.").waitFor();
            page.navigate("about:blank");
            page.context().setOffline(false);
            visitor.open(roster);
            row(page, ann).locator("[data-status=NONE]").waitFor();
            assertEquals("HERE 0", mark(ann));
        }
    }

    @Test
    void the_link_to_book_is_there_before_the_day_and_copied_with_a_tap() {
        World.Session later = World.session(where, World.course(where), 30, 8, 4);
        String empty = "/training/roster?day=1&session=" + later.ref();
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(trainer)) {
            Page page = visitor.open(empty).page();
            page.getByText("Booking link").click();
            assertTrue(page.url().endsWith("/training/book?session=" + later.ref()), page.url());
        }
        try (Browser.Visitor visitor = Browser.desk().signIn(trainer)) {
            Page page = visitor.open(empty).page();
            page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
            press(page.locator("main"), "Copy the booking link");
            page.getByText("The booking link is copied.").waitFor();
            assertTrue(String.valueOf(page.evaluate("() => navigator.clipboard.readText()"))
                    .endsWith("/training/book?session=" + later.ref()));
        }
    }

    private static Locator type(Page page, World.Someone who, String minutes) {
        Locator details = row(page, who).locator("details");
        if (details.getAttribute("open") == null) {
            details.locator("summary").click();
        }
        details.locator("input[type=text]").fill(minutes);
        return details;
    }

    private static void partly(Page page, World.Someone who, String minutes, String word) {
        Locator details = type(page, who, minutes);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> press(details, word + ": "));
        row(page, who).locator(".h-tag--warn, .h-err").first().waitFor();
    }

    private static Locator row(Page page, World.Someone who) {
        return page.locator("[data-name^='" + who.name() + " ']");
    }

    private static void press(Locator within, String word) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word))
                .first()
                .click();
    }

    private static Locator.WaitForOptions state(WaitForSelectorState state) {
        return new Locator.WaitForOptions().setState(state);
    }

    private String booking(World.Someone who) {
        return World.text("select id from booking where person_id = ? and session_id = ?", who.person(), session.id());
    }

    private String mark(World.Someone who) {
        return World.text(
                "select concat(mark, ' ', minutes_missed) from attendance where booking_id = ?", booking(who));
    }
}
