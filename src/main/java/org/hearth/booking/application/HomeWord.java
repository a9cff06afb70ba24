package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.model.Approval;
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

/** Whose word a booking waits for, and who hears of it (domain rule C1): the line manager, or the partner's training leads. */
@ApplicationScoped
class HomeWord {

    @Inject
    People people;

    @Inject
    Reach reach;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Whether the home partner's word is asked before the viewer's booking for this engagement counts. It is not where the
     * partner asks for none, for a person without a manager, when whoever's word it would be makes the booking, nor for a
     * training lead's own place when nobody else could answer.
     */
    boolean isAsked(EngagementCard engagement, PartnershipId partnership) {
        BookingApproval rule = engagement.approval();
        if (rule == BookingApproval.NONE || rule == BookingApproval.MANAGER && engagement.hasNoManager()) {
            return false;
        }
        PersonId self = viewer.person();
        Scope word = reach.scope(Permission.APPROVE_BOOKINGS);
        boolean own = word.covers(engagement.partnerId())
                || word.team() && self.value().equals(engagement.manager());
        boolean forSelf = engagement.personId().equals(self);
        return forSelf ? !(own && whom(engagement, partnership).isEmpty()) : !own;
    }

    /** How a booking that the viewer makes for this engagement begins: with the word asked for, or without need of one. */
    Approval of(EngagementCard engagement, PartnershipId partnership) {
        return isAsked(engagement, partnership) ? Approval.ASKED : Approval.NONE;
    }

    /** Everybody who can give the word for a booking, to write to. Never the person it is for. */
    List<PersonId> whom(Booking booking) {
        PartnershipId partnership = new PartnershipId(booking.partnership());
        return people.engagement(booking.engagement(), partnership)
                .map(engagement -> whom(engagement, partnership))
                .orElse(List.of());
    }

    private List<PersonId> whom(EngagementCard engagement, PartnershipId partnership) {
        boolean manager = engagement.approval() == BookingApproval.MANAGER && engagement.manager() != null;
        List<PersonId> asked = manager
                ? List.of(new PersonId(engagement.manager()))
                : people.holders(Permission.APPROVE_BOOKINGS, engagement.partnerId(), partnership, today());
        return asked.stream()
                .filter(each -> !each.equals(engagement.personId()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
