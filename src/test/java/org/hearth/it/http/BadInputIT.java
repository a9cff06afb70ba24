package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every body the API takes, one fault at a time in every field the record behind it has: a 4xx problem with a sentence,
 * nothing written, and never a word about the inside of the server.
 */
@ArquillianTest
@RunAsClient
class BadInputIT {

    /** Where nothing is read or kept: what is made new, and a reason nobody asks for. */
    private static final Set<String> NOT_READ = Set.of("/rooms/0/id", "/overrideReason");

    private Things own;
    private Api api;

    @BeforeEach
    void somebody_who_may_do_everything() {
        World.Partnership where = World.partnership();
        World.Someone who = World.someone(
                where.host(), "Keeper", "ADMINISTRATOR@PARTNERSHIP", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        own = Things.of(where, World.someone(where.host(), "Ann"))
                .with("otherpartner", where.guest().id());
        api = Api.as(who);
    }

    static Stream<Surface.Endpoint> writes() {
        return Surface.api().stream().filter(each -> !each.verb().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void one_fault_in_any_field_is_refused(Surface.Endpoint endpoint) {
        JsonObject good = GoodBodies.of(endpoint, own);
        if (good == null) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        Watch watch = new Watch();
        for (BodyFields.Field field : BodyFields.fields("", endpoint.body().orElseThrow())) {
            Map<String, JsonValue> faults = new LinkedHashMap<>(GoodBodies.wrongFor(field.type()));
            faults.keySet().removeIf(fault -> allowed(endpoint, field, fault));
            faults.forEach((fault, value) -> {
                JsonObject body = BodyFields.put(GoodBodies.of(endpoint, own), field.pointer(), value);
                String about = endpoint.name() + " " + field.pointer() + " " + fault + ": ";
                Api.Answer answer = api.send(endpoint.verb(), path(endpoint, own), body.toString());
                problem(answer).ifPresent(complaint -> wrong.add(about + complaint));
                List<String> written = watch.changed();
                if (!written.isEmpty()) {
                    wrong.add(about + answer.status() + " wrote " + written);
                }
            });
        }

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_body_in_order_is_not_called_bad(Surface.Endpoint endpoint) {
        JsonObject good = GoodBodies.of(endpoint, fresh());
        if (good != null) {
            if (endpoint.path().endsWith("/taken-back")) {
                own.schemeAhead();
            }
            Api.Answer answer = api.send(endpoint.verb(), path(endpoint, own), good.toString());
            assertTrue(answer.status() < 500 && answer.status() != 400, answer.status() + " " + answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_field_left_out_is_never_trouble(Surface.Endpoint endpoint) {
        JsonObject good = GoodBodies.of(endpoint, own);
        if (good == null) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        for (BodyFields.Field field : BodyFields.fields("", endpoint.body().orElseThrow())) {
            if (field.pointer().isEmpty()) {
                continue;
            }
            JsonObject body = GoodBodies.of(endpoint, own);
            for (JsonObject less : List.of(
                    BodyFields.put(body, field.pointer(), JsonValue.NULL),
                    BodyFields.without(body, field.pointer()),
                    BodyFields.put(body, field.pointer(), Json.createValue("")),
                    BodyFields.put(body, field.pointer(), Json.createValue("   ")))) {
                Api.Answer answer = api.send(endpoint.verb(), path(endpoint, own), less.toString());
                if (answer.status() >= 400) {
                    problem(answer).ifPresent(complaint -> wrong.add(field.pointer() + " left out: " + complaint));
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_field_that_is_null_is_a_field_left_out(Surface.Endpoint endpoint) {
        if (GoodBodies.of(endpoint, own) == null) {
            return;
        }
        List<String> wrong = new ArrayList<>();
        for (BodyFields.Field field : BodyFields.fields("", endpoint.body().orElseThrow())) {
            JsonObject body = GoodBodies.of(endpoint, own);
            if (!field.pointer().isEmpty() && !field.pointer().endsWith("/0")) {
                JsonObject less = BodyFields.put(body, field.pointer(), JsonValue.NULL);
                Api.Answer answer = api.send(endpoint.verb(), path(endpoint, own), less.toString());
                if (answer.status() == 400 && answer.code().equals("kernel.malformed")) {
                    wrong.add(field.pointer());
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void what_is_no_json_at_all_is_refused(Surface.Endpoint endpoint) {
        Map<String, String> bodies = new LinkedHashMap<>();
        if (GoodBodies.of(endpoint, own) != null) {
            bodies.put("half a body", "{\"name\":");
            bodies.put("a list", "[]");
            bodies.put("a word", "\"x\"");
            bodies.put("a number", "7");
            bodies.put("deep lists", "{\"name\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");
            bodies.put("deep objects", "{\"name\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}");
            bodies.put("2 MB", "{\"name\":\"" + "x".repeat(2_000_000) + "\"}");
            bodies.put("not UTF-8 names", "{\"\\ud800\":\"\\udfff\"}");
            bodies.put("one name twice and unknown", "{\"nonsense\":1,\"nonsense\":2}");
        }
        List<String> wrong = new ArrayList<>();
        Watch watch = new Watch();
        bodies.forEach((fault, body) -> {
            Api.Answer answer = api.send(endpoint.verb(), path(endpoint, own), body);
            problem(answer).ifPresent(complaint -> wrong.add(fault + ": " + complaint));
        });
        if (!bodies.isEmpty()) {
            Api.Answer text = api.send(endpoint.verb(), path(endpoint, own), "name=x", "Content-Type", "text/plain");
            problem(text).ifPresent(complaint -> wrong.add("plain text: " + complaint));
            if (api.send(endpoint.verb(), path(endpoint, own), bodies.get("2 MB"))
                            .status()
                    != 413) {
                wrong.add("2 MB are not too much");
            }
            if (text.status() != 415) {
                wrong.add("plain text is " + text.status());
            }
        }

        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), watch.changed());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void an_old_version_is_refused_and_so_is_one_that_is_none(Surface.Endpoint endpoint) {
        if (Stream.of(endpoint.java().getParameters())
                .noneMatch(each -> each.isAnnotationPresent(jakarta.ws.rs.HeaderParam.class))) {
            return;
        }
        JsonObject body = GoodBodies.of(endpoint, own);
        Watch watch = new Watch();
        for (String seen : List.of("\"999999\"", "\"abc\"", "7", "\"-1\"", "\"1\", \"2\"", "\"99999999999999\"")) {
            Api.Answer answer = api.send(
                    endpoint.verb(), path(endpoint, own), body == null ? "{}" : body.toString(), "If-Match", seen);
            assertTrue(answer.status() == 412 || answer.status() == 409, seen + ": " + answer.status() + answer.body());
        }

        assertEquals(List.of(), watch.changed());
    }

    @Test
    void any_script_and_any_sign_is_kept_and_given_back_as_typed() {
        String odd = "<script>alert(1)</script> & =cmd() \"Ŵyn Siân\" 🎉 'x' \\ %s ${7*7} #{7*7}";
        Map<String, List<String>> fields = Map.of(
                "/partners", List.of("name", "notes"),
                "/people", List.of("givenName", "familyName", "knownAs"),
                "/sites", List.of("name", "address", "accessNotes"),
                "/programmes", List.of("name", "summary", "aliases", "licensor"),
                "/courses", List.of("title", "summary", "contentNotice"),
                "/sessions", List.of("accessInfo"));
        List<String> wrong = new ArrayList<>();
        fields.forEach((address, names) -> names.forEach(name -> {
            JsonObject body = GoodBodies.of(endpoint("POST " + Surface.API + address), own);
            String typed = odd + " " + Identity.next().substring(30);
            Api.Answer answer = api.post(
                    address,
                    GoodBodies.with(body, name, Json.createValue(typed)).toString());
            if (answer.status() != 201) {
                wrong.add(address + " " + name + ": " + answer.status() + " " + answer.body());
                return;
            }
            JsonObject made =
                    api.get(address + "/" + answer.json().getString("id")).json();
            if (!typed.equals(made.getString(name, null))) {
                wrong.add(address + " " + name + " came back as " + made.get(name));
            }
        }));

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void an_answer_says_what_was_wrong_with_which_field() {
        JsonObject body =
                GoodBodies.with(GoodBodies.of(endpoint("POST /api/v1/partners"), own), "name", Json.createValue(" "));
        JsonArray errors = api.post("/partners", body.toString()).json().getJsonArray("errors");

        assertEquals("name", errors.getJsonObject(0).getString("field"));
        assertNotEquals("", errors.getJsonObject(0).getString("detail"));
    }

    /** What is wrong with a refusal, or nothing. */
    static Optional<String> problem(Api.Answer answer) {
        String body = answer.body();
        if (answer.status() < 400 || answer.status() >= 500) {
            return Optional.of(answer.status() + " " + body.substring(0, Math.min(200, body.length())));
        }
        if (!answer.header("Content-Type").orElse("").startsWith("application/problem+json")) {
            return Optional.of(answer.status() + " but no problem: " + body.substring(0, Math.min(200, body.length())));
        }
        String detail = answer.json().getString("detail", "");
        boolean inside = Stream.of("Exception", "org.hearth", "jakarta.", "java.", "\tat ", "SQL")
                .anyMatch(body::contains);
        return inside || detail.length() < 12 || !detail.endsWith(".")
                ? Optional.of(answer.status() + " is no sentence for people: "
                        + body.substring(0, Math.min(300, body.length())))
                : Optional.empty();
    }

    /** What is not tried: the whole body is tried as no JSON at all, and what is not read does no harm. */
    private static boolean allowed(Surface.Endpoint endpoint, BodyFields.Field field, String fault) {
        boolean stays =
                endpoint.path().endsWith("/{engagement}") && field.pointer().equals("/partner")
                        || endpoint.name().equals("PUT /api/v1/programmes/{id}")
                                && field.pointer().equals("/code");
        boolean notRead = stays || NOT_READ.contains(field.pointer());
        boolean text = Set.of("10,000 letters", "a null character", "a bell").contains(fault);
        return field.pointer().isEmpty() && !fault.equals("an unknown field") || notRead && text;
    }

    private static Surface.Endpoint endpoint(String name) {
        return Surface.api().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Things fresh() {
        return own.with("colleague", World.someone(own.host(), "Fresh").person());
    }

    private static String path(Surface.Endpoint endpoint, Things things) {
        return PermissionMatrixIT.filled(endpoint.name(), things)
                .split(" ", 2)[1]
                .substring(Surface.API.length());
    }
}
