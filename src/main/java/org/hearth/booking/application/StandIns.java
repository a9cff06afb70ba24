package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.model.StandIn;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.DeputyRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.People;
import org.hearth.security.Permission;

/** Who stands in for whom today. */
@ApplicationScoped
class StandIns {

    @Inject
    DeputyRepository deputies;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Whom somebody stands in for, and in which capacity. */
    List<StandIn> of(PersonId deputy, PartnershipId partnership) {
        return deputies.of(deputy, partnership, today()).stream()
                .map(each -> new StandIn(
                        each.of(),
                        each.partner(),
                        people.holders(Permission.APPROVE_BOOKINGS, each.partner(), partnership, today())
                                .contains(each.of())))
                .toList();
    }

    /** Who stands in for somebody, for the partner's people. */
    List<PersonId> deputies(PersonId of, PartnerId partner, PartnershipId partnership) {
        return deputies.standingInFor(of, partner, partnership, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
