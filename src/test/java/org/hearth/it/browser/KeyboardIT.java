package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Everything with the keyboard alone. Nothing here clicks, taps or points; each stop of the focus is looked at. */
@ArquillianTest
@RunAsClient
class KeyboardIT {

    private static final int STOPS = 90;
    private static final String FOCUS =
            """
            () => {
              const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
              return {name: e.localName, outline: s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth),
                seen: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
                html: e.outerHTML.slice(0, 90)};
            }""";

    private final World.Partnership where = World.partnership();
    private final World.Session session = World.session(where, World.course(where), 20, 8, 4);
    private final String title = World.text(
            "select title from course where id = (select course_id from session where id = ?)", session.id());
    private final World.Someone ann = World.someone(where.guest(), "Ann");

    @Test
    void the_first_stop_leads_past_the_navigation() {
        try (Browser.Visitor visitor = Browser.desk()) {
            Page page = visitor.open("/help").page();
            page.keyboard().press("Tab");
            look(page);
            assertTrue(page.evaluate("() => document.activeElement.matches('.h-skip')")
                    .equals(true));
            page.keyboard().press("Enter");
            assertEquals("main", page.evaluate("() => document.activeElement.id"));
            page.keyboard().press("Tab");
            assertTrue(
                    page.evaluate("() => document.activeElement.closest('main') !== null")
                            .equals(true),
                    "the next stop is in the content");
        }
    }

    @Test
    void a_focus_nobody_sees_is_found() {
        try (Browser.Visitor visitor = Browser.desk()) {
            Page page = visitor.open("/help").page();
            page.evaluate(
                    "() => { const s = new CSSStyleSheet(); s.replaceSync('*:focus { outline: none !important }');"
                            + " document.adoptedStyleSheets = [s]; }");
            page.keyboard().press("Tab");
            assertEquals(0.0, number(focus(page).get("outline")));
        }
    }

    @Test
    void a_place_is_found_booked_and_given_back() {
        try (Browser.Visitor visitor = Browser.desk()) {
            Page page = visitor.open("/sign-in").page();
            tabTo(page, "#email");
            page.keyboard().type(ann.email());
            tabTo(page, "#password");
            page.keyboard().type(World.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/home*");

            tabTo(page, ".h-search input");
            page.keyboard().type(title);
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=*");
            tabTo(page, "main a[href*='" + session.ref() + "']");
            page.keyboard().press("Enter");
            page.waitForURL("**/training/session?ref=*");
            tabTo(page, "main a[href*='/training/book?']");
            page.keyboard().press("Enter");
            page.waitForURL("**/training/book?*");
            tabTo(page, "#book");
            page.keyboard().press("Enter");
            page.waitForURL("**/training/booking?ref=*");
            assertEquals("CONFIRMED", status());

            tabTo(page, "#reason");
            page.keyboard().type("I am away that day");
            tabTo(page, "#cancel");
            page.keyboard().press("Space");
            page.getByText("Place cancelled.").first().waitFor();
            assertEquals("CANCELLED", status());
        }
    }

    @Test
    void the_tree_of_who_trained_whom_opens_level_by_level() {
        World.Someone lead = World.someone(where.host(), "Lea", "TRAINING_LEAD");
        String programme = Identity.next();
        World.run(
                "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status, version)"
                        + " values (?, ?, 'SOL', 'Solihull', 'NONE', 'LOCAL', 'Relationships', 'Two days', 'ACTIVE', 1)",
                programme,
                where.id());
        World.run(
                "insert into cascade_programme (programme_id, partnership_id, begun_at) values (?, ?, utc_timestamp(6))",
                programme,
                where.id());
        String top = trainer(programme, null, ann);
        String below = trainer(programme, top, World.someone(where.guest(), "Ben"));
        try (Browser.Visitor visitor = Browser.desk().signIn(lead)) {
            Page page = visitor.open("/training/cascade?programme=" + programme).page();
            for (String each : new String[] {top, below}) {
                tabTo(page, "main .h-tree a[href*='open=" + each + "']");
                page.keyboard().press("Enter");
                page.waitForURL("**open=" + each + "*");
                assertEquals(1, page.locator("main .h-tree [aria-current=true]").count());
            }
            assertEquals(3, page.locator("main .h-tree li").count(), "two trainers, and that nobody is below");
            tabTo(page, "main .h-tree a[href*='open=" + top + "']");
        }
    }

    private String trainer(String programme, String parent, World.Someone who) {
        String id = Identity.next();
        World.run(
                "insert into lineage (id, partnership_id, programme_id, parent_id, generation, kind, person_id, counts,"
                        + " last_below, taught_on, written_at) values (?, ?, ?, ?, ?, ?, ?, true, '2026-01-01', '2026-01-01',"
                        + " utc_timestamp(6))",
                id,
                where.id(),
                programme,
                parent,
                parent == null ? 0 : 1,
                parent == null ? "ELSEWHERE" : "TRAINER",
                who.person());
        return id;
    }

    @Test
    void search_opens_from_anywhere_and_gives_the_focus_back() {
        try (Browser.Visitor visitor = Browser.desk().signIn(ann)) {
            Page page = visitor.page();
            tabTo(page, "main a[href='/me/learning']");
            page.keyboard().press("Control+k");
            look(page);
            page.keyboard().type(title);
            page.locator("#palette-found [role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            assertFalse(page.getAttribute("#palette-q", "aria-activedescendant").isEmpty());
            page.keyboard().press("Escape");
            assertEquals("/me/learning", page.evaluate("() => document.activeElement.getAttribute('href')"));
        }
    }

    @Test
    void the_register_is_taken_and_the_focus_stays_in_the_row() {
        World.Someone trainer = World.someone(where.host(), "Tom", "TRAINING_LEAD");
        org.hearth.it.Api.as(ann)
                .post("/sessions/" + session.id() + "/bookings", "{\"person\":\"" + ann.person() + "\"}");
        Cast.begin(session, 20);
        try (Browser.Visitor visitor = Browser.desk().signIn(trainer)) {
            Page page = visitor.open("/training/roster?session=" + session.ref() + "&day=1")
                    .page();
            tabTo(page, "[data-booking] [data-status=HERE]");
            page.keyboard().press("Enter");
            page.locator("[data-booking] [data-status=NONE]").waitFor();
            assertEquals("HERE", World.text("select mark from attendance where session_id = ?", session.id()));
            assertNotEquals("body", focus(page).get("name"));
            assertTrue(page.evaluate("() => document.activeElement.closest('[data-booking]') !== null")
                    .equals(true));
        }
    }

    /** Presses Tab until the focus is there, and looks at each stop on the way. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < STOPS; i++) {
            page.keyboard().press("Tab");
            look(page);
            if (page.evaluate("s => document.activeElement.matches(s)", selector)
                    .equals(true)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + selector + " on " + page.url());
    }

    private static void look(Page page) {
        Map<?, ?> stop = focus(page);
        assertNotEquals("body", stop.get("name"), "the focus is lost on " + page.url());
        assertTrue(number(stop.get("outline")) >= 2, "no outline: " + stop.get("html") + " on " + page.url());
        assertEquals(true, stop.get("seen"), "out of sight: " + stop.get("html") + " on " + page.url());
    }

    private static Map<?, ?> focus(Page page) {
        return (Map<?, ?>) page.evaluate(FOCUS);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private String status() {
        return World.text("select status from booking where person_id = ?", ann.person());
    }
}
