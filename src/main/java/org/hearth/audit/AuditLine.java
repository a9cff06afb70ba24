package org.hearth.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of the audit as it is shown: who, what, to which thing, when and from where.
 *
 * @param whom the person it was done for or whose record it touched; null when somebody acted for themself
 * @param whomName what that person is called today
 * @param entityName what the thing is called, where it is a person; else null
 */
public record AuditLine(
        Instant at,
        String actor,
        String person,
        String whom,
        String whomName,
        String action,
        String entity,
        String entityId,
        String entityName,
        String detail,
        String requestId,
        String address)
        implements Serializable {

    /** The people the line names by id. */
    public Stream<String> people() {
        return Stream.of(whom, isAboutPerson() ? entityId : null).filter(Objects::nonNull);
    }

    /** The same line with names in place. */
    public AuditLine named(Map<String, String> names) {
        return new AuditLine(
                at,
                actor,
                person,
                whom,
                whom == null ? null : names.get(whom),
                action,
                entity,
                entityId,
                isAboutPerson() ? names.get(entityId) : null,
                detail,
                requestId,
                address);
    }

    private boolean isAboutPerson() {
        return "person".equals(entity) && entityId != null;
    }
}
