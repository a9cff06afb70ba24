package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.SessionSettled;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.store.PathRepository;
import org.hearth.cohort.store.PathRepository.Assisted;
import org.hearth.learning.Awarded;
import org.hearth.security.OpenTo;

/**
 * Keeps paths in line with what happens elsewhere: an award, a register that is finished, a day on which something runs out. Who
 * may train never waits for it: scheduling knows the last day.
 */
@ApplicationScoped
@Transactional
public class UpkeepService {

    private static final String WITHIN = "What another room did, within its transaction";
    private static final int MOST_AT_ONCE = 100;

    @Inject
    PathRepository paths;

    @Inject
    Advance advance;

    @Inject
    PathNews news;

    @Inject
    Lapses lapses;

    /** The award of a course may be what somebody's path was waiting for. */
    @OpenTo(WITHIN)
    public void awarded(@Observes Awarded award) {
        paths.programmeOf(award.course(), award.partnership())
                .flatMap(programme -> paths.live(award.person(), programme, award.partnership()))
                .ifPresent(advance::settle);
    }

    /** A delivery counts for whoever trained, and is a step for whoever assisted. */
    @OpenTo(WITHIN)
    public void delivered(@Observes SessionSettled settled) {
        paths.programmeOf(settled.course(), settled.partnership()).ifPresent(programme -> {
            for (Assisted each : paths.trainersOf(settled.session().value(), settled.partnership())) {
                paths.live(each.person(), programme, settled.partnership())
                        .ifPresent(
                                path -> delivered(path, each, settled.session().value()));
            }
        });
    }

    private void delivered(TrainerPath path, Assisted how, String session) {
        LocalDate today = advance.today();
        boolean counts = path.on(today) == Standing.CANDIDATE
                && how.mentor() != null
                && !how.lastDay().isAfter(today)
                && !how.lastDay().isBefore(paths.mayAssistSince(path))
                && advance.progress(path)
                        .next()
                        .filter(next -> next.step() == Step.CO_DELIVERED)
                        .isPresent()
                && !paths.assisted(path, session);
        if (counts) {
            advance.take(path, Step.CO_DELIVERED, new Ground(how.lastDay(), null, session, how.mentor()), null);
        }
        advance.settle(path);
    }

    /** Paths on which something has run out. */
    @OpenTo("The clock")
    public List<String> ranOut() {
        return paths.ranOut(advance.today(), MOST_AT_ONCE).stream()
                .map(TrainerPath::id)
                .toList();
    }

    /**
     * Writes a lapse down: the trainer is taken off what is not confirmed, and they, their partner's lead and the programme's are
     * told. What was delivered or refreshed meanwhile is looked at first.
     */
    @OpenTo("The clock")
    public void lapse(String id) {
        TrainerPath path = paths.held(id);
        if (path.on(advance.today()) == Standing.LAPSED && path.accreditation() != null) {
            lapses.settle(path); // otherwise another server was here first
        }
    }

    /** Paths of trainers who are to be warned. */
    @OpenTo("The clock")
    public List<String> atRisk() {
        return paths.toWarn(advance.today(), MOST_AT_ONCE).stream()
                .map(TrainerPath::id)
                .toList();
    }

    /** Warns a trainer of what runs out, once for each day it is set to. */
    @OpenTo("The clock")
    public void warn(String id) {
        TrainerPath path = paths.held(id);
        if (path.on(advance.today()) == Standing.AT_RISK && path.mustBeWarned()) {
            path.warned();
            news.tell(path, CohortLetters.AT_RISK);
        }
    }
}
