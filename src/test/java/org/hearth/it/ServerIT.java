package org.hearth.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server itself: what is open, what is closed, and what every answer says about safety. */
@ArquillianTest
@RunAsClient
class ServerIT {

    private final HttpClient http = HttpClient.newHttpClient();

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

    @Test
    void every_answer_says_what_the_browser_may_do() throws Exception {
        HttpResponse<String> answer = get("/sign-in");

        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("DENY", answer.headers().firstValue("X-Frame-Options").orElse(""));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
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
