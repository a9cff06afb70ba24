package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The description of the API says what the API does: every address with every name it takes, the shapes of what is sent
 * and answered, what is refused, and examples that are taken and answered by the very server.
 *
 * <p>With {@code -Dhearth.write-docs=true} the document is written anew from the resources and from real answers.
 */
@ArquillianTest
@RunAsClient
class OpenApiIT {

    @BeforeAll
    static void written_anew_when_asked() throws IOException {
        if (Boolean.getBoolean("hearth.write-docs")) {
            Files.writeString(ApiDescription.DOCUMENT, ApiDescription.pretty(ApiDescription.fresh()) + "\n");
        }
    }

    @Test
    void it_describes_every_address_and_no_other() {
        Set<String> there = new TreeSet<>();
        document().getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject()
                .keySet()
                .forEach(verb -> there.add(verb.toUpperCase(Locale.ROOT) + " " + Surface.API + path)));
        Set<String> wanted = new TreeSet<>();
        Surface.api().forEach(each -> wanted.add(each.name()));

        assertEquals(String.join("\n", wanted), String.join("\n", there));
    }

    @Test
    void a_strict_reader_finds_nothing_wrong_with_it() {
        assertEquals("", String.join("\n", OpenApiLint.of(document())));
    }

    @Test
    void a_strict_reader_finds_what_is_wrong() {
        JsonObject whole = document();
        JsonObject paths = whole.getJsonObject("paths");
        JsonObject bad = Json.createObjectBuilder(paths)
                .add("/nowhere/{id}", paths.getJsonObject("/partners"))
                .build();
        List<String> wrong =
                OpenApiLint.of(Json.createObjectBuilder(whole).add("paths", bad).build());

        assertFalse(wrong.stream()
                .filter(each -> each.contains("operationId"))
                .toList()
                .isEmpty());
        assertFalse(wrong.stream()
                .filter(each -> each.contains("declares [] of [id]"))
                .toList()
                .isEmpty());
        JsonObject partner =
                whole.getJsonObject("components").getJsonObject("schemas").getJsonObject("PartnerDetails");
        JsonObject wrongPartner =
                Json.createObjectBuilder().add("type", "CASTLE").add("x", 1).build();
        assertEquals(5, OpenApiLint.misfits(whole, partner, wrongPartner).size());
    }

    @Test
    void it_has_every_name_an_address_takes_and_what_the_source_says() {
        List<String> wrong = new ArrayList<>();
        for (Surface.Endpoint endpoint : Surface.api()) {
            JsonObject operation = operation(endpoint);
            if (!ApiDescription.parameters(endpoint).equals(operation.getJsonArray("parameters"))) {
                wrong.add(endpoint.name() + " takes " + ApiDescription.parameters(endpoint));
            }
            if (!ApiDescription.said(endpoint).equals(operation.getString("description", ""))) {
                wrong.add(endpoint.name() + " is: " + ApiDescription.said(endpoint));
            }
            if (endpoint.body().isPresent() != operation.containsKey("requestBody")) {
                wrong.add(endpoint.name() + " takes a body or does not");
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void every_shape_has_the_fields_that_are_read_and_written() {
        ApiSchemas read = new ApiSchemas();
        for (Surface.Endpoint endpoint : Surface.api()) {
            endpoint.body().ifPresent(read::body);
            read.answer(endpoint);
        }
        Map<String, JsonObject> there = new TreeMap<>();
        document().getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            if (!name.equals("Problem")) {
                there.put(
                        name,
                        Json.createObjectBuilder(schema.asJsonObject())
                                .remove("required")
                                .build());
            }
        });

        assertEquals(text(read.components()), text(there));
    }

    @Test
    void the_server_takes_the_examples_and_answers_in_the_shapes_described() {
        List<String> wrong = new ArrayList<>();
        for (Surface.Endpoint endpoint : Surface.api()) {
            Api.Answer answer = ApiDescription.example(endpoint).answer();
            JsonObject said =
                    operation(endpoint).getJsonObject("responses").getJsonObject(String.valueOf(answer.status()));
            if (said == null || answer.status() >= 300) {
                wrong.add(endpoint.name() + " answers " + answer.status() + " " + answer.body());
                continue;
            }
            said.getJsonObject("headers").keySet().stream()
                    .filter(header -> answer.header(header).isEmpty())
                    .forEach(header -> wrong.add(endpoint.name() + " answers without " + header));
            if (!endpoint.path().endsWith("/pdf") && !endpoint.path().equals("/openapi")) {
                JsonObject media = said.getJsonObject("content").getJsonObject("application/json");
                JsonValue value = ApiDescription.value(answer.body());
                OpenApiLint.misfits(document(), media.getJsonObject("schema"), value)
                        .forEach(each -> wrong.add(endpoint.name() + each));
                if (!fields(media.get("example")).equals(fields(value))) {
                    wrong.add(endpoint.name() + " shows " + fields(media.get("example")) + " and answers "
                            + fields(value));
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void what_is_called_required_is_missed_and_a_choice_that_is_none_is_refused() {
        List<String> wrong = new ArrayList<>();
        JsonObject shapes = document().getJsonObject("components").getJsonObject("schemas");
        for (Surface.Endpoint endpoint : Surface.api()) {
            if (endpoint.body().isEmpty()) {
                continue;
            }
            ApiDescription.Example scene = ApiDescription.scene(endpoint);
            for (BodyFields.Field field : BodyFields.fields("", endpoint.body().get())) {
                JsonObject owner = shapes.getJsonObject(field.owner());
                String name = BodyFields.last(field.pointer());
                if (owner == null || !owner.getJsonObject("properties").containsKey(name)) {
                    continue;
                }
                if (owner.containsKey("required")
                        && owner.getJsonArray("required")
                                .getValuesAs(JsonString::getString)
                                .contains(name)) {
                    refused(endpoint, scene, BodyFields.without(scene.body(), field.pointer()), name, wrong);
                }
                boolean stays = endpoint.path().endsWith("{engagement}") && name.equals("partner");
                if (owner.getJsonObject("properties").getJsonObject(name).containsKey("enum") && !stays) {
                    JsonObject none = BodyFields.put(scene.body(), field.pointer(), Json.createValue("NO_SUCH"));
                    refused(endpoint, scene, none, name, wrong);
                }
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    private static void refused(
            Surface.Endpoint endpoint,
            ApiDescription.Example scene,
            JsonObject body,
            String field,
            List<String> wrong) {
        Api.Answer answer = scene.api().send(endpoint.verb(), scene.path(), body.toString());
        if (answer.status() != 400) {
            wrong.add(endpoint.name() + " " + field + ": " + answer.status() + " " + answer.body());
        }
    }

    @Test
    void it_is_served_to_whoever_is_signed_in_and_to_nobody_else() {
        World.Someone who = World.someone(World.partnership().host(), "Reader");

        assertEquals(200, Api.as(who).get("/openapi").status());
        assertEquals(document(), Api.as(who).get("/openapi").json());
        assertEquals(401, Api.asNobody().get("/openapi").status());
    }

    private static String text(Map<String, JsonObject> schemas) {
        StringBuilder text = new StringBuilder();
        schemas.forEach((name, schema) -> text.append(name)
                .append(' ')
                .append(ApiDescription.pretty(schema))
                .append('\n'));
        return text.toString();
    }

    /** The names of an object's fields; of the first item's too, where it is a page or a list. */
    private static Set<String> fields(JsonValue value) {
        Set<String> names = new TreeSet<>();
        if (value instanceof JsonArray list) {
            list.stream().limit(1).forEach(each -> names.addAll(fields(each)));
        } else if (value instanceof JsonObject object) {
            names.addAll(object.keySet());
            if (object.get("items") instanceof JsonArray items && !items.isEmpty()) {
                fields(items).forEach(each -> names.add("items." + each));
            }
        }
        return names;
    }

    private static JsonObject operation(Surface.Endpoint endpoint) {
        JsonObject path = document().getJsonObject("paths").getJsonObject(endpoint.path());
        JsonObject found =
                path == null ? null : path.getJsonObject(endpoint.verb().toLowerCase(Locale.ROOT));
        return found == null ? JsonValue.EMPTY_JSON_OBJECT : found;
    }

    private static JsonObject document() {
        return ApiDescription.kept();
    }
}
