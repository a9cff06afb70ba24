package org.hearth.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.hearth.account.SignIn;
import org.hearth.security.Viewer;

/** Ends the session. Only by POST and with the form's token: a link or another site cannot sign anybody out. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Viewer viewer;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null && Secrets.same(viewer.csrfToken(), request.getParameter("csrf"))) {
            if (viewer.isSignedIn()) {
                signIn.end(viewer.session());
            }
            session.invalidate();
            response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/sign-in?signed-out=1");
    }
}
