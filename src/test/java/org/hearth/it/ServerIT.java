package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server itself: what is open, what is closed, and what every answer says about safety. */
@ArquillianTest
@RunAsClient
class ServerIT {

    /** As browsers and proxies ask: without offering to go on in HTTP/2 in clear. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void it_is_ready_once_the_database_answers() throws Exception {
        assertEquals(200, get("/health/ready").statusCode());
        assertEquals(200, get("/health/live").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home", "/people", "/metrics", "/openapi", "/admin/partners", "/nowhere"})
    void strangers_are_sent_to_sign_in(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/sign-in?next=%2F"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/application.wadl", "/api/application.wadl", "/api/v1/nothing"})
    void the_api_describes_itself_to_nobody(String path) throws Exception {
        assertTrue(get(path).statusCode() >= 400, path);
    }

    /** With a token, because without one every address of the API is 401 whether or not there is something. */
    @Test
    void the_api_describes_itself_to_those_who_are_signed_in_only_where_it_says_so() {
        Api api = Api.as(World.someone(World.partnership().host(), "Curious"));
        for (String path :
                new String[] {"/application.wadl", "/application.wadl/xsd0.xsd", "/partners/application.wadl"}) {
            Api.Answer answer = api.get(path);
            assertEquals(404, answer.status(), path + " " + answer.body());
        }
        for (String path : new String[] {"/partners", "/sessions", "/"}) {
            Api.Answer answer = api.send("OPTIONS", path, null);
            assertFalse(answer.body().contains("<application") || answer.body().contains("<resource"), answer.body());
            assertFalse(answer.header("Content-Type").orElse("").contains("wadl"), path);
        }
    }

    @Test
    void a_name_that_is_not_this_machine_is_refused_where_no_public_address_was_given() throws Exception {
        for (String path : new String[] {"/", "/sign-in", "/api/v1/partners", "/health/../sign-in"}) {
            String first =
                    firstLine("GET " + path + " HTTP/1.1\r\nHost: hearth.example.org\r\nConnection: close\r\n\r\n");
            assertTrue(first.contains(path.contains("..") ? " 400 " : " 403 "), path + ": " + first);
        }
        assertTrue(firstLine("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .contains(" 200 "));
    }

    @Test
    void the_strokes_of_the_clock_come_by_where_a_test_can_hold_them() throws Exception {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        int strokes = 0;
        while (strokes == 0 && System.nanoTime() < patience) {
            Thread.sleep(200);
            strokes = Integer.parseInt(get("/verify/still-clock").body());
        }
        assertTrue(strokes > 0, "no timer was seen: what a test watches may be written by the clock");
    }

    private static String firstLine(String request) throws Exception {
        URI where = URI.create(Api.address());
        try (Socket socket = new Socket(where.getHost(), where.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/../people",
                "/api/../people",
                "/errors/../home",
                "/verify/%2e%2e/people",
                "/health/../sign-in",
                "//people",
                "/./people",
                "/people;x=1",
                "/resources/%2E%2E%2Fpeople"
            })
    void an_address_that_says_two_things_is_refused(String path) throws Exception {
        assertEquals(400, get(path).statusCode(), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
    void pages_are_asked_for_and_sent_and_nothing_else(String method) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Api.address() + "/sign-in"))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        assertEquals(405, http.send(request, BodyHandlers.ofString()).statusCode());
    }

    @Test
    void a_form_that_is_too_large_is_refused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Api.address() + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + "a".repeat(2_100_000)))
                .build();
        assertEquals(413, http.send(request, BodyHandlers.ofString()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/robots.txt", "/errors/500.html", "/errors/503.html", "/health/live"})
    void every_page_even_one_about_trouble_has_one_policy_for_its_content(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertEquals(1, answer.headers().allValues("Content-Security-Policy").size(), path);
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("frame-ancestors 'none'"));
        String kind = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(kind.startsWith("text/html") || kind.startsWith("application/json"), kind);
    }

    @Test
    void every_answer_says_what_the_browser_may_do() throws Exception {
        HttpResponse<String> answer = get("/sign-in");

        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""));
        assertEquals(
                "same-origin",
                answer.headers().firstValue("Cross-Origin-Opener-Policy").orElse(""));
        assertEquals(
                "camera=(), microphone=(), geolocation=(), payment=()",
                answer.headers().firstValue("Permissions-Policy").orElse(""));
    }

    /** Word for word: what is loosened here is loosened for good. Scripts are ours or carry the number of this answer. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/help", "/accessibility"})
    void a_page_may_run_our_scripts_and_show_our_pictures_and_nothing_else(String path) throws Exception {
        String policy =
                get(path).headers().firstValue("Content-Security-Policy").orElse("");
        assertEquals(
                "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline';"
                        + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none';"
                        + " script-src 'self' 'nonce-N';",
                policy.replaceAll("'nonce-[A-Za-z0-9+/=]{20,}'", "'nonce-N'"));
        assertNotEquals(
                policy,
                get(path).headers().firstValue("Content-Security-Policy").orElse(""),
                "one number each");
    }

    @Test
    void a_call_without_a_token_is_a_401_problem() throws Exception {
        HttpResponse<String> answer = get("/api/v1/partners");

        assertEquals(401, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(Api.address() + path)).build(), BodyHandlers.ofString());
    }
}
