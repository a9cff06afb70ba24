package org.hearth.platform.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.hearth.web.Texts;
import org.hearth.web.TroublePage;

/** Answers that need neither the database nor the page frame. */
final class Plain {

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final int SECONDS_TO_WAIT = 10;

    private Plain() {}

    static boolean isOwnMachine(String host) {
        return OWN_MACHINE.contains(host) || host.endsWith(".localhost");
    }

    /** 503 with Retry-After: a page for people, a problem for programs. */
    static void away(String path, HttpServletResponse response, boolean https) throws IOException {
        response.reset();
        SafetyHeaders.set(path, response, https);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(SECONDS_TO_WAIT));
        String sentence = Texts.of("kernel.away");
        if (path.startsWith("/api/") || path.startsWith("/health/")) {
            problem(response, 503, "kernel.away", sentence);
        } else {
            page(response, sentence);
        }
    }

    static void httpsOnly(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        problem(response, 403, "kernel.https-only", Texts.of("kernel.https-only"));
    }

    /** Turned away before anybody asks who sent it: the error page for people, a problem for programs. */
    static void refused(String path, int status, HttpServletResponse response) throws IOException {
        if (!path.startsWith("/api/")) {
            response.sendError(status);
            return;
        }
        response.setStatus(status);
        problem(
                response,
                status,
                "kernel.malformed",
                Texts.of("kernel.malformed", "write the address with single slashes, and without dots or semicolons."));
    }

    /** 404 for what lies beside the API. */
    static void nothingHere(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        problem(response, 404, "kernel.no-such-address", Texts.of("kernel.no-such-address"));
    }

    private static void problem(HttpServletResponse response, int status, String code, String sentence)
            throws IOException {
        String title = Response.Status.fromStatusCode(status).getReasonPhrase();
        response.setContentType("application/problem+json");
        response.setHeader(SafetyHeaders.POLICY, SafetyHeaders.NOTHING_ALLOWED);
        response.getOutputStream()
                .write("{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(code, title, status, sentence)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void page(HttpServletResponse response, String sentence) throws IOException {
        response.setContentType("text/html");
        response.setHeader(SafetyHeaders.POLICY, TroublePage.POLICY);
        response.setCharacterEncoding("UTF-8");
        try (InputStream page = Plain.class.getResourceAsStream("/org/hearth/platform/away.html")) {
            String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            response.getOutputStream()
                    .write(html.replace("{sentence}", sentence).getBytes(StandardCharsets.UTF_8));
        }
    }
}
