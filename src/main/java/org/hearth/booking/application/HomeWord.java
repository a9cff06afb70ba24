package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.ApprovalStep;
import org.hearth.booking.HouseRule;
import org.hearth.booking.WordAsked;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Asked;
import org.hearth.booking.model.Asking;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.WorkingDays;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.BookingApproval;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Whose word a booking waits for, and who hears of it (domain rule C1): the line manager, the partner's training leads, or both. */
@ApplicationScoped
class HomeWord {

    @Inject
    People people;

    @Inject
    StandIns standIns;

    @Inject
    HouseRules houseRules;

    @Inject
    Reach reach;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * What the viewer's booking for this engagement asks of the home partner: its rule, without the manager's word for a
     * person who has none and for a manager who books for their own; nothing when a training lead books for somebody, nor
     * a word of training leads for the only one's own place.
     */
    Asking of(EngagementCard given, PartnershipId partnership) {
        EngagementCard work = underPolicy(given, partnership);
        return asked(work, partnership);
    }

    private Asking asked(EngagementCard work, PartnershipId partnership) {
        boolean manager = asksManager(work, partnership);
        boolean lead = asksLead(work, partnership);
        if (!manager && !lead) {
            return Asking.NOBODY;
        }
        BookingApproval one = manager ? BookingApproval.MANAGER : BookingApproval.TRAINING_LEAD;
        return new Asking(manager && lead ? BookingApproval.BOTH : one, work.answerDays());
    }

    /** The same in words for the person. */
    WordAsked said(EngagementCard given, PartnershipId partnership) {
        EngagementCard work = underPolicy(given, partnership);
        boolean usually = work.approval() == BookingApproval.MANAGER || work.approval() == BookingApproval.BOTH;
        return switch (asked(work, partnership).rule()) {
            case NONE ->
                usually && work.hasNoManager() && work.approval() == BookingApproval.MANAGER
                        ? WordAsked.NOBODY_WITHOUT_MANAGER
                        : WordAsked.NOBODY;
            case MANAGER -> work.manager() == null ? WordAsked.LEAD_FOR_MANAGER : WordAsked.MANAGER;
            case TRAINING_LEAD ->
                usually && work.manager() == null ? WordAsked.LEAD_WITHOUT_MANAGER : WordAsked.TRAINING_LEAD;
            case BOTH -> WordAsked.BOTH;
        };
    }

    /**
     * The work as the policy in force has it: where the manager agrees first, whatever the partner's own rule; then only who is
     * let off by the policy for having no manager skips it.
     */
    private EngagementCard underPolicy(EngagementCard work, PartnershipId partnership) {
        if (!houseRules.ask(HouseRule.MANAGER_FIRST, partnership)) {
            return work;
        }
        boolean skips = work.hasNoManager() && houseRules.ask(HouseRule.NO_MANAGER_SAYS_SO, partnership);
        return switch (work.approval()) {
            case NONE -> work.asking(BookingApproval.MANAGER, skips, Asking.USUAL_DAYS);
            case TRAINING_LEAD -> work.asking(BookingApproval.BOTH, skips, work.answerDays());
            case MANAGER, BOTH -> work.asking(work.approval(), skips, work.answerDays());
        };
    }

    private boolean asksManager(EngagementCard work, PartnershipId partnership) {
        boolean asked = work.approval() == BookingApproval.MANAGER && !work.hasNoManager()
                || work.approval() == BookingApproval.BOTH && work.manager() != null && !work.hasNoManager();
        return asked && !isTheirs(work) && !leadAlone(work, ApprovalStep.MANAGER, partnership);
    }

    private boolean asksLead(EngagementCard work, PartnershipId partnership) {
        boolean asked = work.approval() == BookingApproval.TRAINING_LEAD || work.approval() == BookingApproval.BOTH;
        return asked && !leadAlone(work, ApprovalStep.TRAINING_LEAD, partnership);
    }

    /** Whether the viewer is the manager, so that the booking is the word. */
    private boolean isTheirs(EngagementCard work) {
        return scope().team() && viewer.person().value().equals(work.manager());
    }

    /** Whether a training lead books for somebody else, or for themselves where nobody else could answer. */
    private boolean leadAlone(EngagementCard work, ApprovalStep step, PartnershipId partnership) {
        if (!scope().covers(work.partnerId())) {
            return false;
        }
        return !work.personId().equals(viewer.person())
                || whom(work, step, partnership).isEmpty();
    }

    /** Until when each word is awaited: for as many working days as are given for it, or until booking closes. */
    Instant answerBy(Asking asking, Allocation places) {
        Instant now = clock.instant();
        Instant last = places.closesAt().isAfter(now) ? places.closesAt() : places.firstStart();
        return WorkingDays.answerBy(now, asking.days(), last);
    }

    /** Everybody who can give the word a booking waits for, to write to. Never the person it is for. */
    List<PersonId> whom(Booking booking) {
        ApprovalStep step = booking.word().awaits();
        if (step == null) {
            return List.of();
        }
        PartnershipId partnership = booking.partnershipId();
        return people.engagement(booking.engagement(), partnership)
                .map(work -> whom(work, step, partnership))
                .orElse(List.of());
    }

    /** Whether the word a booking waits for can come from this person. */
    boolean isAskedOf(Booking booking, PersonId person) {
        return whom(booking).contains(person);
    }

    /** Whose word is asked once this person has said yes; null when nobody's is, or when they give both. */
    ApprovalStep next(Booking booking, PersonId by, PersonId of) {
        ApprovalStep next = booking.word().next();
        boolean theirs = next != null
                && of == null
                && people.engagement(booking.engagement(), booking.partnershipId())
                        .map(work -> whom(work, next, booking.partnershipId()))
                        .orElse(List.of())
                        .contains(by);
        return theirs ? null : next;
    }

    /** Whether somebody who was asked by a letter could still be asked: a manager may be another one meanwhile. */
    boolean isStillAsked(Booking booking, Asked who) {
        if (who.of() == null) {
            return isAskedOf(booking, who.person());
        }
        return isAskedOf(booking, who.of()) && deputies(booking, who.of()).contains(who.person());
    }

    /** Who stands in for somebody who is asked for their word on the booking. Never the person it is for. */
    List<PersonId> deputies(Booking booking, PersonId of) {
        return standIns.deputies(of, booking.partner(), booking.partnershipId()).stream()
                .filter(each -> !each.equals(booking.person()))
                .toList();
    }

    private List<PersonId> whom(EngagementCard work, ApprovalStep step, PartnershipId partnership) {
        boolean manager = step == ApprovalStep.MANAGER && work.manager() != null;
        List<PersonId> asked = manager
                ? List.of(new PersonId(work.manager()))
                : people.holders(Permission.APPROVE_BOOKINGS, work.partnerId(), partnership, today());
        return asked.stream().filter(each -> !each.equals(work.personId())).toList();
    }

    private Scope scope() {
        return reach.scope(Permission.APPROVE_BOOKINGS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
