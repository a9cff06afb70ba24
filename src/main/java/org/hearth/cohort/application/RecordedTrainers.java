package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.cohort.model.StepTaken;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.model.TrainerPath.When;
import org.hearth.cohort.store.PathRepository;
import org.hearth.scheduling.AccreditationEnded;
import org.hearth.scheduling.AccreditationRecorded;
import org.hearth.security.OpenTo;

/** Gives everybody a path whose accreditation was written down by itself: they came to it where Hearth did not see. */
@ApplicationScoped
@Transactional
public class RecordedTrainers {

    private static final String WITHIN = "What the programme lead wrote down, within its transaction";

    @Inject
    PathRepository paths;

    @Inject
    Advance advance;

    @Inject
    PathNews news;

    @Inject
    Lapses lapses;

    @Inject
    Clock clock;

    /** Begins a path, or goes on with the one there is. */
    @OpenTo(WITHIN)
    public void recorded(@Observes AccreditationRecorded event) {
        TrainerPath path = paths.live(event.person(), event.programme(), event.partnership())
                .orElseGet(() -> begun(event));
        StepTaken step = path.recorded(
                Ground.on(event.from(), event.evidence()),
                event.id().value(),
                event.to(),
                new When(advance.today(), clock.instant(), event.by().value()));
        paths.add(step);
        advance.settle(path);
        news.tell(path, step.step());
    }

    private TrainerPath begun(AccreditationRecorded event) {
        TrainerPath path = TrainerPath.begin(
                event.partnership(),
                event.programme(),
                event.person(),
                paths.workplace(event.person(), event.partnership()).orElse(null),
                null,
                clock.instant());
        paths.add(path);
        paths.flush();
        return path;
    }

    /** It counts up to a day; after one that is past, what a lapse brings about comes at once. */
    @OpenTo(WITHIN)
    public void ended(@Observes AccreditationEnded event) {
        paths.by(event.id(), event.partnership())
                .filter(path -> path.since() != null)
                .ifPresent(path -> {
                    path.endsOn(event.last());
                    lapses.settle(path);
                });
    }
}
