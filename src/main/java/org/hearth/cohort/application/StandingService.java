package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.Standing;
import org.hearth.cohort.store.PathRepository;
import org.hearth.cohort.store.StandingQueries;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.TrainerStandings;
import org.hearth.security.OpenTo;

/** Tells scheduling how trainers stand, and whose accreditation is no matter of a few words there. */
@ApplicationScoped
@Transactional
public class StandingService implements TrainerStandings {

    @Inject
    StandingQueries queries;

    @Inject
    PathRepository paths;

    @Inject
    Advance advance;

    @Override
    @OpenTo("Scheduling, for its list of trainers, whose names the whole partnership knows")
    public Map<Trainer, Stands> today(Collection<String> people, PartnershipId partnership) {
        return queries.today(people, partnership, advance.today());
    }

    @Override
    @OpenTo("Scheduling, before a programme lead's record of an accreditation, within its transaction")
    public void mustComeFromElsewhere(Trainer trainer, PersonId by, PartnershipId partnership) {
        PersonId person = new PersonId(trainer.person());
        if (person.equals(by)) {
            throw new RuleBroken(CohortRefusal.OWN_WORD);
        }
        boolean onTheWay = paths.live(person, trainer.programme(), partnership)
                .filter(path -> path.on(advance.today()) == Standing.CANDIDATE)
                .isPresent();
        if (onTheWay) {
            throw new RuleBroken(CohortRefusal.PATH_UNDER_WAY);
        }
    }
}
