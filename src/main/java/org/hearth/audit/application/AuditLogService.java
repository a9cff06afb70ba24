package org.hearth.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.audit.AuditLog;
import org.hearth.audit.model.AuditEvent;
import org.hearth.audit.store.AuditRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/** Writes the audit within the transaction of the act it records. */
@ApplicationScoped
@Transactional
public class AuditLogService implements AuditLog {

    private static final String BY_LINK = "by mail link";

    @Inject
    AuditRepository events;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Override
    @OpenTo("Other services, within their own use case and transaction")
    public void record(String action, String entity, String id, PartnerId partner, String detail) {
        events.add(AuditEvent.of(viewer, clock.instant(), action, entity, id).about(partner, detail));
    }

    @Override
    @OpenTo("Other services, within their own use case and transaction")
    public void recordFor(PersonId whom, String action, String entity, String id, PartnerId partner, String detail) {
        events.add(AuditEvent.of(viewer, clock.instant(), action, entity, id)
                .about(partner, detail)
                .onBehalfOf(whom));
    }

    @Override
    @OpenTo("Other services, for whoever holds a link they have checked")
    public void recordByLink(
            LinkHolder who, PersonId whom, String action, String entity, String id, PartnerId partner, String detail) {
        String sentence = detail == null ? BY_LINK : detail + ", " + BY_LINK;
        events.add(AuditEvent.of(viewer, clock.instant(), action, entity, id)
                .by(who.person(), who.name())
                .within(who.partnership())
                .about(partner, sentence)
                .onBehalfOf(whom));
    }

    @Override
    @OpenTo("The sign-in, before anybody is known")
    public void recordUnsigned(PartnershipId partnership, String action, String entity, String id) {
        events.add(AuditEvent.of(viewer, clock.instant(), action, entity, id).within(partnership));
    }
}
