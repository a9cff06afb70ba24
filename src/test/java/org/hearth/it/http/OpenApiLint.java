package org.hearth.it.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads an OpenAPI document as a strict stranger would, and says everything that is wrong with it. */
final class OpenApiLint {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");

    private final JsonObject document;
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private OpenApiLint(JsonObject document) {
        this.document = document;
    }

    /** Everything that is wrong with a document; nothing for a good one. */
    static List<String> of(JsonObject document) {
        OpenApiLint lint = new OpenApiLint(document);
        lint.head();
        Set<String> names = new HashSet<>();
        document.getJsonObject("paths").forEach((path, item) -> item.asJsonObject()
                .forEach((verb, operation) -> lint.operation(path, verb, operation.asJsonObject(), names)));
        lint.references(document, "document");
        lint.unused();
        return lint.wrong;
    }

    /** What in a value does not fit a shape; nothing where it fits. */
    static List<String> misfits(JsonObject document, JsonObject schema, JsonValue value) {
        OpenApiLint lint = new OpenApiLint(document);
        lint.fits("", schema, value);
        return lint.wrong;
    }

    private void head() {
        check(document.getString("openapi", "").startsWith("3.1."), "the version is not 3.1");
        JsonObject info = document.getJsonObject("info");
        check(info.getString("title", "").length() > 2, "no title");
        check(info.getString("version", "").length() > 0, "no version");
        check(info.getString("description", "").length() > 50, "no description");
        check(!document.getJsonArray("servers").isEmpty(), "no server");
        check(!document.getJsonArray("security").isEmpty(), "no security");
        for (JsonObject tag : document.getJsonArray("tags").getValuesAs(JsonObject.class)) {
            check(tag.getString("description", "").length() > 10, "tag without description: " + tag);
        }
    }

    private void operation(String path, String verb, JsonObject operation, Set<String> names) {
        String at = verb + " " + path + ": ";
        check(names.add(operation.getString("operationId", "")), at + "operationId is missing or not its own");
        check(operation.getString("operationId", "").matches("[a-z][A-Za-z]+"), at + "operationId is no plain name");
        check(operation.getString("summary", "").length() >= 10, at + "no summary");
        check(operation.getString("summary", "").length() <= 120, at + "summary is too long");
        check(operation.getString("description", "").length() >= 10, at + "no description");
        tags(at, operation);
        parameters(at, path, operation);
        if (operation.containsKey("requestBody")) {
            JsonObject body = operation.getJsonObject("requestBody");
            check(body.containsKey("required"), at + "does not say whether a body is needed");
            media(at + "body: ", body.getJsonObject("content").getJsonObject("application/json"));
        }
        answers(at, operation.getJsonObject("responses"));
    }

    private void tags(String at, JsonObject operation) {
        Set<String> known = new TreeSet<>();
        document.getJsonArray("tags").getValuesAs(JsonObject.class).forEach(each -> known.add(each.getString("name")));
        List<String> tags = operation.getJsonArray("tags").getValuesAs(JsonString::getString);
        check(!tags.isEmpty() && known.containsAll(tags), at + "tags " + tags + " are not declared");
    }

    private void parameters(String at, String path, JsonObject operation) {
        Set<String> wanted = new TreeSet<>();
        NAME.matcher(path).results().forEach(found -> wanted.add(found.group(1)));
        Set<String> declared = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (JsonObject each : operation.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
            check(seen.add(each.getString("in") + " " + each.getString("name")), at + "twice " + each);
            check(each.getString("description", "").length() > 5, at + each.getString("name") + " is not described");
            check(each.containsKey("schema"), at + each.getString("name") + " has no shape");
            if (each.getString("in").equals("path")) {
                declared.add(each.getString("name"));
                check(each.getBoolean("required", false), at + each.getString("name") + " is not required");
            }
        }
        check(wanted.equals(declared), at + "declares " + declared + " of " + wanted);
    }

    private void answers(String at, JsonObject responses) {
        List<String> good = responses.keySet().stream()
                .filter(status -> status.startsWith("2"))
                .toList();
        check(good.size() == 1, at + "answers " + good);
        for (String status : good) {
            JsonObject answer = responses.getJsonObject(status);
            check(answer.getString("description", "").length() > 5, at + status + " is not described");
            answer.getJsonObject("content").forEach((type, media) -> {
                if (type.equals("application/json")) {
                    media(at + status + ": ", media.asJsonObject());
                }
            });
        }
        for (String status : List.of("401", "403", "default")) {
            check(responses.containsKey(status), at + "does not say " + status);
        }
        responses.forEach((status, each) -> {
            if (!status.startsWith("2")) {
                JsonObject problem = resolved(each.asJsonObject());
                JsonObject media = problem.getJsonObject("content").getJsonObject("application/problem+json");
                media(at + status + ": ", media);
            }
        });
    }

    private void media(String at, JsonObject media) {
        if (media == null || !media.containsKey("schema") || !media.containsKey("example")) {
            wrong.add(at + "no shape or no example");
            return;
        }
        List<String> before = List.copyOf(wrong);
        fits("", media.getJsonObject("schema"), media.get("example"));
        wrong.subList(before.size(), wrong.size()).replaceAll(each -> at + "the example does not fit: " + each);
    }

    private void fits(String at, JsonObject given, JsonValue value) {
        JsonObject schema = resolved(given);
        if (schema.containsKey("enum")) {
            check(schema.getJsonArray("enum").contains(value), at + " is none of the choices: " + value);
        }
        switch (schema.getString("type", "")) {
            case "object" -> object(at, schema, value);
            case "array" -> {
                if (value instanceof JsonArray list) {
                    list.forEach(each -> fits(at + "/-", schema.getJsonObject("items"), each));
                } else {
                    wrong.add(at + " is no list: " + value);
                }
            }
            case "integer" ->
                check(
                        value instanceof JsonNumber number
                                && number.bigDecimalValue()
                                                .remainder(BigDecimal.ONE)
                                                .signum()
                                        == 0,
                        at + " is no whole number: " + value);
            case "number" -> check(value instanceof JsonNumber, at + " is no number: " + value);
            case "boolean" -> check(value == JsonValue.TRUE || value == JsonValue.FALSE, at + " is no truth: " + value);
            case "string" -> text(at, schema, value);
            default -> wrong.add(at + " has no type");
        }
    }

    private void object(String at, JsonObject schema, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            wrong.add(at + " is no object: " + value);
            return;
        }
        JsonObject properties = schema.getJsonObject("properties");
        if (schema.containsKey("required")) {
            for (String name : schema.getJsonArray("required").getValuesAs(JsonString::getString)) {
                check(object.containsKey(name), at + "/" + name + " is required");
            }
        }
        object.forEach((name, each) -> {
            if (properties != null && properties.containsKey(name)) {
                fits(at + "/" + name, properties.getJsonObject(name), each);
            } else {
                check(schema.getBoolean("additionalProperties", true), at + "/" + name + " is not in the shape");
            }
        });
    }

    private void text(String at, JsonObject schema, JsonValue value) {
        if (!(value instanceof JsonString string)) {
            wrong.add(at + " is no text: " + value);
            return;
        }
        String text = string.getString();
        try {
            switch (schema.getString("format", "")) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                default -> {
                    // any text
                }
            }
        } catch (DateTimeException other) {
            wrong.add(at + " is no " + schema.getString("format") + ": " + text);
        }
        check(text.matches(schema.getString("pattern", "(?s).*")), at + " does not look right: " + text);
        check(text.length() <= schema.getInt("maxLength", Integer.MAX_VALUE), at + " is too long");
    }

    private JsonObject resolved(JsonObject given) {
        if (!given.containsKey("$ref")) {
            return given;
        }
        JsonObject found = document;
        for (String part : given.getString("$ref").substring(2).split("/")) {
            found = found.getJsonObject(part);
        }
        return found;
    }

    private void references(JsonValue value, String at) {
        if (value instanceof JsonArray list) {
            list.forEach(each -> references(each, at));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, each) -> {
                if (name.equals("$ref")) {
                    String target = ((JsonString) each).getString();
                    used.add(target);
                    check(resolved(object) != null, at + " points to nothing: " + target);
                } else if (!name.equals("example")) {
                    references(each, at + "/" + name);
                }
            });
        }
    }

    private void unused() {
        JsonObject components = document.getJsonObject("components");
        for (String kind : List.of("schemas", "responses")) {
            components.getJsonObject(kind).forEach((name, schema) -> {
                check(used.contains("#/components/" + kind + "/" + name), name + " is used nowhere");
                String type = schema.asJsonObject().getString("type", "object");
                check(TYPES.contains(type), name + " has no type");
            });
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
