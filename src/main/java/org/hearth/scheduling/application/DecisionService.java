package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.store.DecisionRepository;
import org.hearth.scheduling.store.DecisionRepository.Due;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;

/**
 * On the day a session is decided about, tells those who plan it that too few people have booked. Hearth decides nothing:
 * they cancel the session, or ask for fewer people.
 */
@ApplicationScoped
@Transactional
public class DecisionService {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    DecisionRepository decisions;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Tells once for each decision date, over restarts and nodes; answers about how many sessions. */
    @OpenTo("The clock: it shows nothing to anybody but those who plan the session")
    public int tellDue() {
        int told = 0;
        for (Due due : decisions.due(today(), clock.instant(), MOST_AT_ONCE)) {
            if (decisions.told(due)) {
                whom(due).forEach(person -> tell(due, person));
                told++;
            }
        }
        return told;
    }

    private Collection<PersonId> whom(Due due) {
        Collection<PersonId> planners = decisions.planners(due.session());
        return planners.isEmpty()
                ? people.holders(Permission.SCHEDULE_SESSIONS, due.host(), due.partnership(), today())
                : planners;
    }

    private void tell(Due due, PersonId person) {
        outbox.tell(new Notice(
                SchedulingLetters.DECISION, due.partnership(), person, due.session(), null, Map.of(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }
}
