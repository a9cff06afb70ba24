package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Deadline;
import org.hearth.booking.HouseRule;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.WorkingDays;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;

/** What the policy in force asks of whoever wants a place, beside money. */
@ApplicationScoped
class HouseRules {

    @Inject
    ChargeDesk policies;

    @Inject
    Clock clock;

    /**
     * Refuses a place after the last day the policy names for booking, as {@code booking.closed-by-policy}; and people of a
     * partner from outside where it is for the area alone, as {@code booking.area-only}.
     */
    void refuseUnlessTaken(Allocation places, PartnerId partner) {
        if (places.policy() == null) {
            return;
        }
        AttendancePolicy policy = policies.policy(places.policy());
        Optional<LocalDate> last = policy.lastDay(Deadline.BOOKING_CLOSES, places.firstDay());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        if (last.filter(today::isAfter).isPresent()) {
            throw new RuleBroken(BookingRefusal.CLOSED_BY_POLICY, last.get());
        }
        if (policy.terms().asks(HouseRule.AREA_ONLY)
                && !policy.mayBook(policies.payer(partner, places.partnershipId(), clock.instant()))) {
            throw new RuleBroken(BookingRefusal.AREA_ONLY);
        }
    }
}
