package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.PlaceCause;
import org.hearth.booking.model.PlaceChange;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.ShareKind;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.ReleaseRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;

/**
 * Follows unused places down the ladder. Who may book follows from the dates alone, whether or not this ran: it gives the
 * places to those who wait, writes down what happened, and tells booking leads once a day.
 */
@ApplicationScoped
@Transactional
public class ReleaseService {

    @Inject
    AllocationRepository allocations;

    @Inject
    ReleaseRepository releases;

    @Inject
    WaitingList waitingList;

    @Inject
    PlaceNotices notices;

    @Inject
    Partners partners;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The sessions with places whose date has come. */
    @OpenTo("The clock")
    public List<SessionId> due() {
        return releases.due(today(), clock.instant());
    }

    /** Writes down what came down the ladder and gives it to those who wait. Does nothing twice. */
    @OpenTo("The clock; what it changes follows from the dates alone")
    public void release(SessionId session) {
        allocations.lock(session.value());
        Instant now = clock.instant();
        LocalDate today = today();
        Allocation places = allocations.any(session).orElseThrow();
        for (Share share : places.shares()) {
            ShareKind reach = share.reach(today);
            if (reach != share.kind() && releases.tell(share.id(), reach) && share.hasRoom()) {
                PlaceCause cause = cause(share, reach);
                allocations.note(PlaceChange.of(places.session(), cause, share.partner(), share.free(), null, now));
                audit.recordUnsigned(places.partnershipId(), "places.released", "session", places.session());
            }
        }
        waitingList.fill(places.session(), places.partnershipId());
    }

    private static PlaceCause cause(Share share, ShareKind reach) {
        if (reach == ShareKind.PARTNERSHIP) {
            return PlaceCause.TO_EVERYONE;
        }
        return share.kind() == ShareKind.HELD ? PlaceCause.RETURNED : PlaceCause.TO_AGREEMENT;
    }

    /** The partnerships with places that came down the ladder today. */
    @OpenTo("The clock")
    public List<PartnershipId> withNews() {
        return releases.withNews(today());
    }

    /** Tells the booking leads of every partner that may use places now that were not open to it before; once a day. */
    @OpenTo("The clock")
    public void tell(PartnershipId partnership) {
        LocalDate today = today();
        if (!releases.startTelling(partnership, today)) {
            return;
        }
        for (PartnerCard each : partners.members(partnership, today)) {
            PartnerId partner = new PartnerId(each.id());
            if (!releases.openedTo(partner, partnership, today, clock.instant()).isEmpty()) {
                people.holders(Permission.BOOK_FOR_OTHERS, partner, partnership, today)
                        .forEach(lead -> notices.opened(partnership, partner, lead, today));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
