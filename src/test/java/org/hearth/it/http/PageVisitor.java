package org.hearth.it.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.it.Api;
import org.hearth.it.World;

/** Reads pages as somebody, without a browser: cookies are kept, redirects are not followed. */
final class PageVisitor {

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type)=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private PageVisitor() {}

    /** Nobody in particular. */
    static PageVisitor nobody() {
        return new PageVisitor();
    }

    /** Somebody who has signed in by the form. */
    static PageVisitor as(World.Someone who) {
        PageVisitor visitor = new PageVisitor();
        String page = visitor.get("/sign-in").body();
        Map<String, String> form = new LinkedHashMap<>();
        String form1 = page.substring(page.indexOf("<form", page.indexOf("<main")));
        Matcher inputs = INPUT.matcher(form1.substring(0, form1.indexOf("</form>")));
        while (inputs.find()) {
            Map<String, String> each = new LinkedHashMap<>();
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                each.put(attributes.group(1), attributes.group(2));
            }
            form.put(each.getOrDefault("name", ""), each.getOrDefault("value", ""));
        }
        form.replaceAll((name, value) ->
                name.endsWith("email") ? who.email() : name.endsWith("password") ? World.PASSWORD : value);
        form.remove("");
        HttpResponse<String> answer = visitor.post("/sign-in", form);
        if (!answer.headers().firstValue("Location").orElse("").contains("/home")) {
            throw new IllegalStateException("Nobody signed in: " + answer.statusCode() + " " + answer.body());
        }
        return visitor;
    }

    /** Asks for a page. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static URI at(String path) {
        return URI.create(Api.address() + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
