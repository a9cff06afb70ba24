package org.hearth.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: signs in by the form once, and keeps the cookies. */
final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final Pattern COOKIE = Pattern.compile("(?i)\r\nSet-Cookie: *([^=]+)=([^;\r]*)");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(int port) {
        this.port = port;
    }

    /** Signs in; refuses when the form does not let them in. */
    static Visitor signedIn(int port, String email, String password) throws IOException {
        Visitor visitor = new Visitor(port);
        try (Wire wire = new Wire(port)) {
            visitor.keep(wire.send(visitor.get("/sign-in")));
            String page = wire.text();
            String form = page.substring(page.indexOf("<form", page.indexOf("<main")));
            Map<String, String> fields = fields(form.substring(0, form.indexOf("</form>")));
            fields.replaceAll(
                    (name, value) -> name.endsWith("email") ? email : name.endsWith("password") ? password : value);
            Wire.Answer answer = wire.send(visitor.post("/sign-in", fields));
            visitor.keep(answer);
            if (!answer.header("Location").contains("/home")) {
                throw new IOException("Nobody was signed in: " + answer.status());
            }
        }
        return visitor;
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            Map<String, String> each = new LinkedHashMap<>();
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                each.put(attributes.group(1), attributes.group(2));
            }
            if (each.containsKey("name")) {
                fields.put(each.get("name"), each.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private void keep(Wire.Answer answer) {
        Matcher set = COOKIE.matcher(answer.head());
        while (set.find()) {
            cookies.put(set.group(1), set.group(2));
        }
    }

    /** A request for a page. */
    byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The same request by nobody in particular. */
    byte[] bare(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return ("POST " + path + " HTTP/1.1\r\n" + headers()
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String headers() {
        String kept = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return "Host: localhost:" + port + "\r\nAccept: text/html\r\n"
                + (kept.isEmpty() ? "" : "Cookie: " + kept + "\r\n");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
