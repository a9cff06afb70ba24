package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.OwnPlace;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;

/** Tells the session's page whether whoever looks at it is booked, and what is left for their partner. */
@ApplicationScoped
@Transactional
public class OwnPlaceService implements OwnPlace {

    @Inject
    HouseRules rules;

    @Inject
    BookingQueries queries;

    @Inject
    AllocationRepository allocations;

    @Inject
    PlaceDesk desk;

    @Override
    @OpenTo("The session's page, about the viewer themselves")
    public Optional<String> of(PersonId person, SessionId session, PartnershipId partnership) {
        return queries.confirmedOn(session.value(), person, partnership);
    }

    @Override
    @OpenTo("The session's page, about the viewer's own partner; a number")
    public int freeFor(PartnerId partner, SessionId session, PartnershipId partnership) {
        return desk.freeFor(allocations.get(session, partnership), partner);
    }

    @Override
    @OpenTo("The scheduling room, for lists of what is published")
    public Instant bookableFrom(PartnershipId partnership) {
        return rules.bookableFrom(partnership);
    }

    @Override
    @OpenTo("The scheduling room, for a session it shows")
    public Instant closes(PartnershipId partnership, Instant closesAt, LocalDate firstDay) {
        return rules.lastBooking(partnership, firstDay)
                .map(last -> last.plusDays(1).atStartOfDay(WorkingDays.ZONE).toInstant())
                .filter(end -> end.isBefore(closesAt))
                .orElse(closesAt);
    }
}
