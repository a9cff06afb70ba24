package org.hearth.it.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The fields of the bodies the API takes, found in the records behind them; and bodies with one field otherwise. */
final class BodyFields {

    /** One field somewhere in a body: where, what kind of value belongs there, and the name of the shape it is in. */
    record Field(String pointer, Class<?> type, String owner) {}

    private BodyFields() {}

    /** Every field of a body, and of what is in it. */
    static List<Field> fields(String within, Class<?> type) {
        List<Field> found = new ArrayList<>();
        String owner = ApiSchemas.name(type);
        found.add(new Field(within, type, owner));
        for (RecordComponent each : type.getRecordComponents()) {
            String pointer = within + "/" + each.getName();
            if (each.getType().isRecord()) {
                found.addAll(fields(pointer, each.getType()));
            } else {
                found.add(new Field(pointer, each.getType(), owner));
            }
            if (each.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> item) {
                found.addAll(
                        item.isRecord()
                                ? fields(pointer + "/0", item)
                                : List.of(new Field(pointer + "/0", item, owner)));
            }
        }
        return found;
    }

    /** The name of a field, or of the list an item is in. */
    static String last(String pointer) {
        String named = pointer.replaceAll("/0$", "");
        return named.substring(named.lastIndexOf('/') + 1);
    }

    /** The body without one field. */
    static JsonObject without(JsonObject body, String pointer) {
        return Json.createPointer(pointer).containsValue(body)
                ? Json.createPointer(pointer).remove(body)
                : body;
    }

    /** The body with another value in one place; nothing stands where a list of none has no first. */
    static JsonObject put(JsonObject body, String pointer, JsonValue value) {
        if (pointer.isEmpty()) {
            return value instanceof JsonObject more && !more.isEmpty()
                    ? Json.createObjectBuilder(body)
                            .addAll(Json.createObjectBuilder(more))
                            .build()
                    : body;
        }
        boolean missing = pointer.endsWith("/0") && !Json.createPointer(pointer).containsValue(body);
        return missing
                ? Json.createPointer(pointer.substring(0, pointer.length() - 1) + "-")
                        .add(body, value)
                : pointer.endsWith("/0")
                        ? Json.createPointer(pointer).replace(body, value)
                        : Json.createPointer(pointer).add(body, value);
    }
}
