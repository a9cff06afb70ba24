package org.hearth.platform.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.hearth.web.Texts;

/** The body of a problem response (RFC 9457). {@code errors} says which field, when fields are at fault. */
@JsonbPropertyOrder({"type", "title", "status", "detail", "errors"})
public record Problem(String type, String title, int status, String detail, List<Error> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One field's fault. */
    public record Error(String field, String code, String detail) {}

    static Response of(int status, String code, Object... details) {
        return answer(status, code, Texts.of(code, details), null);
    }

    static Response of(BadInput bad) {
        return answer(400, bad.code(), Texts.of(bad), errors(bad.faults()));
    }

    static Response of(RuleBroken broken) {
        return answer(409, broken.code(), Texts.of(broken), broken.faults().isEmpty() ? null : errors(broken.faults()));
    }

    private static List<Error> errors(List<BadInput.Fault> faults) {
        return faults.stream()
                .map(fault -> new Error(
                        fault.field(),
                        fault.refusal().code(),
                        Texts.of(fault.refusal().code(), fault.details())))
                .toList();
    }

    static Response answer(int status, String code, String detail, List<Error> errors) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Problem" : known.getReasonPhrase();
        var body = new Problem("/problems/" + code, title, status, detail, errors);
        var answer = Response.status(status).type(MEDIA_TYPE).entity(body);
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"Hearth\"");
        }
        if (status == 503) {
            answer.header("Retry-After", "10");
        }
        return answer.build();
    }
}
