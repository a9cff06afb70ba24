package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.hearth.it.SchedulingWorld;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A person is picked by name: from a list of those one may see, with the keyboard, on a phone, and without scripts. */
@ArquillianTest
@RunAsClient
class PickIT {

    private final World.Partnership where = World.partnership();
    private final World.Someone lead = World.someone(where.host(), "Lena", "TRAINING_LEAD");
    private final World.Someone manager = World.someone(where.host(), "Ottoline");
    private final World.Someone ann = World.someone(where.host(), "Ann");
    private final World.Someone colleagueElsewhere = World.someone(where.guest(), "Ottokar");
    private final World.Someone stranger = World.someone(World.partnership().host(), "Ottilie");
    private final String work = "/people/engagement?ref=" + ann.person() + "&engagement=" + ann.engagement();

    @Test
    void a_manager_is_picked_with_the_keyboard_from_ones_own_people_only() {
        try (Browser.Visitor visitor = Browser.desk().signIn(lead)) {
            Page page = visitor.open(work).page();
            page.uncheck("#hasNoManager");
            assertEquals(List.of(offered(manager)), suggestions(page, "#manager_input", "ott"));
            page.keyboard().press("ArrowDown");
            assertEquals("true", page.getAttribute("#manager_panel [role=option]", "aria-selected"));
            page.keyboard().press("Enter");
            assertEquals(offered(manager), page.inputValue("#manager_input"));
            page.locator("#manager_panel").waitFor(hidden());
            page.click("#keep");
            page.waitForURL("**/people/person?*");
            assertEquals(manager.person(), managerOfAnn());
            assertEquals(List.of(), visitor.complaints());
        }
    }

    @Test
    void the_open_list_is_accessible_in_light_and_dark_at_a_desk_and_on_a_phone() {
        for (Browser.Visitor visitor : List.of(Browser.desk(), Browser.phone())) {
            try (visitor) {
                Page page = visitor.signIn(lead).open(work).page();
                suggestions(page, "#manager_input", "ott");
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    visitor.scheme(scheme);
                    assertEquals(List.of(), visitor.findings(Axe.Rules.ALL), scheme.toString());
                }
                assertTrue(page.isVisible("#manager_panel"), "it was measured while open");
                assertEquals(0, visitor.sideways());
                page.keyboard().press("Escape");
                page.locator("#manager_panel").waitFor(hidden());
                assertEquals("manager_input", page.evaluate("() => document.activeElement.id"));
                assertEquals(List.of(), visitor.complaints());
            }
        }
    }

    @Test
    void a_name_is_typed_where_there_are_no_scripts() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(lead)) {
            Page page = visitor.open(work).page();
            page.uncheck("#hasNoManager");
            page.fill("#manager_input", colleagueElsewhere.email());
            page.click("#keep");
            assertTrue(page.locator("#errors").innerText().contains("No one person matches"));
            assertEquals(colleagueElsewhere.email(), page.inputValue("#manager_input"));
            page.fill("#manager_input", "ottoline");
            page.click("#keep");
            page.waitForURL("**/people/person?*");
            assertEquals(manager.person(), managerOfAnn());
        }
    }

    @Test
    void whoever_records_trainers_is_offered_names_they_may_know_and_no_others() {
        SchedulingWorld more = SchedulingWorld.in(where);
        more.accredit(colleagueElsewhere);
        World.Someone programmes = World.someone(where.host(), "Wanda", "WORKFORCE_LEAD@PARTNERSHIP");
        World.Someone both = World.someone(where.host(), "Bea", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        assertEquals(List.of(offered(colleagueElsewhere)), offeredTo(programmes));
        assertEquals(List.of(offered(manager), offered(colleagueElsewhere)), offeredTo(both));
        assertFalse(offeredTo(both).toString().contains(stranger.name()));
    }

    @Test
    void no_other_page_carries_the_scripts_of_the_list() {
        try (Browser.Visitor visitor = Browser.desk().signIn(lead)) {
            Page page = visitor.open("/people").page();
            assertEquals(0, page.locator("script[src*=primefaces]").count());
            visitor.open("/people/add");
            assertTrue(page.locator("script[src*=primefaces]").count() > 0);
        }
    }

    private static List<String> offeredTo(World.Someone who) {
        try (Browser.Visitor visitor = Browser.desk().signIn(who)) {
            return suggestions(visitor.open("/training/trainer-record").page(), "#who_input", "ott");
        }
    }

    private static List<String> suggestions(Page page, String box, String typed) {
        page.fill(box, "");
        page.locator(box).pressSequentially(typed);
        page.locator("[role=listbox] [role=option]").first().waitFor();
        return page.locator("[role=listbox] [role=option]").allInnerTexts();
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }

    private static String offered(World.Someone who) {
        return World.text("select concat(given_name, ' ', family_name) from person where id = ?", who.person()) + ", "
                + who.partner().name();
    }

    private String managerOfAnn() {
        return World.text("select manager_person_id from engagement where id = ?", ann.engagement());
    }
}
