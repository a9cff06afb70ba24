package org.hearth.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.hearth.security.SecurityRefusal;
import org.hearth.security.Viewer;
import org.hearth.web.Texts;

/** Nothing of the API answers strangers: 401 before an address is looked up or a body is read. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SignedInFirst implements ContainerRequestFilter {

    @Inject
    Viewer viewer;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!viewer.isSignedIn()) {
            String code = SecurityRefusal.SIGN_IN_FIRST.code();
            request.abortWith(Problem.answer(401, code, Texts.of(code), null));
        }
    }
}
