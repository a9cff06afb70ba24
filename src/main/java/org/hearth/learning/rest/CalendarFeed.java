package org.hearth.learning.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hearth.learning.application.CalendarService;
import org.hearth.learning.application.CalendarService.CalendarFile;

/** A person's calendar at its secret address, for calendar programs to fetch now and then. 404 for an unknown secret. */
@WebServlet("/calendar/feed/*")
public class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SUFFIX = ".ics";

    @Inject
    transient CalendarService calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<CalendarFile> found = path.endsWith(SUFFIX)
                ? calendars.feed(path.substring(0, path.length() - SUFFIX.length()))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + found.get().tag() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setContentLength(found.get().text().length);
        response.getOutputStream().write(found.get().text());
    }
}
