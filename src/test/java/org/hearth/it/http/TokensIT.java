package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.account.TokenSecret;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A personal API token, made on the account page: shown once, kept as a hash, narrowed, ending, and taken back. */
@ArquillianTest
@RunAsClient
class TokensIT {

    private static final Pattern TOKEN = Pattern.compile("hearth_[0-9a-f]{12}_[0-9a-f]{64}");

    private final World.Partnership where = World.partnership();
    private final World.Someone lead = World.someone(where.host(), "Lead", "TRAINING_LEAD");
    private final World.Someone colleague = World.someone(where.host(), "Colleague");
    private final PageVisitor pages = PageVisitor.as(lead);

    @Test
    void it_is_shown_once_and_kept_only_as_a_hash() {
        String token = made();

        assertFalse(pages.get("/me/tokens").body().contains(token), "it is shown a second time");
        assertTrue(pages.get("/me/tokens").body().contains(token.substring(0, "hearth_".length() + 12)));
        TokenSecret secret = new TokenSecret(token);
        assertEquals(
                1, World.number("select count(*) from api_token where secret_hash = ?", secret.hash()), "by its hash");
        assertEquals(0, kept("api_token", token));
        assertEquals(0, kept("audit_event", token));
        assertEquals(
                1,
                World.number(
                        "select count(*) from audit_event where account_id = ? and action = 'account.token-made'",
                        lead.account()));
        assertEquals(200, Api.with(token).get("/people/" + colleague.person()).status());
    }

    @Test
    void it_may_do_what_it_was_made_for_and_no_more() {
        String token = made("VIEW_CATALOGUE", "VIEW_PEOPLE");
        Api api = Api.with(token);

        assertEquals(200, api.get("/courses").status());
        assertEquals(200, api.get("/people").status());
        assertEquals(403, api.get("/sessions").status());
        assertEquals(403, api.get("/people/" + colleague.person() + "/record").status());
        assertEquals(
                403,
                api.post("/people", "{\"givenName\":\"A\",\"familyName\":\"B\"}")
                        .status());
    }

    @Test
    void one_for_the_own_account_alone_reaches_nobody_else() {
        String token = made("OWN_ACCOUNT");
        Things own = Things.of(where, lead);
        Things others = own.beside(where, colleague);
        Api narrow = Api.with(token);

        assertEquals(200, Api.as(lead).get("/people/" + colleague.person()).status(), "the account itself may");
        assertEquals(404, narrow.get("/people/" + colleague.person()).status());
        assertEquals(200, narrow.get("/people/" + lead.person()).status());
        assertEquals(
                200, Api.as(lead).get("/certificates/" + others.id("number")).status());
        assertEquals(404, narrow.get("/certificates/" + others.id("number")).status());
        assertEquals(200, narrow.get("/certificates/" + own.id("number")).status());
        assertEquals(404, narrow.get("/bookings/" + others.id("booking")).status());
        assertEquals(403, narrow.get("/people").status());
    }

    @Test
    void what_a_trainer_may_do_as_a_trainer_a_token_for_something_else_may_not() {
        Things things = Things.of(where, colleague);
        World.Someone trainer = World.someone(where.guest(), "Trainer", "TRAINER");
        World.run(
                "insert into trainer_assignment (session_id, person_id, role) values (?, ?, 'LEAD')",
                things.id("session"),
                trainer.person());
        String register = "/sessions/" + things.id("session") + "/days/1/register";
        PageVisitor page = PageVisitor.as(trainer);

        assertEquals(200, Api.as(trainer).get(register).status());
        assertEquals(200, Api.with(made(page, "TAKE_REGISTER")).get(register).status());
        assertEquals(404, Api.with(made(page, "VIEW_SESSIONS")).get(register).status());
    }

    @Test
    void one_for_booking_books_and_cancels_and_one_for_courses_shows_not_even_own_bookings() {
        Things things = Things.of(where, lead);
        String place = "/sessions/" + things.id("session") + "/bookings";
        Api booking = Api.with(made("BOOK_FOR_OTHERS"));
        Api courses = Api.with(made("VIEW_CATALOGUE"));

        Api.Answer made = booking.post(place, "{\"person\":\"" + things.id("colleague") + "\"}");
        assertEquals(201, made.status(), made.body());
        String one = "/bookings/" + made.json().getString("id");
        assertEquals(200, booking.post(one + "/cancel", "{}").status());
        assertEquals(
                200,
                Api.with(made("OWN_ACCOUNT"))
                        .get("/bookings/" + things.id("booking"))
                        .status());
        assertEquals(403, courses.get("/bookings/" + things.id("booking")).status());
        assertEquals(403, courses.get(place).status());
        assertEquals(403, courses.post(one + "/cancel", "{}").status());
    }

    @Test
    void it_ends_when_it_is_taken_back_and_stays_ended() {
        String token = made();
        FormOnPage list = form("list");
        HttpResponse<String> answer =
                pages.post("/me/tokens", list.untouched(list.buttons().get(0)));

        assertEquals(302, answer.statusCode());
        assertEquals(401, Api.with(token).get("/courses").status());
        assertEquals(200, Api.as(lead).get("/courses").status(), "the other token still works");
    }

    @Test
    void it_ends_on_its_day_and_with_its_account() {
        String token = made();
        String hash = new TokenSecret(token).hash();
        assertEquals(200, Api.with(token).get("/courses").status());
        World.run("update api_token set expires_at = '2026-01-01 00:00:00' where secret_hash = ?", hash);
        assertEquals(401, Api.with(token).get("/courses").status());

        assertEquals(200, Api.as(lead).get("/courses").status());
        World.run("update account set status = 'CLOSED' where id = ?", lead.account());
        assertEquals(401, Api.as(lead).get("/courses").status());
    }

    @Test
    void a_role_taken_away_is_gone_from_the_token_too() {
        String token = made("VIEW_PEOPLE");
        assertEquals(200, Api.with(token).get("/people").status());

        World.run("delete from role_grant where account_id = ? and role = 'TRAINING_LEAD'", lead.account());
        World.run("update account set authz_version = authz_version + 1 where id = ?", lead.account());

        assertEquals(403, Api.with(token).get("/people").status());
    }

    @Test
    void nobody_makes_one_for_more_than_they_may_or_for_ever() {
        FormOnPage form = form("form");
        Map<String, String> values = form.untouched(form.buttons().get(0));
        values.put("tokenName", "Too much");
        values.put("tokenScopes", "MANAGE_ACCOUNTS");
        HttpResponse<String> more = pages.post("/me/tokens", values);
        values = form("form").untouched(form.buttons().get(0));
        values.put("tokenName", "Too long");
        values.put("tokenDays", "367");
        HttpResponse<String> longer = pages.post("/me/tokens", values);

        for (HttpResponse<String> answer : List.of(more, longer)) {
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("id=\"errors\""));
            assertFalse(TOKEN.matcher(answer.body()).find());
        }
        assertEquals(1, World.number("select count(*) from api_token where account_id = ?", lead.account()));
    }

    @Test
    void nobody_sees_or_ends_another_s() {
        String token = made();
        PageVisitor other = PageVisitor.as(colleague);

        assertFalse(other.get("/me/tokens").body().contains(new TokenSecret(token).prefix()));
        assertEquals(200, Api.with(token).get("/courses").status());
    }

    @Test
    void it_opens_no_page_and_a_session_opens_no_api() throws Exception {
        HttpRequest page = HttpRequest.newBuilder(URI.create(Api.address() + "/home"))
                .header("Authorization", "Bearer " + lead.token())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(page, BodyHandlers.ofString());

        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in"));
        assertEquals(401, pages.get("/api/v1/courses").statusCode());
    }

    @Test
    void two_are_never_alike() {
        assertNotEquals(made(), made());
    }

    private String made(String... scopes) {
        return made(pages, scopes);
    }

    /** Makes a token on the page, ticking these boxes, and reads it off the answer. */
    private static String made(PageVisitor pages, String... scopes) {
        FormOnPage form = form(pages, "form");
        Map<String, String> values = form.untouched(form.buttons().get(0));
        values.put("tokenName", "Made for a test");
        HttpResponse<String> answer = pages.post("/me/tokens", values, "tokenScopes", List.of(scopes));
        assertEquals(302, answer.statusCode(), "a page that is loaded anew makes no second token");
        Matcher shown = TOKEN.matcher(pages.get("/me/tokens").body());
        assertTrue(shown.find(), "no token on the page");
        return shown.group();
    }

    private FormOnPage form(String id) {
        return form(pages, id);
    }

    private static FormOnPage form(PageVisitor pages, String id) {
        return FormOnPage.of(pages.get("/me/tokens").body()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long kept(String table, String token) {
        return World.number(
                "select count(*) from " + table + " where " + columns(table) + " like ?", "%" + token + "%");
    }

    private static String columns(String table) {
        return World.text(
                "select concat('concat_ws('' '',', group_concat(column_name), ')') from information_schema.columns"
                        + " where table_schema = database() and table_name = ?",
                table);
    }
}
