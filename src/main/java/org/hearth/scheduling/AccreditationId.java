package org.hearth.scheduling;

import org.hearth.kernel.Require;

/** Identifies one accreditation: that a person may train a programme from a day on. */
public record AccreditationId(String value) {

    public AccreditationId {
        Require.id(value, "scheduling");
    }
}
