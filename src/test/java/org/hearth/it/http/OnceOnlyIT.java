package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearth.it.Api;
import org.hearth.it.Auditor;
import org.hearth.it.World;
import org.hearth.kernel.Identity;
import org.hearth.web.Idempotent;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent twice under one key is done once and answered alike. */
@ArquillianTest
@RunAsClient
class OnceOnlyIT extends ApiScene {

    private static final int CALLERS = 8;

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
                String other = another(scene.body()).toString();
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

    /** A body that can be read as well, and says something else. */
    private static JsonObject another(JsonObject body) {
        for (Map.Entry<String, JsonValue> field : body.entrySet()) {
            if (field.getValue() instanceof JsonNumber number) {
                return GoodBodies.with(body, field.getKey(), Json.createValue(number.intValue() + 1));
            }
        }
        String first = body.keySet().iterator().next();
        boolean day =
                body.get(first) instanceof JsonString text && text.getString().matches("\\d{4}-\\d{2}-\\d{2}");
        JsonValue other = Json.createValue(day ? "2027-12-31" : "Other");
        boolean many = body.get(first) instanceof JsonArray;
        return GoodBodies.with(
                body, first, many ? Json.createArrayBuilder().add(other).build() : other);
    }

    @Test
    void the_same_key_many_times_at_once_does_it_once() throws Exception {
        String body = GoodBodies.of(endpoint("POST", "/partners"), things()).toString();
        String key = Identity.next();
        Set<String> made = new TreeSet<>();
        long before = partners();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            Callable<Api.Answer> call = () -> api.post("/partners", body, "Idempotency-Key", key);
            Set<String> answers = new TreeSet<>();
            for (Future<Api.Answer> each : callers.invokeAll(java.util.Collections.nCopies(CALLERS, call))) {
                Api.Answer answer = each.get();
                made.addAll(answer.status() == 201 ? List.of(answer.json().getString("id")) : List.of());
                answers.add(answer.status() + " "
                        + (answer.status() == 201 ? answer.json().getString("id") : ""));
            }
            assertEquals(1, answers.size(), answers::toString);
            assertTrue(answers.iterator().next().startsWith("201 "), answers::toString);
        } finally {
            callers.shutdown();
        }

        assertEquals(before + 1, partners());
        assertEquals(List.of(), Auditor.findings(made));
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

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "ключ", "k\u007fk"})
    void a_key_that_is_none_is_refused(String key) {
        String body = GoodBodies.of(endpoint("POST", "/partners"), things()).toString();
        Watch watch = new Watch();
        Api.Answer answer;
        try {
            answer = api.post("/partners", body, "Idempotency-Key", key);
        } catch (IllegalArgumentException cannotEvenBeSent) {
            return;
        }

        assertEquals(400, answer.status(), answer.body());
        assertEquals(List.of(), watch.changed());
    }

    @Test
    void a_key_too_long_is_refused() {
        Api.Answer answer = api.post(
                "/partners",
                GoodBodies.of(endpoint("POST", "/partners"), things()).toString(),
                "Idempotency-Key",
                "k".repeat(256));

        assertEquals(400, answer.status(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partners",
                "/people",
                "/sites",
                "/programmes",
                "/courses",
                "/sessions",
                "/sessions/{session}/bookings"
            })
    void the_same_key_does_a_thing_once(String address) {
        Surface.Endpoint endpoint = endpoint("POST", address);
        Things things = things();
        String path = path(endpoint, things);
        String key = Identity.next();
        String body = GoodBodies.of(endpoint, things).toString();
        JsonObject another = GoodBodies.of(
                endpoint,
                Things.of(where, World.someone(where.host(), "Bea"))
                        .with("otherpartner", where.guest().id()));
        if (another.toString().equals(body)) {
            another = GoodBodies.with(another, "overrideReason", Json.createValue("Another reason"));
        }

        Api.Answer first = api.post(path, body, "Idempotency-Key", key);
        Watch watch = new Watch();
        Api.Answer second = api.post(path, body, "Idempotency-Key", key);
        Api.Answer other = api.post(path, another.toString(), "Idempotency-Key", key);

        assertEquals(201, first.status(), first.body());
        assertEquals(201, second.status(), second.body());
        assertEquals(first.json(), second.json());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.header("ETag"), second.header("ETag"), "the tag is part of the answer");
        assertEquals(422, other.status(), other.body());
        assertEquals(List.of(), watch.changed());
    }

    private long partners() {
        return World.number("select count(*) from partner where partnership_id = ?", where.id());
    }
}
