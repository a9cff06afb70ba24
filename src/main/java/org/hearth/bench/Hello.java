package org.hearth.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The floor of a page: the least an application on this server can answer. Deployed by the bench, never with Hearth;
 * {@link HelloWar} says at which address.
 */
public class Hello extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Five letters. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getOutputStream().write(new byte[] {'h', 'e', 'l', 'l', 'o'});
    }
}
