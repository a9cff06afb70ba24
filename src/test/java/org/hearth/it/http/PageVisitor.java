package org.hearth.it.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.it.Api;
import org.hearth.it.World;

/** Reads pages as somebody, without a browser: cookies are kept, redirects are not followed. */
public final class PageVisitor {

    private static final Pattern INPUT = Pattern.compile("<(?:input|button)\\b[^>]*>");
    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select\\b[^>]*>");
    private static final Pattern AREA = Pattern.compile("(<textarea\\b[^>]*>)(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value|type|title)=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;

    private PageVisitor(String base) {
        this.base = base;
    }

    /** Nobody in particular, at another server than the suite's. */
    public static PageVisitor at(String address) {
        return new PageVisitor(address);
    }

    /** Nobody in particular. */
    static PageVisitor nobody() {
        return new PageVisitor(Api.address());
    }

    /** Somebody who has signed in by the form. */
    public static PageVisitor as(World.Someone who) {
        PageVisitor visitor = nobody();
        HttpResponse<String> answer = visitor.signIn(who.email(), World.PASSWORD);
        if (!answer.headers().firstValue("Location").orElse("").contains("/home")) {
            throw new IllegalStateException("Nobody signed in: " + answer.statusCode() + " " + answer.body());
        }
        return visitor;
    }

    /** Fills in the sign-in form and sends it. */
    public HttpResponse<String> signIn(String email, String password) {
        return submit("/sign-in", "form", "sign-in", Map.of("email", email, "password", password));
    }

    /** Whether this visitor is signed in still. */
    boolean isSignedIn() {
        return get("/me/account").statusCode() == 200;
    }

    /** A cookie of this visitor's; null when there is none of that name. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Takes a cookie of somebody else's, or makes one up. */
    void take(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address("/"), cookie);
    }

    /**
     * Fills in a form of a page and presses one of its buttons.
     *
     * @param form the end of the form's id
     * @param button the end of the button's name, or of its title
     * @param answers by the end of the field's name
     */
    HttpResponse<String> submit(String path, String form, String button, Map<String, String> answers) {
        return submit(path, form, button, answers, "", List.of());
    }

    /** The same, with something else happening while the page is open. */
    HttpResponse<String> submit(
            String path, String form, String button, Map<String, String> answers, Runnable meanwhile) {
        return submit(path, form, button, answers, "", List.of(), meanwhile);
    }

    /** The same with check boxes of one name, of which several are ticked. */
    HttpResponse<String> submit(
            String path, String form, String button, Map<String, String> answers, String boxes, List<String> ticked) {
        return submit(path, form, button, answers, boxes, ticked, () -> {});
    }

    private HttpResponse<String> submit(
            String path,
            String form,
            String button,
            Map<String, String> answers,
            String boxes,
            List<String> ticked,
            Runnable meanwhile) {
        String page = get(path).body();
        meanwhile.run();
        Matcher forms = FORM.matcher(page);
        String text = forms.results()
                .map(found -> found.group())
                .filter(each -> each.contains("id=\"" + form + "\"") || each.contains(":" + form + "\""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form " + form + " on " + path + ": " + page));
        Map<String, String> sent = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(text);
        while (inputs.find()) {
            Map<String, String> each = attributes(inputs.group());
            String name = each.getOrDefault("name", "");
            boolean pressed = name.equals(button) || name.endsWith(":" + button) || button.equals(each.get("title"));
            boolean isButton = "submit".equals(each.get("type"));
            boolean chosen = !Set.of("radio", "checkbox").contains(each.getOrDefault("type", ""))
                    || inputs.group().contains("checked");
            if (!name.isEmpty() && (isButton ? pressed : chosen)) {
                sent.put(name, each.getOrDefault("value", ""));
            }
        }
        Matcher selects = SELECT.matcher(text);
        while (selects.find()) {
            sent.put(attributes(selects.group()).get("name"), "");
        }
        Matcher areas = AREA.matcher(text);
        while (areas.find()) {
            sent.put(attributes(areas.group(1)).get("name"), unescaped(areas.group(2)));
        }
        answers.forEach((end, value) ->
                sent.replaceAll((name, old) -> name.equals(end) || name.endsWith(":" + end) ? value : old));
        return post(path.replaceAll("\\?.*", ""), sent, boxes, ticked);
    }

    private static String unescaped(String text) {
        return text.strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher attributes = ATTRIBUTE.matcher(tag);
        while (attributes.find()) {
            found.put(attributes.group(1), attributes.group(2).replace("&amp;", "&"));
        }
        return found;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** Sends a form. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, form, "", List.of());
    }

    /** Sends a form in which one name, that of check boxes, has several values or none. */
    HttpResponse<String> post(String path, Map<String, String> form, String name, List<String> ticked) {
        String body = Stream.concat(form.entrySet().stream(), ticked.stream().map(each -> Map.entry(name, each)))
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body));
    }

    /** Sends a body of any kind. */
    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(body));
    }

    /** Announces a body of this length, sends none of it, and reads the answer's first line. */
    String announce(String path, long length) throws IOException {
        URI where = address(path);
        try (Socket socket = new Socket(where.getHost(), where.getPort())) {
            socket.setSoTimeout(20_000);
            String head = "POST " + path + " HTTP/1.1\r\nHost: " + where.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
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

    private URI address(String path) {
        return URI.create(base + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
