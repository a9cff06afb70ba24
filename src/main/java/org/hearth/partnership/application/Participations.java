package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.Recent;
import org.hearth.partnership.model.Participation;
import org.hearth.partnership.store.PartnerQueries;

/** Who takes part in which agreement, at most two seconds old: every booking of a reciprocal place asks. */
@ApplicationScoped
public class Participations {

    private final Recent<String, List<Participation>> recent = new Recent<>();

    @Inject
    PartnerQueries queries;

    @Inject
    Clock clock;

    /** An agreement, or a partner's membership, is not as it was. */
    record Changed() {}

    /** Whether the partner takes part in the agreement on the day. Nobody is told no by what is two seconds old. */
    boolean takesPart(String agreement, PartnerId partner, LocalDate on) {
        return anyHolds(recent.get(agreement, clock.instant(), () -> queries.participations(agreement)), partner, on)
                || anyHolds(queries.participations(agreement), partner, on);
    }

    private static boolean anyHolds(List<Participation> all, PartnerId partner, LocalDate on) {
        return all.stream().anyMatch(each -> each.holds(partner, on));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        recent.forget();
    }
}
