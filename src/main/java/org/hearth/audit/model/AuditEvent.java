package org.hearth.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.Viewer;

/** One line of the audit. Never changed and never removed. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    private static final int LONGEST_DETAIL = 1000;

    @Id
    private String id;

    private Instant at;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "partner_id")
    private String partner;

    @Column(name = "account_id")
    private String account;

    @Column(name = "person_id")
    private String person;

    @Column(name = "actor_name")
    private String actor;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    private String action;
    private String entity;

    @Column(name = "entity_id")
    private String entityId;

    private String detail;

    @Column(name = "request_id")
    private String request;

    private String address;

    protected AuditEvent() {} // for JPA

    /** A line about the act of the viewer; of the system itself when nobody is signed in. */
    public static AuditEvent of(Viewer viewer, Instant at, String action, String entity, String entityId) {
        var made = new AuditEvent();
        made.id = Identity.next();
        made.at = at;
        made.action = action;
        made.entity = entity;
        made.entityId = entityId;
        if (viewer.isSignedIn()) {
            made.account = viewer.known().account();
            made.person = viewer.known().person();
            made.actor = viewer.known().name();
            made.partnership = viewer.known().partnership();
        }
        made.request = viewer.requestId();
        made.address = viewer.address();
        return made;
    }

    /** Says who did it, when it was whoever holds a link and not the viewer. */
    public AuditEvent by(PersonId holder, String name) {
        account = null;
        person = holder.value();
        actor = name;
        return this;
    }

    /** Adds whose record it was and one sentence about it. */
    public AuditEvent about(PartnerId whose, String sentence) {
        partner = whose == null ? null : whose.value();
        detail = sentence == null || sentence.length() <= LONGEST_DETAIL
                ? sentence
                : sentence.substring(0, LONGEST_DETAIL);
        return this;
    }

    /** Adds for whom it was done; nothing when somebody acted for themself. */
    public AuditEvent onBehalfOf(PersonId whom) {
        onBehalfOf = whom == null || whom.value().equals(person) ? null : whom.value();
        return this;
    }

    /** Puts it into a partnership's audit, when nobody is signed in. */
    public AuditEvent within(PartnershipId whose) {
        partnership = whose == null ? null : whose.value();
        return this;
    }
}
