package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.FidelityCard;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SchemeLimits;
import org.hearth.scheduling.TrainerLimits;
import org.hearth.scheduling.model.Breach;
import org.hearth.scheduling.model.Fidelity;
import org.hearth.scheduling.model.Load;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.store.LoadQueries;

/**
 * Asks the programme's scheme how much one trainer may be asked for. It speaks of accredited trainers: a level at which the
 * programme asks for none, and a course without a programme, are not limited by it.
 */
@ApplicationScoped
class Loads {

    @Inject
    SchemeLimits schemes;

    @Inject
    LoadQueries queries;

    /**
     * What goes beyond the scheme that is in force on the first day.
     *
     * @param rules the programme's rules on that day; null for a course without a programme
     */
    List<Breach> breaches(
            Session session, CourseCard course, FidelityCard rules, Fidelity.Run run, PartnershipId partnership) {
        if (rules == null || !rules.accreditedTrainers()) {
            return List.of();
        }
        TrainerLimits limits = schemes.on(
                course.programme(), partnership, session.days().get(0).date());
        return Load.breaches(
                limits,
                rules.programmeName(),
                run,
                limits.mostPerYear() == null
                        ? Map.of()
                        : queries.deliveries(session.trainerIds(), course.programme(), session.id(), partnership));
    }
}
