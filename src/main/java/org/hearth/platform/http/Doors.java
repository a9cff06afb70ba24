package org.hearth.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses are open to people who are not signed in. Everything else is closed. */
final class Doors {

    /** Two MiB, as the server's own limit for forms, which it answers with a failure. */
    private static final long LARGEST_FORM = 2_097_152;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> OPEN = Set.of(
            "/",
            "/index",
            "/sign-in",
            "/set-up",
            "/set-password",
            "/accessibility",
            "/privacy",
            "/help",
            "/verify",
            "/offer",
            "/approve",
            "/health/live",
            "/health/ready",
            "/sign-out",
            "/robots.txt",
            "/favicon.ico");
    private static final List<String> OPEN_BELOW =
            List.of("/resources/", "/jakarta.faces.resource/", "/errors/", "/calendar/feed/", "/verify/");

    private static final Pattern CROOKED = Pattern.compile("//|/\\.{1,2}(/|$)|[;\\\\]|%(2[eEfF]|5[cC]|3[bB])");

    private Doors() {}

    /**
     * Whether an address says one thing only. The server follows {@code ..}, {@code ;x} and their encoded forms after this
     * door has looked at the address, so that {@code /resources/../people} would pass as a file.
     */
    static boolean plain(String path) {
        return path.indexOf('.') < 0 && isPlainWithoutDots(path)
                || !CROOKED.matcher(path).find();
    }

    /** Almost every address is, and to see it costs a tenth of what the pattern does. */
    private static boolean isPlainWithoutDots(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0 && path.indexOf('\\') < 0 && !path.contains("//");
    }

    /** Whether nobody need sign in for it. */
    static boolean open(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    /**
     * Why a request is turned away before anybody asks who sent it.
     *
     * @return 400 for a crooked address, 405 for a page asked in a way pages are not asked, 413 for a form that is too
     *     large, 415 for one in parts, which no page of ours sends, or 0 for a request that may go on; the API answers
     *     for its own methods and sizes
     */
    static int refusal(String path, HttpServletRequest request) {
        if (!plain(path)) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        if (path.startsWith("/api/")) {
            return 0;
        }
        if (!METHODS.contains(request.getMethod())) {
            return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
        }
        String type = request.getContentType();
        if (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return request.getContentLengthLong() > LARGEST_FORM ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }

    /** Whether it is a file that is the same for everybody. */
    static boolean asset(String path) {
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }
}
