package org.hearth.it.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;

/** Writes the description of the API from the resources, the records behind them and real answers. */
final class ApiDescription {

    /** Where the description lies that the server gives out. */
    static final Path DOCUMENT = Path.of("src/main/resources/org/hearth/platform/openapi.json");

    private static final int LONGEST_SUMMARY = 120;
    private static final JsonObject WORDS = file(Path.of("src/test/resources/openapi-words.json"));

    private final ApiSchemas schemas = new ApiSchemas();

    /** A call that does what its address is for: whom it is about, what is sent, what is answered. */
    record Example(Api api, Things things, String path, JsonObject body, Api.Answer answer) {}

    /** The whole document, made anew. */
    static JsonObject fresh() {
        return new ApiDescription().all();
    }

    /** The document as it lies in the sources. */
    static JsonObject kept() {
        return file(DOCUMENT);
    }

    private JsonObject all() {
        Map<String, JsonObjectBuilder> paths = new TreeMap<>();
        Map<String, Boolean> needed = new TreeMap<>();
        for (Surface.Endpoint endpoint : Surface.api()) {
            paths.computeIfAbsent(endpoint.path(), path -> Json.createObjectBuilder())
                    .add(endpoint.verb().toLowerCase(Locale.ROOT), described(endpoint));
            needed(endpoint).forEach((field, is) -> needed.merge(field, is, Boolean::logicalAnd));
        }
        JsonObjectBuilder all = Json.createObjectBuilder();
        paths.forEach(all::add);
        JsonObject head = WORDS.getJsonObject("head");
        JsonObjectBuilder types =
                Json.createObjectBuilder(head.getJsonObject("components").getJsonObject("schemas"));
        schemas.components().forEach((name, schema) -> types.add(name, withNeeded(name, schema, needed)));
        JsonObject components = Json.createObjectBuilder(head.getJsonObject("components"))
                .add("schemas", types)
                .build();
        return Json.createObjectBuilder(head)
                .add("paths", all)
                .add("components", components)
                .build();
    }

    private JsonObject described(Surface.Endpoint endpoint) {
        Example example = example(endpoint);
        String said = said(endpoint);
        JsonObjectBuilder operation = Json.createObjectBuilder()
                .add("summary", summary(said))
                .add("description", said)
                .add("operationId", name(endpoint))
                .add("tags", Json.createArrayBuilder().add(endpoint.path().split("/")[1]))
                .add("parameters", parameters(endpoint));
        endpoint.body()
                .ifPresent(type -> operation.add(
                        "requestBody",
                        Json.createObjectBuilder()
                                .add("required", !mayBeEmpty(endpoint))
                                .add("content", content("application/json", schemas.body(type), example.body()))));
        return operation.add("responses", answers(endpoint, example)).build();
    }

    private JsonObjectBuilder answers(Surface.Endpoint endpoint, Example example) {
        JsonObjectBuilder answers = Json.createObjectBuilder()
                .add(String.valueOf(example.answer().status()), good(endpoint, example.answer()));
        Map<String, Boolean> refusals = new TreeMap<>();
        boolean body = endpoint.body().isPresent();
        boolean takes = parameters(endpoint).stream()
                .anyMatch(each -> each.asJsonObject().getString("in").equals("query"));
        boolean version = parameters(endpoint).toString().contains("If-Match");
        boolean write = !endpoint.verb().equals("GET");
        refusals.put("400", write || takes);
        refusals.put("401", true);
        refusals.put("403", true);
        refusals.put("404", endpoint.path().contains("{") || body);
        refusals.put("409", write);
        refusals.put("412", version);
        refusals.put("413", body);
        refusals.put("415", body);
        refusals.put("422", endpoint.verb().equals("POST"));
        refusals.put("503", true);
        refusals.forEach((status, there) -> {
            if (there) {
                answers.add(status, ref("responses", "Problem" + status));
            }
        });
        return answers.add("default", ref("responses", "Problem"));
    }

    private JsonObject good(Surface.Endpoint endpoint, Api.Answer answer) {
        JsonObjectBuilder good = Json.createObjectBuilder();
        JsonObjectBuilder headers = Json.createObjectBuilder();
        for (String header : List.of("ETag", "Location", "Link", "Content-Disposition")) {
            if (answer.header(header).isPresent()) {
                headers.add(header, WORDS.getJsonObject("headers").get(header));
            }
        }
        boolean pdf = endpoint.path().endsWith("/pdf");
        good.add("description", answer.status() == 201 ? "Made; Location says where it is." : "What was asked for.");
        good.add("headers", headers);
        if (pdf) {
            return good.add("content", Json.createObjectBuilder().add("application/pdf", JsonValue.EMPTY_JSON_OBJECT))
                    .build();
        }
        boolean document = endpoint.path().equals("/openapi");
        JsonObject schema = schemas.answer(endpoint);
        JsonValue shown =
                document ? Json.createObjectBuilder().add("openapi", "3.1.0").build() : value(answer.body());
        return good.add(
                        "content",
                        content(
                                "application/json",
                                document
                                        ? Json.createObjectBuilder()
                                                .add("type", "object")
                                                .build()
                                        : schema,
                                shown))
                .build();
    }

    /** Which fields of a body an address does not do without, by record and name. */
    private static Map<String, Boolean> needed(Surface.Endpoint endpoint) {
        Map<String, Boolean> needed = new TreeMap<>();
        if (endpoint.body().isEmpty()) {
            return needed;
        }
        for (BodyFields.Field field : BodyFields.fields("", endpoint.body().get())) {
            if (field.pointer().isEmpty() || field.pointer().endsWith("/0")) {
                continue;
            }
            Example scene = scene(endpoint);
            JsonObject body = BodyFields.without(scene.body(), field.pointer());
            int status = scene.api()
                    .send(endpoint.verb(), scene.path(), body.toString())
                    .status();
            needed.put(field.owner() + "." + BodyFields.last(field.pointer()), status == 400);
        }
        return needed;
    }

    private static JsonObject withNeeded(String name, JsonObject schema, Map<String, Boolean> needed) {
        JsonArrayBuilder required = Json.createArrayBuilder();
        schema.getJsonObject("properties").keySet().stream()
                .filter(field -> needed.getOrDefault(name + "." + field, false))
                .forEach(required::add);
        JsonArray there = required.build();
        return there.isEmpty()
                ? schema
                : Json.createObjectBuilder(schema).add("required", there).build();
    }

    /** Calls an address in such a way that it does what it is for. */
    static Example example(Surface.Endpoint endpoint) {
        Example scene = scene(endpoint);
        boolean get = endpoint.verb().equals("GET");
        String text = get ? null : scene.body() == null ? "" : scene.body().toString();
        Api.Answer answer = scene.api().send(endpoint.verb(), scene.path(), text);
        return new Example(scene.api(), scene.things(), scene.path(), scene.body(), answer);
    }

    /** Everything ready for a call; the call itself not made. */
    static Example scene(Surface.Endpoint endpoint) {
        World.Partnership where = World.partnership();
        World.Someone who = World.someone(
                where.host(),
                "Keeper",
                "ADMINISTRATOR@PARTNERSHIP",
                "WORKFORCE_LEAD@PARTNERSHIP",
                "TRAINING_LEAD",
                "ASSESSOR");
        Things things = Things.of(where, World.someone(where.host(), "Ann"))
                .with("otherpartner", where.guest().id());
        String last = endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
        boolean ofPublished = Set.of("retire", "new-edition", "waiting-order").contains(last);
        if (endpoint.path().startsWith("/courses/") && !endpoint.verb().equals("GET") && !ofPublished) {
            things = things.with("course", things.id("draftcourse"));
        }
        boolean planning = endpoint.name().equals("PUT /api/v1/sessions/{session}");
        if (planning
                || last.equals("waivers")
                || last.equals("publish") && endpoint.path().startsWith("/sessions/")) {
            things = things.with("session", draft(Api.as(who), things));
        }
        if (last.equals("approve") || last.equals("refuse")) {
            World.run("update booking set status = 'REQUESTED', approval = 'ASKED' where id = ?", things.id("booking"));
        }
        if (last.equals("accept") || last.equals("decline")) {
            World.run(
                    "update booking set status = 'OFFERED', offer_number = 1, offer_until = utc_timestamp(6) + interval 1 day"
                            + " where id = ?",
                    things.id("booking"));
        }
        if (last.equals("waiting")) {
            World.run(
                    "update booking set status = 'WAITING', share_id = null, turn = 1 where id = ?",
                    things.id("booking"));
            World.run(
                    "insert into waiting_passed (booking_id, reason, times, last_at) values (?, 'MIX_REACHED', 2, utc_timestamp(6))",
                    things.id("booking"));
        }
        if (endpoint.path().contains("/together")) {
            things.waitsTogether();
        }
        if (endpoint.path().startsWith("/deputies/")) {
            World.run("update approval_deputy set person_id = ? where id = ?", who.person(), things.id("deputy"));
        }
        if (last.equals("taken-back")) {
            things.schemeAhead();
        }
        if (last.equals("seat")) {
            things.candidate(World.someone(where.host(), "Cal"), "NOMINATED", "RELEASED");
        }
        if (last.equals("signature")) {
            things.candidate(who, "NOMINATED", "SELECTED", "RELEASED", "TRAINED");
        }
        if (last.equals("restore")) {
            World.run(
                    "update wish set status = 'WITHDRAWN', ended_at = utc_timestamp(6) where id = ?",
                    things.id("wish"));
        }
        if (last.equals("pay")) {
            World.run(
                    "update charge set status = 'INVOICED', invoiced_at = raised_at where id = ?", things.id("charge"));
        }
        if (last.equals("register") && endpoint.verb().equals("PUT")) {
            things.begin();
        }
        String path = PermissionMatrixIT.filled(endpoint.name(), things)
                .split(" ", 2)[1]
                .substring(Surface.API.length());
        JsonObject body = endpoint.verb().equals("GET") ? null : GoodBodies.of(endpoint, things);
        return new Example(Api.as(who), things, path, body, null);
    }

    private static String draft(Api api, Things things) {
        Surface.Endpoint drafting = Surface.api().stream()
                .filter(each -> each.name().equals("POST /api/v1/sessions"))
                .findFirst()
                .orElseThrow();
        return api.post("/sessions", GoodBodies.of(drafting, things).toString())
                .json()
                .getString("id");
    }

    /** What an address takes besides its body. */
    static JsonArray parameters(Surface.Endpoint endpoint) {
        List<JsonObject> found = new ArrayList<>();
        for (Parameter parameter : endpoint.java().getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    parameter(field, field.getGenericType()).ifPresent(found::add);
                }
            }
            parameter(parameter, parameter.getParameterizedType()).ifPresent(found::add);
        }
        if (endpoint.verb().equals("POST")) {
            JsonObject schema = Json.createObjectBuilder()
                    .add("type", "string")
                    .add("pattern", "^[!-~]+$")
                    .add("maxLength", 255)
                    .build();
            found.add(parameter("Idempotency-Key", "header", schema));
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        found.forEach(array::add);
        return array.build();
    }

    private static Optional<JsonObject> parameter(AnnotatedElement element, Type type) {
        if (Stream.of(PathParam.class, QueryParam.class, HeaderParam.class).noneMatch(element::isAnnotationPresent)) {
            return Optional.empty();
        }
        JsonObjectBuilder schema = Json.createObjectBuilder(ApiSchemas.plain(type));
        if (element.isAnnotationPresent(DefaultValue.class)) {
            schema.add(
                    "default",
                    Integer.parseInt(element.getAnnotation(DefaultValue.class).value()));
        }
        if (element.isAnnotationPresent(PathParam.class)) {
            return Optional.of(parameter(element.getAnnotation(PathParam.class).value(), "path", schema.build()));
        }
        if (element.isAnnotationPresent(QueryParam.class)) {
            return Optional.of(parameter(element.getAnnotation(QueryParam.class).value(), "query", schema.build()));
        }
        return Optional.of(parameter(element.getAnnotation(HeaderParam.class).value(), "header", schema.build()));
    }

    private static JsonObject parameter(String name, String in, JsonObject schema) {
        JsonObjectBuilder parameter =
                Json.createObjectBuilder().add("name", name).add("in", in);
        if (in.equals("path")) {
            parameter.add("required", true);
        }
        return parameter
                .add(
                        "description",
                        WORDS.getJsonObject("parameters")
                                .getString(in + " " + name, "")
                                .strip())
                .add("schema", schema)
                .build();
    }

    /** The first sentence, or as much of it as fits a line. */
    private static String summary(String said) {
        String sentence = said.replaceAll("(?s)[.;]\\s.*", "").replaceAll("[.]$", "");
        return sentence.length() <= LONGEST_SUMMARY ? sentence : sentence.replaceAll("(?s)[:,]\\s.*", "");
    }

    private static String name(Surface.Endpoint endpoint) {
        String resource = endpoint.owner()
                .substring(endpoint.owner().lastIndexOf('.') + 1)
                .replace("Resource", "");
        if (endpoint.path().contains("/engagements")) {
            resource = "Engagement";
        }
        return resource.equalsIgnoreCase(endpoint.method()) ? endpoint.method() : endpoint.method() + resource;
    }

    private static boolean mayBeEmpty(Surface.Endpoint endpoint) {
        return endpoint.java().isAnnotationPresent(org.hearth.web.MayBeEmpty.class);
    }

    /** What the source says about the method. */
    static String said(Surface.Endpoint endpoint) {
        Path source = Path.of("src/main/java", endpoint.owner().replace('.', '/') + ".java");
        Matcher said = Pattern.compile(
                        "/\\*\\*\\s*((?:(?!\\*/).)*?)\\s*\\*/(?:(?!/\\*\\*).)*?public Response " + endpoint.method()
                                + "\\(" + (endpoint.path().endsWith("{engagement}") ? "(?=[^{]*engagement)" : ""),
                        Pattern.DOTALL)
                .matcher(read(source));
        return !said.find()
                ? ""
                : said.group(1)
                        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                        .replaceAll("\\{@code ([^}]*)\\}", "$1")
                        .strip();
    }

    private static JsonObject ref(String kind, String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/" + kind + "/" + name)
                .build();
    }

    private static JsonObject content(String type, JsonObject schema, JsonValue example) {
        JsonObjectBuilder media = Json.createObjectBuilder();
        if (schema != null) {
            media.add("schema", schema);
        }
        return Json.createObjectBuilder()
                .add(type, media.add("example", example == null ? JsonValue.EMPTY_JSON_OBJECT : example))
                .build();
    }

    static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    static String pretty(JsonObject object) {
        StringWriter text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(object);
        }
        return text.toString().strip();
    }

    private static JsonObject file(Path path) {
        return value(read(path)).asJsonObject();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
