package org.hearth.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page's path and its query, from which links to its neighbours are made: another page, one filter less. */
public final class Address {

    private record Part(String name, String value) {}

    private final String path;
    private final List<Part> parts;

    private Address(String path, List<Part> parts) {
        this.path = path;
        this.parts = parts;
    }

    /** Reads a path and a query as the browser sent them; the query may be null. */
    public static Address of(String path, String query) {
        List<Part> parts = new ArrayList<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            String name = decoded(equals < 0 ? part : part.substring(0, equals));
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
            if (!name.isEmpty() && !value.isEmpty()) {
                parts.add(new Part(name, value));
            }
        }
        return new Address(path, parts);
    }

    /** The same with one value of a name in place of all others; an empty value takes the name away. */
    public Address with(String name, String value) {
        List<Part> left = new ArrayList<>(parts);
        left.removeIf(part -> part.name().equals(name));
        if (value != null && !value.isEmpty()) {
            left.add(new Part(name, value));
        }
        return new Address(path, left);
    }

    /** The same less one value of a name. */
    public Address without(String name, String value) {
        List<Part> left = new ArrayList<>(parts);
        left.remove(new Part(name, value));
        return new Address(path, left);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        StringBuilder link = new StringBuilder(path);
        char joint = '?';
        for (Part part : parts) {
            link.append(joint).append(encoded(part.name())).append('=').append(encoded(part.value()));
            joint = '&';
        }
        return link.toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return "";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
