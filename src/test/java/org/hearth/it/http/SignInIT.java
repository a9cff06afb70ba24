package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in, staying in and being put out again. */
@ArquillianTest
@RunAsClient
class SignInIT {

    private static final String FRESH = "quiet lantern meadow";

    private World.Partnership area;
    private Someone ann;
    private Someone boss;

    @BeforeEach
    void ann_has_an_account() {
        area = World.partnership();
        ann = World.someone(area.host(), "Ann");
        boss = World.someone(area.host(), "Boss", "ADMINISTRATOR@PARTNERSHIP");
    }

    @AfterEach
    void tries_are_forgotten() {
        World.run("delete from sign_in_throttle");
    }

    @Test
    void a_wrong_password_and_an_unknown_account_are_told_the_same() {
        HttpResponse<String> wrong = PageVisitor.nobody().signIn(ann.email(), "not the password");
        HttpResponse<String> unknown = PageVisitor.nobody().signIn("nobody.at.all@example.org", "not the password");

        assertEquals(wrong.statusCode(), unknown.statusCode());
        assertEquals(told(wrong.body(), ann.email()), told(unknown.body(), "nobody.at.all@example.org"));
        assertTrue(wrong.body().contains("Check your email and password."));
    }

    @Test
    void a_closed_account_and_one_without_a_password_are_told_the_same_too() {
        Someone closed = World.someone(area.host(), "Closed");
        World.run("update account set status = 'CLOSED' where id = ?", closed.account());
        Someone fresh = World.someone(area.host(), "Fresh");
        World.run("update account set password_hash = null where id = ?", fresh.account());

        String expected = told(
                PageVisitor.nobody()
                        .signIn("nobody.at.all@example.org", World.PASSWORD)
                        .body(),
                "nobody.at.all@example.org");
        assertEquals(
                expected,
                told(PageVisitor.nobody().signIn(closed.email(), World.PASSWORD).body(), closed.email()));
        assertEquals(
                expected,
                told(PageVisitor.nobody().signIn(fresh.email(), World.PASSWORD).body(), fresh.email()));
    }

    @Test
    void after_some_wrong_tries_even_the_right_password_waits_and_so_does_an_unknown_account() {
        for (String email : new String[] {ann.email(), "nobody.at.all@example.org"}) {
            for (int tries = 0; tries < 5; tries++) {
                PageVisitor.nobody().signIn(email, "not the password");
            }
            assertEquals(1, stretch("a:%", 5));
            HttpResponse<String> told = PageVisitor.nobody().signIn(email, World.PASSWORD);
            assertTrue(told.body().contains("There were too many tries."), told.body());
            World.run("delete from sign_in_throttle");
        }
        assertTrue(PageVisitor.as(ann).isSignedIn());
    }

    @Test
    void one_address_that_tries_many_accounts_waits() {
        for (int tries = 0; tries < 20; tries++) {
            PageVisitor.nobody().signIn("guess." + tries + "@example.org", "not the password");
        }
        assertEquals(1, stretch("i:%", 20));
        assertTrue(
                PageVisitor.nobody().signIn(ann.email(), World.PASSWORD).body().contains("There were too many tries."));
    }

    @Test
    void another_password_ends_every_other_session_and_not_this_one() {
        PageVisitor here = PageVisitor.as(ann);
        PageVisitor there = PageVisitor.as(ann);

        HttpResponse<String> changed = here.submit(
                "/me/account",
                "password-form",
                "change",
                Map.of("currentPassword", World.PASSWORD, "newPassword", FRESH, "newPasswordAgain", FRESH));

        assertEquals(302, changed.statusCode(), changed.body());
        String kept = World.text("select password_hash from account where id = ?", ann.account());
        assertTrue(kept.matches("PBKDF2WithHmacSHA512:(2[1-9]|[3-9][0-9]|[0-9]{3,})[0-9]{4}:[^:]+:[^:]+"), kept);
        assertTrue(here.isSignedIn());
        assertFalse(there.isSignedIn());
        assertFalse(PageVisitor.nobody()
                .signIn(ann.email(), World.PASSWORD)
                .headers()
                .firstValue("Location")
                .isPresent());
    }

    @Test
    void people_see_where_they_are_signed_in_and_sign_out_there() {
        PageVisitor here = PageVisitor.as(ann);
        PageVisitor there = PageVisitor.as(ann);
        PageVisitor somebodyElse = PageVisitor.as(boss);

        assertTrue(here.get("/me/account").body().contains("This browser"));
        assertEquals(
                302,
                here.submit("/me/account", "sessions-form", "endOthers", Map.of())
                        .statusCode());
        assertTrue(here.isSignedIn());
        assertFalse(there.isSignedIn());
        assertTrue(somebodyElse.isSignedIn());
        assertFalse(here.get("/me/account").body().contains("Sign out everywhere else"));
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        PageVisitor visitor = PageVisitor.as(ann);
        String page = visitor.get("/me/account").body();
        String csrf = page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");

        assertEquals(303, visitor.post("/sign-out", Map.of("csrf", "made up")).statusCode());
        assertTrue(visitor.isSignedIn());
        HttpResponse<String> out = visitor.post("/sign-out", Map.of("csrf", csrf));
        assertEquals(
                "\"cache\", \"storage\"",
                out.headers().firstValue("Clear-Site-Data").orElse(""));
        assertFalse(visitor.isSignedIn());
        assertEquals(
                0,
                World.number(
                        "select count(*) from account_session where account_id = ? and ended_at is null",
                        ann.account()));
    }

    @Test
    void a_session_without_its_second_cookie_or_with_anothers_is_none_and_ends() {
        for (String bind : new String[] {null, "made-up", PageVisitor.as(boss).cookie("hearth-bind")}) {
            PageVisitor owner = PageVisitor.as(ann);
            PageVisitor thief = PageVisitor.nobody();
            thief.take("hearth", owner.cookie("hearth"));
            if (bind != null) {
                thief.take("hearth-bind", bind);
            }
            assertFalse(thief.isSignedIn(), "with " + bind);
            assertFalse(owner.isSignedIn(), "ended, tried with " + bind);
        }
        PageVisitor owner = PageVisitor.as(ann);
        PageVisitor same = PageVisitor.nobody();
        same.take("hearth", owner.cookie("hearth"));
        same.take("hearth-bind", owner.cookie("hearth-bind"));
        assertTrue(same.isSignedIn(), "both cookies together are the session");
    }

    @Test
    void signing_in_gives_a_new_session_and_the_old_number_is_worth_nothing() {
        PageVisitor visitor = PageVisitor.nobody();
        visitor.get("/sign-in");
        String before = visitor.cookie("hearth");
        visitor.signIn(ann.email(), World.PASSWORD);

        assertTrue(visitor.isSignedIn());
        assertNotNull(before, "the form begins a session");
        assertNotEquals(before, visitor.cookie("hearth"));
        PageVisitor planted = PageVisitor.nobody();
        planted.take("hearth", before);
        planted.take("hearth-bind", visitor.cookie("hearth-bind"));
        assertFalse(planted.isSignedIn());
        assertTrue(visitor.isSignedIn());
    }

    @Test
    void a_session_ends_after_ten_hours_however_busy_and_after_half_an_hour_of_nothing() {
        PageVisitor busy = PageVisitor.as(ann);
        World.run(
                "update account_session set started_at = started_at - interval 11 hour where account_id = ?",
                ann.account());
        assertFalse(busy.isSignedIn());

        PageVisitor idle = PageVisitor.as(ann);
        World.run("update account_session set seen_at = seen_at - interval 1 hour where account_id = ?", ann.account());
        assertFalse(idle.isSignedIn());
    }

    @Test
    void a_role_given_or_taken_counts_at_the_next_request() {
        PageVisitor visitor = PageVisitor.as(ann);
        PageVisitor administrator = PageVisitor.as(boss);
        String page = "/admin/account?ref=" + ann.account();
        assertEquals(403, visitor.get("/people").statusCode());

        administrator.submit(
                page,
                "give-form",
                "give",
                Map.of(
                        "role",
                        "TRAINING_LEAD",
                        "scope",
                        "PARTNER:" + area.host().id()));
        assertEquals(200, visitor.get("/people").statusCode());
        assertEquals(200, Api.as(ann).get("/people").status());

        administrator.submit(page, "roles-form", "Take back: Training lead of a partner", Map.of());
        assertEquals(403, visitor.get("/people").statusCode());
        assertEquals(403, Api.as(ann).get("/people").status());
    }

    @Test
    void closing_an_account_ends_its_sessions_and_its_tokens() {
        PageVisitor visitor = PageVisitor.as(ann);
        assertEquals(200, Api.as(ann).get("/sessions").status());

        PageVisitor.as(boss).submit("/admin/account?ref=" + ann.account(), "close-form", "close", Map.of());

        assertFalse(visitor.isSignedIn());
        assertEquals(401, Api.as(ann).get("/sessions").status());
    }

    @Test
    void a_token_made_for_little_reaches_little() {
        Someone lead = World.someone(area.host(), "Lead", "TRAINING_LEAD");
        World.run("update api_token set scopes = 'OWN_ACCOUNT,VIEW_SESSIONS' where account_id = ?", lead.account());

        assertEquals(404, Api.as(lead).get("/people/" + ann.person()).status());
        assertEquals(200, Api.as(lead).get("/people/" + lead.person()).status());
        assertEquals(
                403, Api.as(lead).get("/people/" + ann.person() + "/record").status());
    }

    /** Makes the pause after so many tries longer than a slow machine takes to come back; answers how many there are. */
    private static int stretch(String subjects, int fails) {
        return World.run(
                "update sign_in_throttle set not_before = not_before + interval 60 second where subject like ?"
                        + " and fails >= ? and not_before > window_from",
                subjects,
                fails);
    }

    /** The page without what differs each time: keys, nonces and what was typed. */
    private static String told(String page, String email) {
        return page.replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replace(email, "");
    }
}
