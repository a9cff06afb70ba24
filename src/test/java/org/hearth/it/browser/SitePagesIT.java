package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A site and its rooms on their page: one form, so that nothing typed anywhere on it is lost. */
@ArquillianTest
@RunAsClient
class SitePagesIT {

    private final World.Partnership where = World.partnership();
    private final World.Someone keeper = World.someone(where.host(), "Ada", "ADMINISTRATOR@PARTNERSHIP");

    @Test
    void a_site_has_no_two_open_rooms_of_one_name() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(keeper)) {
            Page page = oakHouse(visitor);
            room(page, 1, "room 1");
            assertTrue(page.locator("#errors").innerText().contains("This site has a room with this name already"));
            assertEquals("#rooms:1:name", page.locator("#errors a").getAttribute("href"));
            assertEquals("room 1", value(page, "rooms:1:name"));
            page.locator("[id='rooms:0:close']").check();
            page.click("#save");
            assertEquals("room 1", value(page, "rooms:0:name"));
            assertEquals("1", open("Oak House"));
        }
    }

    @Test
    void a_room_is_renamed_and_resized() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(keeper)) {
            Page page = oakHouse(visitor);
            room(page, 0, "Garden room");
            assertTrue(page.content().contains("The site is saved."));
            assertEquals("Garden room", value(page, "rooms:0:name"));
            assertEquals("12", value(page, "rooms:0:capacity"));
            assertEquals("", value(page, "rooms:1:name"));
            assertEquals("1", open("Oak House"));
        }
    }

    @Test
    void what_is_typed_elsewhere_on_the_page_stays_when_a_room_is_added_or_closed() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(keeper)) {
            Page page = oakHouse(visitor);
            page.fill("#address", "1 Oak Lane");
            room(page, 1, "Room 2");
            assertEquals("1 Oak Lane", page.inputValue("#address"));
            assertEquals("Room 2", value(page, "rooms:1:name"));
            page.fill("#address", "2 Oak Lane");
            page.locator("[id='rooms:0:close']").check();
            page.click("#save");
            assertEquals("2 Oak Lane", page.inputValue("#address"));
            assertEquals("Room 2", value(page, "rooms:0:name"));
            assertEquals("1", open("Oak House"));
        }
    }

    @Test
    void what_somebody_else_changed_in_a_room_meanwhile_is_not_written_over() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(keeper)) {
            Page page = oakHouse(visitor);
            World.run(
                    "update room r join site s on s.id = r.site_id set r.capacity = 20, r.version = r.version + 1"
                            + " where s.partnership_id = ?",
                    where.id());
            room(page, 0, "Garden room");
            assertTrue(page.locator("#errors").innerText().contains("Somebody else changed this"));
            assertEquals("Garden room", value(page, "rooms:0:name"));
        }
    }

    private String open(String site) {
        return World.text(
                "select count(*) from room r join site s on s.id = r.site_id"
                        + " where r.status = 'OPEN' and s.name = ? and s.partnership_id = ?",
                site,
                where.id());
    }

    private static Page oakHouse(Browser.Visitor visitor) {
        Page page = visitor.open("/admin/site").page();
        page.fill("#name", "Oak House");
        page.selectOption("#kind", "VENUE");
        room(page, 0, "Room 1");
        return page;
    }

    private static void room(Page page, int row, String name) {
        page.locator("[id='rooms:" + row + ":name']").fill(name);
        page.locator("[id='rooms:" + row + ":capacity']").fill("12");
        page.click("#save");
    }

    private static String value(Page page, String id) {
        return page.locator("[id='" + id + "']").inputValue();
    }
}
