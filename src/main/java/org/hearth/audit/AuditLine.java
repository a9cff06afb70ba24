package org.hearth.audit;

import java.io.Serializable;
import java.time.Instant;

/** One line of the audit as it is shown: who, what, to which thing, when and from where. */
public record AuditLine(
        Instant at,
        String actor,
        String person,
        String action,
        String entity,
        String entityId,
        String detail,
        String requestId,
        String address)
        implements Serializable {}
