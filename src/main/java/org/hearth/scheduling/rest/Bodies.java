package org.hearth.scheduling.rest;

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
}
