package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.booking.model.WorkingDays;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Recent;

/**
 * Which version of its policy a partnership's bookings are under today. A version begins on the day after it is
 * published at the earliest, so that what was read two seconds ago on the same day is still so.
 */
@ApplicationScoped
public class RecentPolicies {

    private final Recent<Key, Optional<String>> recent = new Recent<>();

    @Inject
    PolicyRepository policies;

    @Inject
    Clock clock;

    private record Key(String partnership, LocalDate day) {}

    /** A version was published. */
    public record Changed() {}

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        recent.forget();
    }

    /** The version's id; null while there is none. */
    public String inForce(PartnershipId partnership) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        return recent.get(
                        new Key(partnership.value(), today),
                        clock.instant(),
                        () -> policies.inForce(partnership, today))
                .orElse(null);
    }
}
