package org.hearth.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.DomainException;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.platform.KeyReused;
import org.hearth.security.AccessDenied;
import org.hearth.web.Texts;

/** Answers a refusal: 400, 401, 403, 404, 412, 422, or 409 for a broken rule. */
@Provider
public class DomainExceptionMapper implements ExceptionMapper<DomainException> {

    @Override
    public Response toResponse(DomainException refusal) {
        if (refusal instanceof BadInput bad) {
            return Problem.of(bad);
        }
        if (refusal instanceof RuleBroken broken) {
            return Problem.of(broken);
        }
        return Problem.answer(status(refusal), refusal.code(), Texts.of(refusal), null);
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof AccessDenied denied) {
            return denied.nobodySignedIn() ? 401 : 403;
        }
        if (refusal instanceof Stale) {
            return 412;
        }
        return refusal instanceof KeyReused ? 422 : 409;
    }
}
