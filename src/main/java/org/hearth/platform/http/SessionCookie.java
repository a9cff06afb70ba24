package org.hearth.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.hearth.web.Settings;

/**
 * Names the session's cookie. Behind https it is {@code __Host-hearth}: browsers take it only when it is Secure, for this
 * one host and for every path, so that no neighbouring host can plant one. On one's own machine it is {@code hearth}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        SessionCookieConfig cookie = start.getServletContext().getSessionCookieConfig();
        cookie.setName(settings.isPublic() ? "__Host-hearth" : "hearth");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isPublic());
    }
}
