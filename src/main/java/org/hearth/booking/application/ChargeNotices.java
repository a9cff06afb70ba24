package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.booking.ChargeStatus;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Charge;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.security.Permission;

/** What people must hear of charges, left in the outbox within the transaction of the act. */
@ApplicationScoped
class ChargeNotices {

    static final String RAISED = "charge.raised";
    static final String WAIVED = "charge.waived";
    static final String CHARGE = "charge";

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Tells the person and the home partner's leads that something is to be paid; nobody, when nothing is. */
    void raised(Charge charge, Booking booking, LocalDate today) {
        if (charge.status() != ChargeStatus.RAISED) {
            return;
        }
        PartnershipId partnership = new PartnershipId(booking.partnership());
        tell(RAISED, charge, booking, booking.person());
        people.holders(Permission.BOOK_FOR_OTHERS, booking.partner(), partnership, today).stream()
                .filter(lead -> !lead.equals(booking.person()))
                .forEach(lead -> tell(RAISED, charge, booking, lead));
    }

    /** Tells the person and the home partner's leads that nothing is to be paid any more. */
    void waived(Charge charge, Booking booking, LocalDate today) {
        tell(WAIVED, charge, booking, booking.person());
        people
                .holders(Permission.BOOK_FOR_OTHERS, booking.partner(), new PartnershipId(booking.partnership()), today)
                .stream()
                .filter(lead -> !lead.equals(booking.person()))
                .forEach(lead -> tell(WAIVED, charge, booking, lead));
    }

    private void tell(String kind, Charge charge, Booking booking, PersonId to) {
        outbox.tell(new Notice(
                kind,
                new PartnershipId(booking.partnership()),
                to,
                booking.session(),
                booking.id(),
                Map.of(CHARGE, charge.id()),
                clock.instant()));
    }
}
