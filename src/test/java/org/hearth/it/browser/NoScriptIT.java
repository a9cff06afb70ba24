package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Everything without a script: searching, booking, moving, giving back, checking in at the door, the register. */
@ArquillianTest
@RunAsClient
class NoScriptIT {

    private final World.Partnership where = World.partnership();
    private final String course = World.course(where);
    private final String title = World.text("select title from course where id = ?", course);
    private final World.Session first = World.session(where, course, 20, 8, 4);
    private final World.Session second = World.session(where, course, 27, 8, 4);
    private final World.Someone ann = World.someone(where.guest(), "Ann");
    private final World.Someone tom = World.someone(where.host(), "Tom", "TRAINING_LEAD");

    @Test
    void a_place_is_found_booked_moved_used_and_another_given_back() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(ann)) {
            Page page = visitor.page();
            assertEquals(0, page.locator("#palette-q").count(), "no script has run");
            page.fill("#q", title);
            page.locator(".h-search button").click();
            page.locator("main a[href*='/training/session?ref=" + first.ref() + "']")
                    .first()
                    .click();
            page.locator("main a[href*='/training/book?']").first().click();
            page.click("#book");
            assertTrue(page.url().contains("/training/booking?ref="), page.url());
            assertEquals(first.id(), bookedOn());

            page.locator("form#moving select").selectOption(new SelectOption().setValue(second.id()));
            page.click("#move");
            assertEquals(second.id(), bookedOn());

            World.Session third = World.session(where, course, 34, 8, 4);
            visitor.open("/training/book?session=" + third.ref());
            page.click("#book");
            page.fill("#reason", "I am away that day");
            page.click("#cancel");
            assertTrue(page.locator("main").innerText().contains("Place cancelled."));
            assertEquals(second.id(), bookedOn());

            Cast.begin(second, 27);
            visitor.open("/c?t=" + Cast.door(second.id(), 1));
            page.click("#here");
            assertTrue(page.locator("main").innerText().contains("You are marked as here"));
        }
        theTrainerFinishesTheRegister();
        assertEquals("FULL", World.text("select outcome from completion where person_id = ?", ann.person()));
    }

    private void theTrainerFinishesTheRegister() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(tom)) {
            Page page = visitor.open("/training/roster?session=" + second.ref() + "&day=1")
                    .page();
            page.locator("[data-status=NONE]").click();
            assertEquals(0, marks());
            page.locator("[data-status=HERE]").click();
            assertEquals(1, marks());
            page.locator("details", new Page.LocatorOptions().setHas(page.locator("#name")))
                    .locator("summary")
                    .click();
            page.fill("#name", "Wyn Walker");
            page.selectOption("#partner", where.guest().id());
            page.check("#noEmail");
            page.click("#add");
            assertTrue(page.locator("main").innerText().contains("Wyn Walker"));
            page.click("#finish");
            assertTrue(page.locator("main").innerText().contains("The register of this day is finished"));
        }
    }

    private long marks() {
        return World.number("select count(*) from attendance where session_id = ?", second.id());
    }

    private String bookedOn() {
        return World.text("select session_id from booking where person_id = ? and status = 'CONFIRMED'", ann.person());
    }
}
