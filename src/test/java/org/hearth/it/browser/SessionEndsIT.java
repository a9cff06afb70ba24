package org.hearth.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody fills in a form: they sign in again and find the page and their answers. */
@ArquillianTest
@RunAsClient
class SessionEndsIT {

    private final World.Partnership where = World.partnership();
    private final World.Someone lead = World.someone(where.host(), "Lee", "TRAINING_LEAD");
    private final World.Someone other = World.someone(where.host(), "Olu", "TRAINING_LEAD");
    private final World.Someone ann = World.someone(where.host(), "Ann");
    private final String address = "/people/change?ref=" + ann.person();

    @Test
    void whoever_signs_in_again_is_back_on_the_page_with_the_answers() {
        try (Browser.Visitor visitor = Browser.desk().signIn(lead)) {
            Page page = sendAfterTheEnd(visitor);
            assertTrue(page.locator("main").innerText().contains("your answers did not reach us"));
            signIn(page, lead, "wrong");
            signIn(page, lead, World.PASSWORD);
            assertTrue(page.url().endsWith(address), page.url());
            assertEquals("Annie", page.inputValue("#givenName"));
            assertTrue(page.locator("main").innerText().contains("Your answers are back"));
            page.locator("main form input[type=submit]").first().click();
            page.waitForURL("**/people/person?*");
            assertEquals("Annie", World.text("select given_name from person where id = ?", ann.person()));
            visitor.open(address);
            assertFalse(page.locator("main").innerText().contains("Your answers are back"));
        }
    }

    @Test
    void somebody_else_at_the_same_desk_does_not_see_them() {
        try (Browser.Visitor visitor = Browser.desk().signIn(lead)) {
            Page page = sendAfterTheEnd(visitor);
            signIn(page, other, World.PASSWORD);
            assertTrue(page.url().endsWith(address), page.url());
            assertEquals("Ann", page.inputValue("#givenName"));
        }
    }

    @Test
    void without_scripts_the_page_is_found_again_even_after_a_mistake_in_the_form() {
        try (Browser.Visitor visitor = Browser.withoutScripts().signIn(lead)) {
            Page page = visitor.open(address).page();
            page.fill("#givenName", "");
            page.locator("main form input[type=submit]").first().click();
            assertTrue(page.locator("#errors").isVisible());
            page.context().clearCookies();
            page.locator("main form input[type=submit]").first().click();
            signIn(page, lead, World.PASSWORD);
            assertTrue(page.url().endsWith(address), page.url());
        }
    }

    private Page sendAfterTheEnd(Browser.Visitor visitor) {
        Page page = visitor.open(address).page();
        page.fill("#givenName", "Annie");
        page.context().clearCookies();
        page.locator("main form input[type=submit]").first().click();
        page.waitForURL("**/sign-in?*");
        return page;
    }

    private static void signIn(Page page, World.Someone who, String password) {
        page.fill("#email", who.email());
        page.fill("#password", password);
        page.click("#sign-in");
        page.waitForLoadState();
    }
}
