package org.hearth.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Optional;
import org.hearth.web.Settings;

/**
 * A second cookie that belongs to the session: 256 random bits, whose digest the session keeps. The server's own session
 * ids have about 56 random bits; with this one a guessed id is worth nothing.
 */
@ApplicationScoped
class SessionBinding {

    @Inject
    Settings settings;

    /** Gives the browser its cookie and the session the digest: at sign-in, and then never again. */
    void bind(HttpSession session, HttpServletResponse response) {
        String secret = Secrets.fresh();
        session.setAttribute(SessionKeys.BINDING, Secrets.digest(secret));
        StringBuilder cookie =
                new StringBuilder(name()).append('=').append(secret).append("; Path=/; HttpOnly; SameSite=Lax");
        if (settings.isPublic()) {
            cookie.append("; Secure");
        }
        response.addHeader("Set-Cookie", cookie.toString());
    }

    /** Whether the request brings the cookie its session was bound to. */
    boolean holds(HttpSession session, HttpServletRequest request) {
        String kept = (String) session.getAttribute(SessionKeys.BINDING);
        Optional<String> sent = Arrays.stream(
                        Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst();
        return kept != null && sent.isPresent() && Secrets.same(kept, Secrets.digest(sent.get()));
    }

    private String name() {
        return settings.isPublic() ? "__Host-bind" : "hearth-bind";
    }
}
