package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The description of the API says what the API does: every address is in it with a summary, every name it takes, an
 * example that is taken and an example of what is answered, with the very fields the server answers with.
 *
 * <p>With {@code -Dhearth.write-docs=true} the document is written anew from the resources and from real answers.
 */
@ArquillianTest
@RunAsClient
class OpenApiIT {

    private static final Path DOCUMENT = Path.of("src/main/resources/org/hearth/platform/openapi.json");
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry(
                    "If-Match", "The ETag of what you saw; an old one is answered 412. Left out, the last write wins."),
            Map.entry(
                    "Idempotency-Key",
                    "Up to 255 visible ASCII characters. The same key and body again answer the same; another body 422."),
            Map.entry("page", "From 0."),
            Map.entry("size", "1 to 200."));

    private final Map<String, Class<?>> schemas = new TreeMap<>();

    @Test
    void it_describes_every_address_and_no_other() throws IOException {
        write();
        Set<String> there = new TreeSet<>();
        document().getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject()
                .keySet()
                .forEach(verb -> there.add(verb.toUpperCase(java.util.Locale.ROOT) + " " + Surface.API + path)));
        Set<String> wanted = new TreeSet<>();
        Surface.api().forEach(each -> wanted.add(each.name()));

        assertEquals(String.join("\n", wanted), String.join("\n", there));
    }

    @Test
    void every_address_has_a_summary_examples_and_all_its_names() throws IOException {
        List<String> wrong = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Surface.Endpoint endpoint : Surface.api()) {
            JsonObject operation = operation(endpoint);
            if (operation.getString("summary", "").length() < 10) {
                wrong.add(endpoint.name() + " has no summary");
            }
            if (!names.add(operation.getString("operationId", ""))) {
                wrong.add(endpoint.name() + " has no name of its own");
            }
            if (!parameters(endpoint).equals(operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY))) {
                wrong.add(endpoint.name() + " takes " + parameters(endpoint));
            }
            if (endpoint.body().isPresent() && example(operation.getJsonObject("requestBody")) == null) {
                wrong.add(endpoint.name() + " has no example of what is sent");
            }
            JsonObject responses = operation.getJsonObject("responses");
            boolean answered = responses.keySet().stream()
                    .filter(status -> status.startsWith("2"))
                    .anyMatch(status ->
                            endpoint.path().endsWith("/pdf") || example(responses.getJsonObject(status)) != null);
            if (!answered || !responses.containsKey("default")) {
                wrong.add(endpoint.name() + " has no example of an answer, or no word on problems");
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void every_body_has_the_fields_that_are_read() throws IOException {
        Surface.api().forEach(each -> each.body().ifPresent(this::schema));
        JsonObjectBuilder wanted = Json.createObjectBuilder();
        new TreeMap<>(schemas).forEach((name, type) -> wanted.add(name, object(type)));
        JsonObjectBuilder there = Json.createObjectBuilder();
        document().getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            if (!name.equals("Problem")) {
                there.add(name, schema);
            }
        });

        assertEquals(pretty(wanted.build()), pretty(there.build()));
    }

    @Test
    void the_server_answers_with_the_fields_of_the_examples() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Surface.Endpoint endpoint : Surface.api()) {
            Api.Answer answer = called(endpoint);
            JsonObject said =
                    operation(endpoint).getJsonObject("responses").getJsonObject(String.valueOf(answer.status()));
            if (said == null || answer.status() >= 300) {
                wrong.add(endpoint.name() + " answers " + answer.status() + " " + answer.body());
            } else if (!endpoint.path().endsWith("/pdf")
                    && !endpoint.path().equals("/openapi")
                    && !fields(example(said)).equals(fields(value(answer)))) {
                wrong.add(endpoint.name() + " says " + fields(example(said)) + " and answers " + fields(value(answer)));
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void it_is_served_to_whoever_is_signed_in() throws IOException {
        World.Someone who = World.someone(World.partnership().host(), "Reader");

        assertEquals(200, Api.as(who).get("/openapi").status());
        assertEquals(document(), Api.as(who).get("/openapi").json());
        assertEquals(401, Api.asNobody().get("/openapi").status());
    }

    /** Calls an address in such a way that it does what it is for. */
    private static Api.Answer called(Surface.Endpoint endpoint) {
        World.Partnership where = World.partnership();
        World.Someone who = World.someone(
                where.host(), "Keeper", "ADMINISTRATOR@PARTNERSHIP", "WORKFORCE_LEAD@PARTNERSHIP", "TRAINING_LEAD");
        Things things = Things.of(where, World.someone(where.host(), "Ann"))
                .with("otherpartner", where.guest().id());
        String last = endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
        if (endpoint.path().startsWith("/courses/")
                && !endpoint.verb().equals("GET")
                && !last.equals("retire")
                && !last.equals("new-edition")) {
            things = things.with("course", things.id("draftcourse"));
        }
        if (last.equals("publish") && endpoint.path().startsWith("/sessions/")) {
            World.run("update session set status = 'DRAFT' where id = ?", things.id("session"));
        }
        if (last.equals("approve") || last.equals("refuse")) {
            World.run(
                    "update booking set status = 'REQUESTED', approval = 'MANAGER' where id = ?", things.id("booking"));
        }
        String path = PermissionMatrixIT.filled(endpoint.name(), things)
                .split(" ", 2)[1]
                .substring(Surface.API.length());
        JsonObject body = endpoint.verb().equals("GET") ? null : GoodBodies.of(endpoint, things);
        String text = endpoint.verb().equals("GET") ? null : body == null ? "" : body.toString();
        return Api.as(who).send(endpoint.verb(), path, text);
    }

    private void write() throws IOException {
        if (!Boolean.getBoolean("hearth.write-docs")) {
            return;
        }
        Map<String, JsonObjectBuilder> paths = new TreeMap<>();
        for (Surface.Endpoint endpoint : Surface.api()) {
            paths.computeIfAbsent(endpoint.path(), path -> Json.createObjectBuilder())
                    .add(endpoint.verb().toLowerCase(java.util.Locale.ROOT), described(endpoint));
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach(all::add);
        JsonObjectBuilder types = Json.createObjectBuilder();
        schemas.forEach((name, type) -> types.add(name, object(type)));
        types.add(
                "Problem",
                Json.createReader(Files.newBufferedReader(Path.of("src/test/resources/openapi-problem.json")))
                        .readObject());
        JsonObject head = Json.createReader(Files.newBufferedReader(Path.of("src/test/resources/openapi-head.json")))
                .readObject();
        JsonObject components = Json.createObjectBuilder(head.getJsonObject("components"))
                .add("schemas", types)
                .build();
        Files.writeString(
                DOCUMENT,
                pretty(Json.createObjectBuilder(head)
                                .add("paths", all)
                                .add("components", components)
                                .build()) + "\n");
    }

    private JsonObject described(Surface.Endpoint endpoint) throws IOException {
        JsonObjectBuilder operation = Json.createObjectBuilder();
        String resource = endpoint.owner()
                .substring(endpoint.owner().lastIndexOf('.') + 1)
                .replace("Resource", "");
        operation.add("summary", summary(endpoint));
        operation.add(
                "operationId",
                resource.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + resource.substring(1) + "_"
                        + endpoint.method() + (endpoint.path().endsWith("{engagement}") ? "Engagement" : ""));
        operation.add("tags", Json.createArrayBuilder().add(endpoint.path().split("/")[1]));
        operation.add("parameters", parameters(endpoint));
        endpoint.body()
                .ifPresent(body -> operation.add(
                        "requestBody",
                        Json.createObjectBuilder()
                                .add("content", content("application/json", ref(schema(body)), sample(endpoint)))));
        Api.Answer answer = called(endpoint);
        boolean pdf = endpoint.path().endsWith("/pdf");
        JsonObject good = Json.createObjectBuilder()
                .add(
                        "description",
                        answer.status() == 201
                                ? "Made; Location says where it is."
                                : pdf ? "The certificate." : "What was asked for.")
                .add(
                        "content",
                        pdf
                                ? Json.createObjectBuilder()
                                        .add("application/pdf", Json.createObjectBuilder())
                                        .build()
                                : content(
                                        "application/json",
                                        null,
                                        endpoint.path().equals("/openapi")
                                                ? Json.createObjectBuilder()
                                                        .add("openapi", "3.1.0")
                                                        .build()
                                                : value(answer)))
                .build();
        operation.add(
                "responses",
                Json.createObjectBuilder()
                        .add(String.valueOf(answer.status()), good)
                        .add("default", Json.createObjectBuilder().add("$ref", "#/components/responses/Problem")));
        return operation.build();
    }

    private static JsonObject sample(Surface.Endpoint endpoint) {
        World.Partnership where = World.partnership();
        return GoodBodies.of(
                endpoint,
                Things.of(where, World.someone(where.host(), "Ann"))
                        .with("otherpartner", where.guest().id()));
    }

    /** The first sentence of what the source says about the method. */
    private static String summary(Surface.Endpoint endpoint) throws IOException {
        String source =
                Files.readString(Path.of("src/main/java", endpoint.owner().replace('.', '/') + ".java"));
        Matcher said = Pattern.compile(
                        "/\\*\\*\\s*((?:(?!\\*/).)*?)\\s*\\*/(?:(?!/\\*\\*).)*?public Response " + endpoint.method()
                                + "\\(" + (endpoint.path().endsWith("{engagement}") ? "(?=[^{]*engagement)" : ""),
                        Pattern.DOTALL)
                .matcher(source);
        if (!said.find()) {
            return "";
        }
        String text = said.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "$1")
                .strip();
        return text;
    }

    private static JsonArray parameters(Surface.Endpoint endpoint) {
        List<JsonObject> found = new ArrayList<>();
        for (Parameter parameter : endpoint.java().getParameters()) {
            if (parameter.isAnnotationPresent(jakarta.ws.rs.BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    parameter(field, field.getGenericType()).ifPresent(found::add);
                }
            }
            parameter(parameter, parameter.getParameterizedType()).ifPresent(found::add);
        }
        if (endpoint.verb().equals("POST")) {
            found.add(parameter(
                    "Idempotency-Key",
                    "header",
                    Json.createObjectBuilder()
                            .add("type", "string")
                            .add("maxLength", 255)
                            .build()));
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        found.forEach(array::add);
        return array.build();
    }

    private static java.util.Optional<JsonObject> parameter(AnnotatedElement element, Type type) {
        JsonObjectBuilder schema = Json.createObjectBuilder(plain(type));
        if (element.isAnnotationPresent(DefaultValue.class)) {
            schema.add(
                    "default",
                    Integer.parseInt(element.getAnnotation(DefaultValue.class).value()));
        }
        return Stream.of(
                        element.isAnnotationPresent(PathParam.class)
                                ? parameter(
                                        element.getAnnotation(PathParam.class).value(), "path", schema.build())
                                : null,
                        element.isAnnotationPresent(QueryParam.class)
                                ? parameter(
                                        element.getAnnotation(QueryParam.class).value(), "query", schema.build())
                                : null,
                        element.isAnnotationPresent(HeaderParam.class)
                                ? parameter(
                                        element.getAnnotation(HeaderParam.class).value(), "header", schema.build())
                                : null)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static JsonObject parameter(String name, String in, JsonObject schema) {
        JsonObjectBuilder parameter =
                Json.createObjectBuilder().add("name", name).add("in", in);
        if (in.equals("path")) {
            parameter.add("required", true);
        }
        if (SAID.containsKey(name)) {
            parameter.add("description", SAID.get(name));
        }
        return parameter.add("schema", schema).build();
    }

    private String schema(Class<?> type) {
        String outer = type.getDeclaringClass() == null
                ? ""
                : type.getDeclaringClass().getSimpleName().replaceAll("Resource$", "");
        String name = outer + type.getSimpleName();
        if (schemas.put(name, type) == null) {
            object(type);
        }
        return name;
    }

    private JsonObject object(Class<?> type) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        for (RecordComponent each : type.getRecordComponents()) {
            properties.add(each.getName(), value(each.getGenericType()));
        }
        return Json.createObjectBuilder()
                .add("type", "object")
                .add("additionalProperties", false)
                .add("properties", properties)
                .build();
    }

    private JsonObject value(Type type) {
        if (type instanceof Class<?> simple && simple.isRecord()) {
            return ref(schema(simple));
        }
        if (type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", ref(schema(item)))
                    .build();
        }
        return plain(type);
    }

    private static JsonObject plain(Type type) {
        if (type instanceof ParameterizedType list) {
            return Json.createObjectBuilder()
                    .add("type", "array")
                    .add("items", plain(list.getActualTypeArguments()[0]))
                    .build();
        }
        Class<?> simple = (Class<?>) type;
        JsonObjectBuilder schema = Json.createObjectBuilder();
        if (simple.isEnum()) {
            JsonArrayBuilder choices = Json.createArrayBuilder();
            Stream.of(simple.getEnumConstants()).forEach(each -> choices.add(((Enum<?>) each).name()));
            return schema.add("type", "string").add("enum", choices).build();
        }
        return switch (simple.getSimpleName()) {
            case "int", "Integer" -> schema.add("type", "integer").build();
            case "BigDecimal" -> schema.add("type", "number").build();
            case "Boolean", "boolean" -> schema.add("type", "boolean").build();
            case "LocalDate" ->
                schema.add("type", "string").add("format", "date").build();
            case "LocalTime" ->
                schema.add("type", "string").add("format", "time").build();
            case "Instant" ->
                schema.add("type", "string").add("format", "date-time").build();
            default -> schema.add("type", "string").build();
        };
    }

    private static JsonObject ref(String schema) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/schemas/" + schema)
                .build();
    }

    private static JsonObject content(String type, JsonObject schema, JsonValue example) {
        JsonObjectBuilder media = Json.createObjectBuilder();
        if (schema != null) {
            media.add("schema", schema);
        }
        return Json.createObjectBuilder()
                .add(type, media.add("example", example == null ? JsonValue.NULL : example))
                .build();
    }

    private static JsonValue example(JsonObject of) {
        JsonObject media = of == null ? null : of.getJsonObject("content").getJsonObject("application/json");
        JsonValue example = media == null ? null : media.get("example");
        return example == JsonValue.NULL ? null : example;
    }

    private static JsonValue value(Api.Answer answer) {
        try (var reader = Json.createReader(new java.io.StringReader(answer.body()))) {
            return reader.readValue();
        }
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

    private static JsonObject operation(Surface.Endpoint endpoint) throws IOException {
        JsonObject path = document().getJsonObject("paths").getJsonObject(endpoint.path());
        return path.getJsonObject(endpoint.verb().toLowerCase(java.util.Locale.ROOT));
    }

    private static JsonObject document() throws IOException {
        try (var reader = Json.createReader(Files.newBufferedReader(DOCUMENT))) {
            return reader.readObject();
        }
    }

    private static String pretty(JsonObject object) {
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString().strip();
    }
}
