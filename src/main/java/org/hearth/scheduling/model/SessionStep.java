package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionStatus;

/** One step in a session's life: from which status to which, when, by whom and why. */
@Entity
@Table(name = "session_history")
public class SessionStep {

    @Id
    private String id;

    @Column(name = "session_id")
    private String session;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private SessionStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private SessionStatus to;

    @Column(name = "by_person")
    private String by;

    private String reason;

    protected SessionStep() {} // for JPA

    /** The step the session just took; {@code by} is null for what time itself does. */
    static SessionStep of(Session session, SessionStatus from, PersonId by, String reason, Instant at) {
        var made = new SessionStep();
        made.id = Identity.next();
        made.session = session.id();
        made.at = at;
        made.from = from;
        made.to = session.status();
        made.by = by == null ? null : by.value();
        made.reason = reason;
        return made;
    }
}
