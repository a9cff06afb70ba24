package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A site and its rooms on their page. */
@ArquillianTest
@RunAsClient
class SitePagesIT {

    private final World.Partnership where = World.partnership();
    private final World.Someone keeper = World.someone(where.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");

    @Test
    void a_site_has_no_two_open_rooms_of_one_name() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(keeper)) {
            Page page = visitor.open("/admin/site").page();
            page.fill("#name", "Oak House");
            page.selectOption("#kind", "VENUE");
            page.click("#save");
            room(page, "Room 1");
            room(page, "room 1");
            assertTrue(page.locator("#errors").innerText().contains("This site has a room with this name already"));
            assertEquals("room 1", page.inputValue("#roomName"));
            page.locator("#rooms input[type=submit]").first().click();
            room(page, "room 1");
            assertEquals(
                    "1",
                    World.text(
                            "select count(*) from room r join site s on s.id = r.site_id"
                                    + " where r.status = 'OPEN' and s.name = 'Oak House' and s.partnership_id = ?",
                            where.id()));
        }
    }

    private static void room(Page page, String name) {
        page.fill("#roomName", name);
        page.fill("#roomCapacity", "12");
        page.locator("#add-room").click();
    }
}
