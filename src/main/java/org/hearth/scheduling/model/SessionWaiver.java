package org.hearth.scheduling.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PersonId;

/** That somebody answers for a breach: which, why, who and when. Never changed and never removed. */
@Entity
@Table(name = "session_waiver")
public class SessionWaiver {

    /** A reason is a sentence, not a word. */
    public static final int SHORTEST_REASON = 10;

    /** As the table keeps it. */
    public static final int LONGEST_REASON = 500;

    @Id
    private String id;

    @Column(name = "session_id")
    private String session;

    private String breach;
    private String subject;
    private String reason;

    @Column(name = "waived_by")
    private String by;

    @Column(name = "waived_at")
    private Instant at;

    protected SessionWaiver() {} // for JPA

    /** Waives one breach of one session, for the reason given. */
    public static SessionWaiver of(Session session, Breach breach, String reason, PersonId by, Instant at) {
        var made = new SessionWaiver();
        made.id = Identity.next();
        made.session = session.id();
        made.breach = breach.refusal().code();
        made.subject = breach.subject();
        made.reason = reason;
        made.by = by.value();
        made.at = at;
        return made;
    }

    public String reason() {
        return reason;
    }

    /** Whether this is about exactly that breach. */
    public boolean covers(Breach found) {
        return breach.equals(found.refusal().code()) && subject.equals(found.subject());
    }
}
