package org.hearth.scheduling;

import org.hearth.kernel.Require;

/** Identifies one session: one dated run of a course. */
public record SessionId(String value) {

    public SessionId {
        Require.id(value, "scheduling");
    }
}
