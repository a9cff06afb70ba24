package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Approval;
import org.hearth.booking.model.GroupOutcome;
import org.hearth.booking.model.Share;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.GroupRepository;
import org.hearth.booking.store.OfferRepository;
import org.hearth.booking.store.WaitingRepository;

/**
 * In the last hours before a session a place is the first one's to take. Once one of those who wait together has taken one,
 * the others have theirs held, where there is one for each, for a part of the time that is left: nobody comes in between.
 */
@ApplicationScoped
class RestOfGroup {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    GroupRepository groups;

    @Inject
    WaitingRepository waiting;

    @Inject
    OfferRepository offers;

    @Inject
    PlacesTogether together;

    @Inject
    PlaceLimits limits;

    /** Holds places for those who still wait in the group of somebody who has just taken one. The allocation must be locked. */
    void hold(String group, Allocation before, Instant now) {
        bookings.flush();
        List<Waiter> rest = waiting.together(group);
        if (rest.isEmpty()
                || !now.isBefore(before.firstStart())
                || rest.stream().anyMatch(each -> each.approval() == Approval.LAPSED)) {
            return;
        }
        Allocation places = allocations.get(before.sessionId(), before.partnershipId());
        List<Share> taken = limits.allow(places, rest.get(0).partnerId(), rest.size())
                ? together.take(places, rest, new WaitingLine.Known())
                : List.of();
        if (taken.isEmpty()) {
            return;
        }
        Instant until = offers.rule(places.partnershipId(), LocalDate.ofInstant(now, WorkingDays.ZONE))
                .until(now, places.firstStart());
        for (int at = 0; at < rest.size(); at++) {
            together.hold(bookings.get(rest.get(at).id()), taken.get(at), places, until, rest.size(), now);
        }
        groups.end(group, GroupOutcome.OFFERED, now);
    }
}
