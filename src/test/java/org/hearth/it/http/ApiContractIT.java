package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.hearth.web.Idempotent;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What holds for every address of the API: problems and never a page, pages of lists, versions, and once only. */
@ArquillianTest
@RunAsClient
class ApiContractIT {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([a-z]+)\"");
    private static final int CALLERS = 8;

    private final World.Partnership where = World.partnership();
    private final World.Someone who = World.someone(
            where.host(), "Keeper", "ADMINISTRATOR@PARTNERSHIP", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
    private final Api api = Api.as(who);

    private final List<String> wrong = new ArrayList<>();
    private Things things;

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
        JsonObject body = BadInputIT.put(GoodBodies.of(endpoint, things), pointer, there);
        Api.Answer answer = api.send(verb, path(endpoint, things), body.toString());
        problem(path + " " + pointer + " " + value, 400, answer);
        if (answer.status() == 400 && answer.json().getJsonArray("errors") == null) {
            wrong.add(path + " " + pointer + " " + value + " names no field: " + answer.body());
        }
    }

    @Test
    void a_list_is_walked_along_its_links_and_each_thing_is_met_once() {
        for (int i = 0; i < 5; i++) {
            World.partner(where.id(), null, "School " + i);
        }
        List<String> met = new ArrayList<>();
        String next = "/partners?size=2&q=";
        int pages = 0;
        while (next != null) {
            Api.Answer answer = api.get(next);
            assertEquals(7, answer.json().getInt("total"));
            assertEquals(pages, answer.json().getInt("page"));
            answer.json()
                    .getJsonArray("items")
                    .forEach(each -> met.add(each.asJsonObject().getString("id")));
            Map<String, String> links = links(answer);
            Set<String> expected = new TreeSet<>(Set.of("first", "last"));
            if (pages > 0) {
                expected.add("prev");
            }
            if (pages < 3) {
                expected.add("next");
            }
            assertEquals(expected, new TreeSet<>(links.keySet()));
            assertTrue(links.get("last").contains("page=3") && links.get("last").contains("size=2"), links.get("last"));
            next = links.containsKey("next") ? links.get("next").substring(Surface.API.length()) : null;
            pages++;
        }

        assertEquals(4, pages);
        assertEquals(7, new TreeSet<>(met).size());
        assertEquals(7, met.size());
    }

    @Test
    void a_page_is_never_larger_than_two_hundred() {
        for (Surface.Endpoint list : Surface.api()) {
            if (list.verb().equals("GET") && ApiSchemas.paged(list)) {
                Api.Answer answer = api.get(path(list, things()) + "?size=100000&page=-3");
                assertEquals(200, answer.json().getInt("size"), list.name());
                assertEquals(0, answer.json().getInt("page"), list.name());
                assertTrue(answer.header("Link").isPresent(), list.name());
            }
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
    void every_post_takes_a_key() {
        List<String> without = Surface.api().stream()
                .filter(each -> each.verb().equals("POST"))
                .filter(each -> !each.java().isAnnotationPresent(Idempotent.class))
                .map(Surface.Endpoint::name)
                .toList();

        assertEquals(List.of(), without);
    }

    @Test
    void every_post_sent_twice_under_one_key_is_done_once_and_answered_alike() {
        for (Surface.Endpoint endpoint : Surface.api()) {
            if (!endpoint.verb().equals("POST")) {
                continue;
            }
            ApiDescription.Example scene = ApiDescription.scene(endpoint);
            String body = scene.body() == null ? "" : scene.body().toString();
            String key = Identity.next();
            Api.Answer first = scene.api().post(scene.path(), body, "Idempotency-Key", key);
            Watch watch = new Watch();
            Api.Answer second = scene.api().post(scene.path(), body, "Idempotency-Key", key);
            String about = endpoint.name() + " " + first.body();
            assertTrue(first.status() < 300, about);
            assertEquals(first.status(), second.status(), about);
            assertEquals(ApiDescription.value(first.body()), ApiDescription.value(second.body()), about);
            assertEquals(first.header("ETag"), second.header("ETag"), about);
            assertEquals(first.header("Location"), second.header("Location"), about);
            assertEquals(first.header("Content-Type"), second.header("Content-Type"), about);
            assertEquals("true", second.header("Idempotent-Replay").orElse(""), about);
            if (scene.body() != null) {
                String other = GoodBodies.with(
                                scene.body(), scene.body().keySet().iterator().next(), Json.createValue("Other"))
                        .toString();
                assertEquals(
                        422,
                        scene.api()
                                .post(scene.path(), other, "Idempotency-Key", key)
                                .status(),
                        about);
            }
            assertEquals(List.of(), watch.changed(), about);
        }
    }

    @Test
    void the_same_key_many_times_at_once_does_it_once() throws Exception {
        String body = GoodBodies.of(endpoint("POST", "/partners"), things()).toString();
        String key = Identity.next();
        long before = partners();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            Callable<Api.Answer> call = () -> api.post("/partners", body, "Idempotency-Key", key);
            Set<String> answers = new TreeSet<>();
            for (Future<Api.Answer> each : callers.invokeAll(java.util.Collections.nCopies(CALLERS, call))) {
                Api.Answer answer = each.get();
                answers.add(answer.status() + " "
                        + (answer.status() == 201 ? answer.json().getString("id") : ""));
            }
            assertEquals(1, answers.size(), answers::toString);
            assertTrue(answers.iterator().next().startsWith("201 "), answers::toString);
        } finally {
            callers.shutdown();
        }

        assertEquals(before + 1, partners());
    }

    @Test
    void without_a_key_the_same_request_many_times_is_done_as_often() throws Exception {
        long before = partners();
        for (int i = 0; i < 3; i++) {
            JsonObject body = GoodBodies.of(endpoint("POST", "/partners"), things());
            assertEquals(201, api.post("/partners", body.toString()).status());
        }

        assertEquals(before + 3, partners());
    }

    @Test
    void a_key_belongs_to_one_account_and_one_address_and_a_refusal_does_not_use_it_up() {
        Things things = things();
        String partner = GoodBodies.of(endpoint("POST", "/partners"), things).toString();
        String key = Identity.next();

        assertEquals(
                400,
                api.post("/partners", "{\"name\":\"\"}", "Idempotency-Key", key).status());
        assertEquals(201, api.post("/partners", partner, "Idempotency-Key", key).status());
        assertEquals(
                422,
                api.post("/sites", "{\"name\":\"x\"}", "Idempotency-Key", key).status());
        Api other = Api.as(World.someone(where.host(), "Other", "ADMINISTRATOR@PARTNERSHIP"));
        JsonObject fresh = GoodBodies.of(endpoint("POST", "/partners"), things);
        assertEquals(
                201,
                other.post("/partners", fresh.toString(), "Idempotency-Key", key)
                        .status());
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

    private long partners() {
        return World.number("select count(*) from partner where partnership_id = ?", where.id());
    }

    private void refused(int status, String verb, String path, String body, String... headers) {
        problem(verb + " " + path, status, api.send(verb, path, body, headers));
    }

    /** Notes what is wrong with an answer that should be a problem. */
    private void problem(String about, int status, Api.Answer answer) {
        String body = answer.body();
        String type = answer.header("Content-Type").orElse("");
        String start = answer.status() + " " + type + " " + body.substring(0, Math.min(300, body.length()));
        if (answer.status() != status || !type.startsWith("application/problem+json")) {
            wrong.add(about + " is answered by " + start);
            return;
        }
        JsonObject problem = answer.json();
        boolean whole = problem.getString("type", "").matches("/problems/[a-z]+\\.[a-z-]+")
                && problem.getInt("status", 0) == status
                && problem.getString("title", "").length() > 3
                && problem.getString("detail", "").endsWith(".");
        boolean inside = body.contains("Exception") || body.contains("org.hearth") || body.contains("<html");
        if (!whole || inside) {
            wrong.add(about + " is half a problem: " + start);
        }
    }

    private static Map<String, String> links(Api.Answer answer) {
        Map<String, String> links = new LinkedHashMap<>();
        Matcher found = LINK.matcher(answer.header("Link").orElse(""));
        while (found.find()) {
            links.put(found.group(2), found.group(1));
        }
        return links;
    }

    private Things things() {
        if (things == null) {
            things = Things.of(where, World.someone(where.host(), "Ann"))
                    .with("otherpartner", where.guest().id());
        }
        return things;
    }

    private static Surface.Endpoint endpoint(String verb, String path) {
        return Surface.api().stream()
                .filter(each -> each.verb().equals(verb) && each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Surface.Endpoint endpoint, Things things) {
        return PermissionMatrixIT.filled(endpoint.name(), things)
                .split(" ", 2)[1]
                .substring(Surface.API.length());
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
