package org.hearth.scheduling.rest;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Providers;
import org.hearth.kernel.BadInput;
import org.hearth.scheduling.SchedulingRefusal;

/** Refuses a request without a body where one is needed. */
final class Bodies {

    private Bodies() {}

    static <T> T there(T body) {
        if (body == null) {
            throw new BadInput("body", SchedulingRefusal.FIELD_MISSING);
        }
        return body;
    }

    /** Reads a body that may be left out; a body that is there is read as strictly as any other. */
    static <T> T maybe(String body, Class<T> type, Providers providers) {
        return body == null || body.isBlank()
                ? null
                : providers
                        .getContextResolver(Jsonb.class, MediaType.APPLICATION_JSON_TYPE)
                        .getContext(type)
                        .fromJson(body, type);
    }
}
