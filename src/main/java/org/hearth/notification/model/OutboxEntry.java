package org.hearth.notification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.MailStatus;
import org.hearth.notification.Notice;

/**
 * A notice on its way out. Written with the act it tells of; what happens to it afterwards is told by conditional
 * updates, so that two senders never both believe it is theirs.
 */
@Entity
@Table(name = "outbox")
public class OutboxEntry {

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    private String kind;

    @Column(name = "person_id")
    private String person;

    @Column(name = "session_id")
    private String session;

    @Column(name = "booking_id")
    private String booking;

    private String facts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int attempts;

    @Column(name = "message_id")
    private String messageId;

    protected OutboxEntry() {} // for JPA

    /** A notice to be sent when it is due; {@code host} is the right-hand side of its Message-ID, which never changes. */
    public static OutboxEntry of(Notice notice, Instant now, String host) {
        var made = new OutboxEntry();
        made.id = Identity.next();
        made.partnership = notice.partnership().value();
        made.kind = notice.kind();
        made.person = notice.person().value();
        made.session = notice.session();
        made.booking = notice.booking();
        made.facts = Facts.write(notice.facts());
        made.createdAt = now;
        made.dueAt = notice.due() == null || notice.due().isBefore(now) ? now : notice.due();
        made.status = MailStatus.WAITING;
        made.messageId = made.id + "@" + host;
        return made;
    }

    /** The notice as it was told. */
    public Notice notice() {
        return new Notice(
                kind, new PartnershipId(partnership), new PersonId(person), session, booking, Facts.read(facts), dueAt);
    }

    public String id() {
        return id;
    }

    /** Which attempt this is, counted from 1 once it is claimed. */
    public int attempts() {
        return attempts;
    }

    public String messageId() {
        return messageId;
    }
}
