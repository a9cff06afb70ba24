package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.cohort.Taught;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.store.SchemeRepository;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;

/** Says which scheme holds: what the partnership decided, and before or without that the default. */
@ApplicationScoped
class SchemesInForce {

    @Inject
    SchemeRepository schemes;

    /** Everything that holds for a programme, one after the other from the beginning on. */
    List<Scheme> all(String programme, PartnershipId partnership) {
        Taught taught = schemes.programme(programme, partnership).orElseThrow(() -> new NotFound("cohort", programme));
        List<Scheme> decided = schemes.of(programme, partnership);
        Scheme byDefault = DefaultSchemes.of(taught.code());
        List<Scheme> found = new ArrayList<>();
        found.add(
                decided.isEmpty()
                        ? byDefault
                        : byDefault.until(decided.get(0).from().minusDays(1)));
        found.addAll(decided);
        return found;
    }

    /** The one in force on the day, and those that follow it. */
    List<Scheme> from(LocalDate day, String programme, PartnershipId partnership) {
        return all(programme, partnership).stream()
                .filter(each -> each.to() == null || !each.to().isBefore(day))
                .toList();
    }

    /** The one in force on the day. */
    Scheme on(LocalDate day, String programme, PartnershipId partnership) {
        return from(day, programme, partnership).get(0);
    }
}
