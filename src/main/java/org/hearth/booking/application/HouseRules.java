package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.Deadline;
import org.hearth.booking.HouseRule;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.RecentPolicies;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;

/**
 * What policies ask of people beside money. Whoever wants a place is judged by the version in force; what follows from a
 * booking is judged by the version it is under.
 */
@ApplicationScoped
class HouseRules {

    @Inject
    ChargeDesk policies;

    @Inject
    RecentPolicies recent;

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
        if (last.filter(today()::isAfter).isPresent()) {
            throw new RuleBroken(BookingRefusal.CLOSED_BY_POLICY, last.get());
        }
        if (policy.terms().asks(HouseRule.AREA_ONLY)
                && !policy.mayBook(policies.payer(partner, places.partnershipId(), clock.instant()))) {
            throw new RuleBroken(BookingRefusal.AREA_ONLY);
        }
    }

    /** Whether the partnership's policy in force today asks for it. */
    boolean ask(HouseRule what, PartnershipId partnership) {
        return inForce(partnership).filter(policy -> policy.terms().asks(what)).isPresent();
    }

    /** Whether the version a booking is under asks for it; null for a booking under none. */
    boolean ask(HouseRule what, String policy) {
        return policy != null && policies.policy(policy).terms().asks(what);
    }

    /** The policy in force today, if there is one. */
    Optional<AttendancePolicy> inForce(PartnershipId partnership) {
        return Optional.ofNullable(recent.inForce(partnership)).map(policies::policy);
    }

    /** The moment from which on sessions must begin to be bookable today; the beginning of time without such a rule. */
    Instant bookableFrom(PartnershipId partnership) {
        return inForce(partnership)
                .flatMap(policy -> policy.firstBookable(today()))
                .map(day -> day.atStartOfDay(WorkingDays.ZONE).toInstant())
                .orElse(Instant.EPOCH);
    }

    /** The last day the policy in force names for booking a session that begins on a day. */
    Optional<LocalDate> lastBooking(PartnershipId partnership, LocalDate firstDay) {
        return inForce(partnership).flatMap(policy -> policy.lastDay(Deadline.BOOKING_CLOSES, firstDay));
    }

    /** Until when people may give up their own place, by the version the booking is under; null for none. */
    Instant ownCutOff(String policy, Instant firstStart) {
        return policy == null
                ? WorkingDays.cutOff(firstStart)
                : policies.policy(policy).ownCutOff(firstStart);
    }

    /**
     * The last day on which places held by number may open to others: the one after names have to be known, and booking's
     * last day where the policy names none.
     */
    LocalDate lastReturn(Allocation places) {
        LocalDate closes = LocalDate.ofInstant(places.closesAt(), WorkingDays.ZONE);
        return Optional.ofNullable(places.policy())
                .flatMap(each -> policies.policy(each).lastDay(Deadline.NAMES_KNOWN, places.firstDay()))
                .map(last -> last.plusDays(1))
                .filter(last -> last.isBefore(closes))
                .orElse(closes);
    }

    /** Refuses somebody who comes without a place where the policy has them turned away, as {@code booking.turned-away}. */
    void refuseUnconfirmed(Allocation places) {
        if (ask(HouseRule.UNCONFIRMED_TURNED_AWAY, places.policy())) {
            throw new RuleBroken(BookingRefusal.TURNED_AWAY);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
