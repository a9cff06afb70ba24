package org.hearth.platform.http;

import java.util.List;
import java.util.Set;

/** Which addresses are open to people who are not signed in. Everything else is closed. */
final class Doors {

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
            "/health/live",
            "/health/ready",
            "/sign-out",
            "/robots.txt",
            "/favicon.ico");
    private static final List<String> OPEN_BELOW =
            List.of("/resources/", "/jakarta.faces.resource/", "/errors/", "/calendar/feed/", "/verify/");

    private Doors() {}

    /** Whether nobody need sign in for it. */
    static boolean open(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    /** Whether it is a file that is the same for everybody. */
    static boolean asset(String path) {
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }
}
