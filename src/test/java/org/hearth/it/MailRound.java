package org.hearth.it;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hearth.notification.jobs.MailJob;

/** Lets a test have the mail job's next round at once, and not within five seconds. It is in the war under test only. */
@WebServlet("/verify/mail-round")
public class MailRound extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MailJob mail;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        mail.send();
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
