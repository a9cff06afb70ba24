package org.hearth.platform.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.account.SignIn;
import org.hearth.platform.Trouble;
import org.hearth.security.Known;
import org.hearth.security.Viewer;
import org.hearth.web.Form;
import org.hearth.web.Settings;
import org.hearth.web.Traffic;
import org.primefaces.csp.CspException;

/**
 * Every request passes here: it learns who is asking, turns strangers away from what is closed, sets the safety headers,
 * and answers 503 while the database is away. Declared first in {@code web.xml}.
 */
public class FrontDoor implements Filter {

    private static final Logger LOG = Logger.getLogger("org.hearth.door");

    private static final long FORM_LIMIT = 1024L * 1024;

    @Inject
    Viewer viewer;

    @Inject
    SignIn signIn;

    @Inject
    SessionBinding binding;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Traffic traffic;

    @Override
    public void doFilter(ServletRequest any, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) any;
        HttpServletResponse response = (HttpServletResponse) answer;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        SafetyHeaders.set(path, response, settings.isPublic());
        int refusal = Doors.refusal(path, request);
        if (refusal != 0) {
            Plain.refused(path, refusal, response);
            return;
        }
        if (Doors.asset(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (refusedByAddress(request, response, path)) {
            return;
        }
        String number = Secrets.fresh().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        request.setAttribute("hearth.reference", number);
        traffic.begin();
        try {
            admit(request, response, chain, path, number);
        } catch (CspException notOurForm) {
            // A form without the number that every page of ours puts into it, or with another: nobody's browser sends
            // that.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!response.isCommitted() && isNotOurForm(failure)) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
            if (response.isCommitted() || !Trouble.databaseIsAway(failure)) {
                // The server logs the failure itself, on the next lines.
                LOG.log(Level.SEVERE, () -> "Request " + number + " failed: " + failure.getClass());
                throw failure;
            }
            Plain.away(path, response, settings.isPublic());
        } finally {
            traffic.end();
        }
    }

    /** Whether a form's number was the cause: the page that says what is wrong with a form reads it once more, and fails. */
    private static boolean isNotOurForm(Throwable failure) {
        return failure != null && (failure instanceof CspException || isNotOurForm(failure.getCause()));
    }

    private void admit(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path, String number)
            throws IOException, ServletException {
        if (request.getAttribute(HearthAuthentication.AWAY) != null) {
            Plain.away(path, response, settings.isPublic());
            return;
        }
        if (besideTheApi(request, path)) {
            Plain.nothingHere(response);
            return;
        }
        if (path.startsWith("/api/")) {
            viewer.from(caller.address(request), number, "");
            if (request.getAttribute(HearthAuthentication.BEARER) instanceof SignIn.Bearer bearer) {
                viewer.become(bearer.known(), bearer.permissions());
            }
            chain.doFilter(request, response);
            return;
        }
        HttpSession session = request.getSession(false);
        viewer.from(caller.address(request), number, csrf(session));
        boolean health = path.startsWith("/health/");
        Optional<Known> known = session == null || health ? Optional.empty() : comeBack(session, request);
        known.ifPresent(who -> {
            viewer.become(who, null);
            viewer.within((String) session.getAttribute(SessionKeys.SIGNED_IN));
        });
        if (known.isEmpty() && !Doors.open(path)) {
            toSignIn(request, response, path);
            return;
        }
        chain.doFilter(request, response);
        HttpSession after = request.getSession(false);
        if (after != null && after.getAttribute(SessionKeys.KNOWN) != null && !response.isCommitted()) {
            begin(after, response);
        }
    }

    /**
     * Whether an address begins like the API's and leads elsewhere, were it by dots: what is let in by a token must not
     * come out at a page.
     */
    private static boolean besideTheApi(HttpServletRequest request, String path) {
        return path.equals("/api") || path.startsWith("/api/") && !"/api/v1".equals(request.getServletPath());
    }

    /** Gives a session that has just signed in its binding and its form token. */
    private void begin(HttpSession session, HttpServletResponse response) {
        if (session.getAttribute(SessionKeys.BINDING) == null) {
            binding.bind(session, response);
            session.setAttribute(SessionKeys.CSRF, Secrets.fresh());
        }
    }

    private Optional<Known> comeBack(HttpSession session, HttpServletRequest request) {
        Known last = (Known) session.getAttribute(SessionKeys.KNOWN);
        if (last == null) {
            return Optional.empty();
        }
        String signedIn = (String) session.getAttribute(SessionKeys.SIGNED_IN);
        Optional<Known> now = binding.holds(session, request) ? signIn.stillKnown(signedIn, last) : Optional.empty();
        if (now.isEmpty()) {
            session.invalidate();
        } else if (now.get() != last) {
            session.setAttribute(SessionKeys.KNOWN, now.get());
        }
        return now;
    }

    /** Plain http is for one's own machine; anywhere else pages are sent to https and the API is refused. */
    private boolean refusedByAddress(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        boolean local = Plain.isOwnMachine(request.getServerName());
        boolean health = path.startsWith("/health/");
        if (request.isSecure() || local && !settings.isPublic() || health) {
            return false;
        }
        if (settings.isPublic() && "GET".equals(request.getMethod()) && !path.startsWith("/api/")) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", settings.publicUrl() + path + (query == null ? "" : "?" + query));
            return true;
        }
        Plain.httpsOnly(response);
        return true;
    }

    /** To sign in, and from there back to the page; whoever had just sent a form is told that it did not arrive. */
    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        boolean sent = !"GET".equals(request.getMethod());
        String query = sent ? queryOfTheForm(request) : request.getQueryString();
        String wanted = query == null || query.isEmpty() ? path : path + "?" + query;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                request.getContextPath() + "/sign-in?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                        + (sent ? "&ended=1" : ""));
    }

    /** The form's hidden word for the query of its page; null when the body is no form, or too large to be one. */
    private static String queryOfTheForm(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("application/x-www-form-urlencoded");
        return form && length > 0 && length <= FORM_LIMIT ? request.getParameter(Form.AT) : null;
    }

    private static String csrf(HttpSession session) {
        Object kept = session == null ? null : session.getAttribute(SessionKeys.CSRF);
        return kept == null ? "" : kept.toString();
    }
}
