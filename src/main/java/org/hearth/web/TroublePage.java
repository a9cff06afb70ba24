package org.hearth.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The pages for when nothing else works: they need no database, no session and no Faces, only a file in the
 * application, a telephone number and the number of the request.
 */
@WebServlet({"/errors/500.html", "/errors/503.html"})
public class TroublePage extends HttpServlet {

    /** The request attribute that holds the number under which the log tells of this request. */
    public static final String REFERENCE = "hearth.reference";

    /** What a plain page that needs no script may do: show itself in Hearth's style. */
    public static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Settings settings;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean closed = request.getServletPath().endsWith("503.html")
                || Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                        .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        String page = read(closed ? "/WEB-INF/web/503.html" : "/WEB-INF/web/500.html");
        Object reference = request.getAttribute(REFERENCE);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.setStatus(
                    closed ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        response.getWriter()
                .write(page.replace("{helpdesk}", plain(settings.helpdesk()))
                        .replace("{reference}", reference == null ? "" : " Reference " + plain(reference) + "."));
    }

    private String read(String path) throws IOException {
        try (InputStream file = getServletContext().getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String plain(Object text) {
        return String.valueOf(text).replaceAll("[^\\p{Alnum} ,.:+()-]", "");
    }
}
