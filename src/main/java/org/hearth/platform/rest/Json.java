package org.hearth.platform.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * How the API reads and writes JSON: a field it does not know is refused, so that a slip of the pen is not lost; and
 * numbers, truths and texts are taken as they are written or not at all, never rounded, cut off or guessed from words.
 * A field that is {@code null} is one that is not given.
 *
 * <p>It reads and writes the bodies itself. A {@code ContextResolver} would be the usual way, but the server keeps
 * resolvers in a plain list that its first requests fill while others read it: such a request failed, or read unknown
 * fields as if they were known. It is for records and not for any object, because of two that are for the same the server
 * takes now one, now the other; its own is not strict.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class Json implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

    static final Jsonb STRICT = JsonbBuilder.create(new JsonbConfig()
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withDeserializers(new Whole(), new Decimal(), new Truth(), new Word()));

    @Override
    public boolean isReadable(Class<?> type, Type full, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type full,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String text = OneReading.text(body.readAllBytes());
        if (text.isEmpty()) {
            throw new NoContentException("A body is needed");
        }
        OneReading.check(text);
        return STRICT.fromJson(text, full);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type full, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type full,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(STRICT.toJson(answer).getBytes(StandardCharsets.UTF_8));
    }

    /** A number without a fraction that an {@code int} can hold. */
    static final class Whole implements JsonbDeserializer<Integer> {

        @Override
        public Integer deserialize(JsonParser parser, DeserializationContext context, Type type) {
            try {
                BigDecimal number = number(parser);
                return number == null ? null : Integer.valueOf(number.intValueExact());
            } catch (ArithmeticException beyond) {
                throw new JsonbException("Not a whole number in bounds", beyond);
            }
        }
    }

    /** A number of at most 30 digits before and after the point, so that reckoning with it costs little. */
    static final class Decimal implements JsonbDeserializer<BigDecimal> {

        private static final int DIGITS = 30;

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context, Type type) {
            BigDecimal number = number(parser);
            if (number != null && (Math.abs((long) number.scale()) > DIGITS || number.precision() > DIGITS)) {
                throw new JsonbException("Not a number in bounds");
            }
            return number;
        }
    }

    /** {@code true} or {@code false} and no word for it. */
    static final class Truth implements JsonbDeserializer<Boolean> {

        @Override
        public Boolean deserialize(JsonParser parser, DeserializationContext context, Type type) {
            JsonValue value = parser.getValue();
            if (value == JsonValue.NULL) {
                return null;
            }
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw new JsonbException("Neither true nor false");
            }
            return value == JsonValue.TRUE;
        }
    }

    /** A text, and no number that would be taken for one. */
    static final class Word implements JsonbDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
            JsonValue value = parser.getValue();
            if (value instanceof JsonString text) {
                return text.getString();
            }
            if (value == JsonValue.NULL) {
                return null;
            }
            throw new JsonbException("Not a text");
        }
    }

    private static BigDecimal number(JsonParser parser) {
        JsonValue value = parser.getValue();
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value == JsonValue.NULL) {
            return null;
        }
        throw new JsonbException("Not a number");
    }
}
