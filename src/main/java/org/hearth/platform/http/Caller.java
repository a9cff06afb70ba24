package org.hearth.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.hearth.web.Settings;

/**
 * From which address a request comes. Behind the proxy it is the one the proxy names in {@code X-Forwarded-For}; without
 * this, everybody would count as one address when sign-ins are slowed down, and the audit would name the proxy.
 */
@ApplicationScoped
class Caller {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    @Inject
    Settings settings;

    /**
     * The caller's address.
     *
     * @return the last address in {@code X-Forwarded-For}, which is the one the proxy itself added, when a public address
     *     is set and the request comes from this machine; else the connection's own
     */
    String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        if (!settings.isPublic() || !Plain.isOwnMachine(peer)) {
            return peer;
        }
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return ADDRESS.matcher(last).matches() ? last : peer;
    }
}
