package org.hearth.platform.http;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer says to the browser about safety. The content policy of Faces pages is PrimeFaces' to send. */
final class SafetyHeaders {

    static final String POLICY = "Content-Security-Policy";

    static final String NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

    private SafetyHeaders() {}

    static void set(String path, HttpServletResponse response, boolean https) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (path.startsWith("/api/") || path.startsWith("/health/")) {
            response.setHeader(POLICY, NOTHING_ALLOWED);
        }
        if (!Doors.asset(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
