package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.WorkingDays;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;

/** What booking leads must hear of places, left in the outbox within the transaction of the act. */
@ApplicationScoped
class PlaceNotices {

    static final String NAME_PEOPLE = "places.name-people";
    static final String OPENED = "places.opened";
    static final String PARTNER = "partner";
    static final String UNTIL = "until";
    static final String SINCE = "since";

    private static final int REMIND_DAYS = 3;
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Three days before unnamed places return, or at once where that is past. */
    void remindToName(Allocation places, PartnerId partner, PersonId holder, LocalDate returnOn) {
        Instant due = returnOn.minusDays(REMIND_DAYS)
                .atTime(MORNING)
                .atZone(WorkingDays.ZONE)
                .toInstant();
        if (due.isAfter(clock.instant())) {
            outbox.tell(new Notice(
                    NAME_PEOPLE,
                    places.partnershipId(),
                    holder,
                    places.session(),
                    null,
                    Map.of(PARTNER, partner.value(), UNTIL, returnOn.toString()),
                    due));
        }
    }

    /** That places of other partners have come down the ladder to the partner's people since a day. */
    void opened(PartnershipId partnership, PartnerId partner, PersonId lead, LocalDate since) {
        outbox.tell(new Notice(
                OPENED,
                partnership,
                lead,
                null,
                null,
                Map.of(PARTNER, partner.value(), SINCE, since.toString()),
                clock.instant()));
    }
}
