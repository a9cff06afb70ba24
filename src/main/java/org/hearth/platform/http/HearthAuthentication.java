package org.hearth.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.hearth.account.SignIn;
import org.hearth.platform.Trouble;
import org.hearth.security.Known;

/**
 * The one way in of the server: a bearer token on the API and nothing else there, a session on the pages. A cookie never
 * opens the API, and a token never opens a session.
 */
@ApplicationScoped
public class HearthAuthentication implements HttpAuthenticationMechanism {

    static final String BEARER = "hearth.bearer";
    static final String AWAY = "hearth.away";

    @Inject
    SignIn signIn;

    @Inject
    Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            return bearer(request, context);
        }
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential credential) {
            return password(request, credential, context);
        }
        HttpSession session = request.getSession(false);
        Known known = session == null ? null : (Known) session.getAttribute(SessionKeys.KNOWN);
        return known == null ? context.doNothing() : context.notifyContainerAboutLogin(known.account(), Set.of());
    }

    private AuthenticationStatus bearer(HttpServletRequest request, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return context.doNothing();
        }
        Optional<SignIn.Bearer> bearer = known(header.substring(7).strip(), request);
        if (bearer.isEmpty()) {
            return context.doNothing();
        }
        request.setAttribute(BEARER, bearer.get());
        return context.notifyContainerAboutLogin(bearer.get().known().account(), Set.of());
    }

    /** This runs before the front door, which alone can say that the database is away: it is told so. */
    private Optional<SignIn.Bearer> known(String token, HttpServletRequest request) {
        try {
            return signIn.withToken(token);
        } catch (RuntimeException failure) {
            if (!Trouble.databaseIsAway(failure)) {
                throw failure;
            }
            request.setAttribute(AWAY, true);
            return Optional.empty();
        }
    }

    private AuthenticationStatus password(
            HttpServletRequest request, UsernamePasswordCredential credential, HttpMessageContext context) {
        SignIn.Outcome outcome =
                signIn.withPassword(credential.getCaller(), credential.getPasswordAsString(), caller.address(request));
        if (outcome.known().isEmpty()) {
            request.setAttribute(SessionKeys.WAIT, outcome.waitSeconds());
            return context.notifyContainerAboutLogin(CredentialValidationResult.INVALID_RESULT);
        }
        Known known = outcome.known().get();
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SessionKeys.KNOWN, known);
        request.getSession()
                .setAttribute(
                        SessionKeys.SIGNED_IN,
                        signIn.begin(known, caller.address(request), request.getHeader("User-Agent")));
        context.setRegisterSession(known.account(), Set.of());
        return context.notifyContainerAboutLogin(known.account(), Set.of());
    }
}
