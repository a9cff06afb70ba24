package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hearth.booking.CreditsDue;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Charge;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Viewer;

/** Tells the rooms above what a charge in credits between two partners comes to, whenever that changes. */
@ApplicationScoped
class CreditCharges {

    @Inject
    AllocationRepository allocations;

    @Inject
    Event<CreditsDue> due;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The host let somebody off. */
    void changed(Charge charge, int before, Booking booking) {
        if (isOfTheLedger(charge, before)) {
            allocations.any(new SessionId(booking.session())).ifPresent(places -> changed(charge, before, places));
        }
    }

    /**
     * A charge was raised, or follows a register.
     *
     * @param before what it came to before; 0 for one raised just now
     */
    void changed(Charge charge, int before, Allocation places) {
        if (isOfTheLedger(charge, before)) {
            due.fire(new CreditsDue(
                    charge.id(),
                    places.partnershipId(),
                    places.sessionId(),
                    places.agreement(),
                    charge.partner(),
                    charge.host(),
                    charge.due(),
                    clock.instant(),
                    viewer.isSignedIn() ? viewer.person() : null));
        }
    }

    private static boolean isOfTheLedger(Charge charge, int before) {
        return charge.isInCredits() && !charge.partner().equals(charge.host()) && charge.due() != before;
    }
}
