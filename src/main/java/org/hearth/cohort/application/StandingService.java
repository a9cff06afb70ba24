package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.hearth.cohort.store.StandingQueries;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.TrainerStandings;
import org.hearth.security.OpenTo;

/** Tells scheduling's list of trainers how each of them stands. */
@ApplicationScoped
@Transactional
public class StandingService implements TrainerStandings {

    @Inject
    StandingQueries queries;

    @Inject
    Advance advance;

    @Override
    @OpenTo("Scheduling, for its list of trainers, whose names the whole partnership knows")
    public Map<Trainer, Stands> today(Collection<String> people, PartnershipId partnership) {
        return queries.today(people, partnership, advance.today());
    }
}
