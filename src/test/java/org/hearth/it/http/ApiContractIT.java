package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.it.Api;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What holds for every address of the API: problems and never a page, bodies that can be read one way only, versions. */
@ArquillianTest
@RunAsClient
class ApiContractIT extends ApiScene {

    @Test
    void whatever_is_asked_wrongly_is_answered_by_a_problem() {
        refused(404, "GET", "/nothing-here", null);
        refused(404, "GET", "/partners/a/b/c/d", null);
        refused(404, "GET", "/", null);
        refused(404, "GET", "/partners/%20", null);
        refused(404, "GET", "/people/%20", null);
        refused(404, "GET", "/bookings/%20", null);
        refused(404, "GET", "/sessions/%20/places", null);
        refused(404, "GET", "/people/%F0%9F%8E%89", null);
        refused(404, "GET", "/people/" + "x".repeat(3_000), null);
        refused(404, "GET", "/sessions/S-999999999999999999999", null);
        refused(404, "GET", "/sessions/x/days/0/register", null);
        refused(404, "GET", "/sessions/x/days/99999/register", null);
        refused(404, "GET", "/certificates/HRT-0000", null);
        refused(400, "GET", "/partners?page=abc", null);
        refused(400, "GET", "/partners?size=99999999999", null);
        refused(405, "DELETE", "/partners", null);
        refused(405, "PUT", "/partners", "{}");
        refused(405, "PATCH", "/partners/x", "{}");
        refused(405, "POST", "/openapi", "{}");
        refused(406, "GET", "/partners", null, "Accept", "text/html");
        refused(406, "GET", "/partners", null, "Accept", "application/xml");
        refused(415, "POST", "/partners", "<a/>", "Content-Type", "application/xml");
        refused(415, "POST", "/partners", "name=x", "Content-Type", "application/x-www-form-urlencoded");
        refused(415, "POST", "/partners", "{}", "Content-Type", "multipart/form-data; boundary=x");
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whoever_is_not_signed_in_hears_that_and_nothing_else() {
        Map<String, Api> strangers = new LinkedHashMap<>();
        strangers.put("nobody", Api.asNobody());
        strangers.put("an empty token", Api.with(""));
        strangers.put("a word", Api.with("hello"));
        strangers.put("a token nobody has", Api.with("hearth_" + "0".repeat(12) + "_" + "0".repeat(64)));
        strangers.put("another's prefix", Api.with(who.token().substring(0, 20) + "0".repeat(64)));
        strangers.put("a longer token", Api.with(who.token() + "0"));
        strangers.forEach((name, stranger) -> {
            for (String path : List.of("/partners", "/nothing-here", "/openapi", "/people/x/record")) {
                Api.Answer answer = stranger.get(path);
                problem(name + " " + path, 401, answer);
                if (!answer.header("WWW-Authenticate").orElse("").startsWith("Bearer")) {
                    wrong.add(name + " is not told how");
                }
            }
            problem(name, 401, stranger.post("/partners", "{"));
        });
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void beside_the_api_there_is_no_page_either() {
        for (String path : List.of("/../v2/partners", "/../v2/", "/../../api/", "/../../home", "/../../people")) {
            problem(path, 400, api.get(path));
            problem(path, 400, Api.asNobody().get(path));
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void a_body_two_readers_could_read_in_two_ways_is_refused() {
        String good = GoodBodies.of(endpoint("POST", "/partners"), things()).toString();
        Watch watch = new Watch();
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("one name twice", utf8(good.replace("{", "{\"name\":\"Other\",")));
        bodies.put("two bodies", utf8(good + good));
        bodies.put("a tail", utf8(good + "x"));
        bodies.put("a comma too many", utf8(good.replace("}", ",}")));
        bodies.put("single quotes", utf8(good.replace('"', '\'')));
        bodies.put("a comment", utf8("/* hello */" + good));
        bodies.put("not a number", utf8(good.replace("{", "{\"version\":NaN,")));
        bodies.put(
                "latin letters in one byte", good.replace("Mondays", "Môndays").getBytes(StandardCharsets.ISO_8859_1));
        bodies.put("16 bits", good.getBytes(StandardCharsets.UTF_16));
        bodies.put("32 bits", good.getBytes(Charset.forName("UTF-32")));
        bodies.put("half a sign", new byte[] {'{', '"', (byte) 0xc3, '"', ':', '1', '}'});
        bodies.put("a sign in too many bytes", new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'});
        bodies.put("nothing", new byte[0]);
        bodies.put("blanks", utf8("  \n "));
        bodies.put("null", utf8("null"));
        bodies.put("zeros", new byte[] {0, 0, 0});
        bodies.put("21 levels", utf8("{\"name\":" + "[".repeat(20) + "]".repeat(20) + "}"));
        bodies.put("100,000 levels", utf8("[".repeat(100_000)));
        bodies.put("100,000 names", utf8(many(100_000)));
        bodies.forEach((fault, body) -> problem(
                fault,
                400,
                api.sendBody(
                        "POST", "/partners", BodyPublishers.ofByteArray(body), "Content-Type", "application/json")));

        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), watch.changed());
    }

    @Test
    void a_megabyte_is_the_most_said_beforehand_or_not() {
        byte[] much = utf8("{\"name\":\"" + "x".repeat(1_100_000) + "\"}");
        problem(
                "said",
                413,
                api.sendBody(
                        "POST", "/partners", BodyPublishers.ofByteArray(much), "Content-Type", "application/json"));
        problem(
                "not said",
                413,
                api.sendBody(
                        "POST",
                        "/partners",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)),
                        "Content-Type",
                        "application/json"));
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void what_is_said_to_an_address_that_takes_no_body_is_not_lost_in_silence() {
        Things things = things();
        Watch watch = new Watch();
        for (Surface.Endpoint endpoint : Surface.api()) {
            if (!endpoint.verb().equals("GET") && endpoint.body().isEmpty()) {
                problem(
                        endpoint.name(),
                        400,
                        api.send(endpoint.verb(), path(endpoint, things), "{\"reason\":\"Why\"}"));
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), watch.changed());
    }

    @Test
    void days_and_numbers_that_make_no_sense_together_are_refused_by_name() {
        Things things = things();
        LocalDate today = LocalDate.now(Clock.systemUTC());
        Watch watch = new Watch();
        senseless("POST", "/partners", "/contractTo", today.minusDays(1), things);
        senseless("POST", "/partners", "/memberTo", today.minusDays(1), things);
        senseless("POST", "/partners", "/memberFrom", LocalDate.of(1066, 10, 14), things);
        senseless("POST", "/people", "/engagement/to", today.minusYears(2), things);
        senseless("POST", "/people/{id}/engagements", "/to", today.minusYears(2), things);
        senseless("POST", "/sessions", "/days/0/date", today.minusDays(1), things);
        senseless("POST", "/sessions", "/days/0/date", LocalDate.of(9999, 12, 31), things);
        senseless("POST", "/sessions", "/days/0/to", "09:00", things);
        senseless("POST", "/sessions", "/days/0/to", "09:30", things);
        senseless("POST", "/sessions", "/decisionOn", today.plusDays(60), things);
        senseless("POST", "/sessions", "/minimum", 13, things);
        senseless("POST", "/sessions", "/capacity", 0, things);
        senseless("POST", "/sessions", "/offers/0/places", 13, things);
        senseless("POST", "/sessions", "/offers/0/places", 0, things);
        senseless("POST", "/courses", "/days", 0, things);
        senseless("POST", "/courses", "/audienceTo", -1, things);
        senseless("POST", "/programmes/{id}/rules", "/maxGapDays", 3, things);
        senseless("POST", "/sites", "/rooms/0/capacity", 0, things);

        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), watch.changed());
    }

    private void senseless(String verb, String path, String pointer, Object value, Things things) {
        Surface.Endpoint endpoint = endpoint(verb, path);
        JsonValue there = value instanceof Integer number ? Json.createValue(number) : Json.createValue("" + value);
        JsonObject body = BodyFields.put(GoodBodies.of(endpoint, things), pointer, there);
        Api.Answer answer = api.send(verb, path(endpoint, things), body.toString());
        problem(path + " " + pointer + " " + value, 400, answer);
        if (answer.status() == 400 && answer.json().getJsonArray("errors") == null) {
            wrong.add(path + " " + pointer + " " + value + " names no field: " + answer.body());
        }
    }

    @Test
    void what_is_written_is_answered_with_the_tag_the_next_write_needs() {
        for (String list : List.of("/partners", "/people", "/sites", "/programmes", "/courses", "/sessions")) {
            Things things = things();
            String body = GoodBodies.of(endpoint("POST", list), things).toString();
            Api.Answer made = api.post(list, body);
            String one = list + "/" + made.json().getString("id");
            String tag = made.header("ETag").orElseThrow();
            assertEquals(tag, api.get(one).header("ETag").orElseThrow(), one);
            Surface.Endpoint put = Surface.api().stream()
                    .filter(each -> each.verb().equals("PUT") && each.path().matches(list + "/\\{[a-z]+}"))
                    .findFirst()
                    .orElseThrow();
            JsonObject change = GoodBodies.of(put, things);
            String field = list.equals("/sessions") ? "accessInfo" : list.equals("/people") ? "knownAs" : "notKnown";
            JsonObject different =
                    field.equals("notKnown") ? change : GoodBodies.with(change, field, Json.createValue("Changed"));
            Api.Answer first = api.put(one, different.toString(), "If-Match", tag);
            assertEquals(200, first.status(), first.body());
            Api.Answer stale = api.put(one, change.toString(), "If-Match", tag);
            Api.Answer second = api.put(
                    one, change.toString(), "If-Match", first.header("ETag").orElseThrow());
            Api.Answer any = api.put(one, different.toString(), "If-Match", "*");

            assertEquals(412, stale.status(), list + " " + stale.body());
            assertEquals(200, second.status(), list + " " + second.body());
            assertEquals(200, any.status(), list + " " + any.body());
            assertEquals(200, api.put(one, change.toString()).status(), "without If-Match the last one wins");
        }
    }

    @Test
    void what_is_no_http_at_all_gets_no_page_of_the_server_and_no_word_about_it() throws IOException {
        for (String line : List.of(
                "GET /api/v1/partners/%zz HTTP/1.1",
                "GET /api/v1/partners?q=%zz HTTP/1.1",
                "GET /api/v1/partners/../../../../etc/passwd HTTP/1.1",
                "GET /api/v1/partners;jsessionid=1 HTTP/1.1",
                "GET /api/v1//partners HTTP/1.1",
                "GET /api/v1/people/%00 HTTP/1.1",
                "BREW /api/v1/partners HTTP/1.1",
                "TRACE /api/v1/partners HTTP/1.1")) {
            String answer = raw(line);
            int status = Integer.parseInt(answer.replaceAll("(?s)^HTTP/1.1 (\\d+).*", "$1"));
            boolean inside = Pattern.compile("(?i)payara|glassfish|grizzly|exception|<html|root:")
                    .matcher(answer)
                    .find();
            if (status >= 500 || inside) {
                wrong.add(line + "\n" + answer);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private String raw(String line) throws IOException {
        int port = Integer.parseInt(Api.address().replaceAll(".*:", ""));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            String request = line + "\r\nHost: localhost:" + port + "\r\nAuthorization: Bearer " + who.token()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String many(int names) {
        StringBuilder body = new StringBuilder("{\"name\":1");
        for (int i = 0; i < names; i++) {
            body.append(",\"").append(i).append("\":1");
        }
        return body.append('}').toString();
    }
}
