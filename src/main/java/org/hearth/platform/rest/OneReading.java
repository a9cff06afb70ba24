package org.hearth.platform.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses a body of which two readers could think two things: other signs than UTF-8, one name twice, something after the
 * end, or more levels than any body of ours has.
 */
final class OneReading {

    private static final int DEEPEST = 20;
    private static final JsonProvider JSON = JsonProvider.provider();

    private OneReading() {}

    /** The text of a body; refuses bytes that are no UTF-8. */
    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new JsonbException("Not UTF-8", other);
        }
    }

    /** Refuses what another reader could take for something else. */
    static void check(String body) {
        Deque<Set<String>> levels = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(new StringReader(body))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> levels.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> levels.pop();
                    case KEY_NAME -> once(levels.peek(), parser.getString());
                    default -> {
                        // a value says nothing about the shape
                    }
                }
                if (levels.size() > DEEPEST) {
                    throw new JsonbException("Too many levels");
                }
            }
        }
    }

    private static void once(Set<String> names, String name) {
        if (!names.add(name)) {
            throw new JsonbException("One name twice");
        }
    }
}
