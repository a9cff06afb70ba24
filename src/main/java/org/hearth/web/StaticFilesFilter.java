package org.hearth.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep a versioned file for a year, and any other static file for a day. */
@WebFilter("/resources/*")
public class StaticFilesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean versioned = request.getParameter("v") != null;
        response.setHeader(
                "Cache-Control", versioned ? "public, max-age=31536000, immutable" : "public, max-age=86400");
        chain.doFilter(request, response);
    }
}
