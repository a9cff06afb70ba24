package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.it.SchedulingWorld;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A course on its page, from draft to published. */
@ArquillianTest
@RunAsClient
class CoursePagesIT {

    private final World.Partnership where = World.partnership();
    private final World.Someone lead = World.someone(where.host(), "Wen", "WORKFORCE_LEAD@PARTNERSHIP");

    @Test
    void what_is_published_is_what_the_form_says_and_not_what_was_saved_before() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(lead)) {
            Page page = visitor.open("/admin/course").page();
            page.click("#save");
            assertTrue(page.locator("#errors").innerText().contains("Title: Enter an answer."));
            page.fill("#ref", "C-RP-A");
            page.fill("#title", "Restorative practice");
            page.fill("#summary", "A day to begin with.");
            page.fill("#topic", "Practice skills");
            page.selectOption("#level", "FOUNDATION");
            page.selectOption("#mode", "FACE_TO_FACE");
            page.click("#save");

            page.fill("#title", "Restorative practice: one day");
            page.fill("#days", "1");
            page.click("#publish");
            assertEquals("Restorative practice: one day", page.inputValue("#title"), "nothing typed is lost");
            page.fill("#minutes", "300");
            page.click("#publish");
            assertTrue(page.locator("main").innerText().contains("Course published"));
            assertEquals(
                    "Restorative practice: one day",
                    World.text("select title from course where ref = 'C-RP-A' and partnership_id = ?", where.id()));
        }
    }

    @Test
    void how_often_a_parent_group_meets_is_a_rule_and_stands_on_the_page_of_the_course() {
        SchedulingWorld more = SchedulingWorld.in(where);
        String ref = World.text("select ref from course where id = ?", more.solihull());
        String other = World.text("select ref from course where id = ?", more.solihull());
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(lead)) {
            Page page = visitor.open("/admin/rule?ref=" + more.programme()).page();
            page.fill("#from", LocalDate.now(ZoneId.of("Europe/London")).toString());
            page.fill("#source", "Code of Practice");
            page.fill("#course", "C-NONE");
            page.fill("#parentGroupSessions", "5");
            page.fill("#parentGroupSessionsMost", "6");
            page.click("#add-rule");
            assertTrue(page.locator("#errors").innerText().contains("no course with this reference"));
            assertEquals("6", page.inputValue("#parentGroupSessionsMost"));
            page.fill("#course", ref);
            page.click("#add-rule");
            assertEquals(0, page.locator("#errors").count(), page.url());
            visitor.open("/training/course?ref=" + ref);
            assertTrue(page.locator("main").innerText().matches("(?s).*Meetings of the parent group\\s+5 to 6.*"));
            visitor.open("/training/course?ref=" + other);
            assertFalse(page.locator("main").innerText().contains("Meetings of the parent group"));
        }
    }
}
