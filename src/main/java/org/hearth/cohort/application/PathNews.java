package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearth.cohort.Step;
import org.hearth.cohort.model.Release;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Scope;

/** Tells those concerned what happened on a path. Part of its callers' transactions: nothing is told that was not done. */
@ApplicationScoped
class PathNews {

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Tells the trainer, and the training leads of the partners they work for today. */
    void tell(TrainerPath path, String kind) {
        Set<PersonId> whom = new LinkedHashSet<>();
        whom.add(path.person());
        people.engagements(path.person(), Scope.all(path.partnership()), today())
                .forEach(work -> whom.addAll(
                        people.holders(Permission.NOMINATE_TRAINERS, work.partnerId(), path.partnership(), today())));
        whom.forEach(each -> tell(path, kind, each, Map.of()));
    }

    /** The same about a step; steps nobody is written to about are passed over. */
    void tell(TrainerPath path, Step step) {
        switch (step) {
            case SELECTED -> tell(path, CohortLetters.SEAT_GIVEN);
            case AGREEMENT_SIGNED -> tell(path, CohortLetters.SIGNED);
            case ACCREDITED -> tell(path, CohortLetters.ACCREDITED);
            case REINSTATED -> tell(path, CohortLetters.REINSTATED);
            default -> {
                // the page shows it, and what comes next
            }
        }
    }

    /** Tells somebody that they are nominated, the manager in whose name they are released, and the one on record. */
    void nominated(TrainerPath path, Release release, PersonId recorded) {
        tell(path, CohortLetters.NOMINATED, path.person(), Map.of());
        tell(path, CohortLetters.NOMINATED, release.by(), Map.of(CohortLetters.AS, "signer"));
        if (recorded != null && !recorded.equals(release.by())) {
            tell(path, CohortLetters.NOMINATED, recorded, Map.of(CohortLetters.AS, "manager"));
        }
    }

    private void tell(TrainerPath path, String kind, PersonId whom, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put(CohortLetters.PATH, path.id());
        outbox.tell(new Notice(kind, path.partnership(), whom, null, null, facts, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Advance.ZONE);
    }
}
