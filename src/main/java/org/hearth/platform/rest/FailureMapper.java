package org.hearth.platform.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hearth.kernel.DomainException;
import org.hearth.platform.Trouble;
import org.hearth.security.Viewer;
import org.hearth.web.Texts;

/** Answers whatever went wrong as a problem: never a stack trace, never the server's own HTML. */
abstract class FailureMapper<T extends Throwable> implements ExceptionMapper<T> {

    private static final Logger LOG = Logger.getLogger("org.hearth.api");
    private static final int DATA_TOO_LONG = 1406;

    @Inject
    Viewer viewer;

    @Override
    public Response toResponse(T failure) {
        Optional<DomainException> refusal = Trouble.in(failure, DomainException.class);
        if (refusal.isPresent()) {
            return new DomainExceptionMapper().toResponse(refusal.get());
        }
        Optional<ConstraintViolationException> invalid = Trouble.in(failure, ConstraintViolationException.class);
        if (invalid.isPresent()) {
            return invalid(invalid.get());
        }
        Optional<WebApplicationException> http = Trouble.in(failure, WebApplicationException.class);
        if (http.isPresent() && http.get().getResponse().getStatus() < 500) {
            return ofHttp(http.get());
        }
        if (unreadable(failure)) {
            return Problem.of(
                    400, "kernel.malformed", "send JSON with the fields the API document names, and no others.");
        }
        return ofServer(failure);
    }

    private Response ofServer(Throwable failure) {
        if (Trouble.noSuchId(failure)) {
            return Problem.of(404, "kernel.no-such-address");
        }
        if (Trouble.lostRace(failure)) {
            return Problem.of(412, "kernel.changed-meanwhile");
        }
        if (Trouble.databaseIsAway(failure)) {
            return Problem.of(503, "kernel.away");
        }
        if (Trouble.mayTryAgain(failure)) {
            return Problem.of(503, "kernel.busy");
        }
        Optional<SQLException> sql = Trouble.in(failure, SQLException.class);
        if (sql.isPresent() && sql.get().getErrorCode() == DATA_TOO_LONG) {
            return Problem.of(400, "kernel.malformed", "a text is longer than Hearth can keep.");
        }
        if (Trouble.notThatText(failure)) {
            return Problem.of(400, "kernel.malformed", "an id or a choice has characters that none has.");
        }
        LOG.log(Level.SEVERE, failure, () -> "Request " + viewer.requestId() + " failed");
        return Problem.of(500, "kernel.unexpected", viewer.requestId());
    }

    private static boolean unreadable(Throwable failure) {
        return Trouble.in(failure, JsonbException.class).isPresent()
                || Trouble.in(failure, JsonException.class).isPresent()
                || failure.getClass().getName().startsWith("jakarta.ws.rs.ProcessingException");
    }

    /** The only thing asked of a whole body is that it is there; what is in it the rooms judge. */
    private static Response invalid(ConstraintViolationException bad) {
        List<Problem.Error> errors = bad.getConstraintViolations().stream()
                .map(each -> each.getInvalidValue() == null ? "kernel.missing" : "kernel.bad-input")
                .map(code -> new Problem.Error("body", code, Texts.of(code)))
                .toList();
        return Problem.answer(400, "kernel.bad-input", Texts.of("kernel.bad-input"), errors);
    }

    /** The server calls a word in the place of a number in a query an unknown address; it is not. */
    private static boolean ofQuery(WebApplicationException http) {
        return http.getClass().getName().endsWith("$QueryParamException");
    }

    private static Response ofHttp(WebApplicationException http) {
        if (ofQuery(http)) {
            return Problem.of(400, "kernel.malformed", "a number in the address is not a whole number.");
        }
        int status = http.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.of(404, "kernel.no-such-address");
            case 405 -> Problem.of(405, "kernel.method-not-allowed");
            case 406 -> Problem.of(406, "kernel.not-acceptable");
            case 413 -> Problem.of(413, "kernel.too-large");
            case 415 -> Problem.of(415, "kernel.media-type");
            default -> Problem.of(status, "kernel.malformed", "check the address and the body.");
        };
    }
}
