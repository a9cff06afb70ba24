package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.model.Cohort;
import org.hearth.cohort.model.Progress;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.model.StepTaken;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.model.Upkeep;
import org.hearth.cohort.store.PathRepository;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.AccreditationId;
import org.hearth.scheduling.Accreditations;
import org.hearth.scheduling.Accreditations.Opening;

/**
 * Takes steps of a path, and brings it in line with what is known: what the record shows is a step too, what comes next is
 * noted, and scheduling hears who may train and until when. Part of its callers' transactions.
 */
@ApplicationScoped
class Advance {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    PathRepository paths;

    @Inject
    SchemesInForce schemes;

    @Inject
    Accreditations accreditations;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Takes a step by the scheme in force today; who it is by is null for what the record shows. */
    StepTaken take(TrainerPath path, Step step, Ground ground, PersonId by) {
        StepTaken made = path.take(
                step,
                ground,
                scheme(path),
                paths.steps(path),
                new TrainerPath.When(today(), clock.instant(), by == null ? null : by.value()));
        paths.add(made);
        switch (step) {
            case ACCREDITED, REINSTATED -> train(path, ground, by);
            case TRAINED ->
                path.ofGeneration(paths.generationAfter(ground.session(), path).orElse(null));
            case WITHDRAWN -> stop(path, ground.on());
            default -> {
                // what else it brings about, settling says
            }
        }
        return made;
    }

    Scheme scheme(TrainerPath path) {
        return schemes.on(today(), path.programme(), path.partnership());
    }

    Scheme scheme(Cohort cohort) {
        return schemes.on(today(), cohort.programme(), cohort.partnership());
    }

    Progress progress(TrainerPath path) {
        return new Progress(scheme(path), TrainerPath.taken(paths.steps(path)));
    }

    /** May lead from a day on: what let them assist ends. */
    private void train(TrainerPath path, Ground ground, PersonId by) {
        close(path, ground.on());
        path.mayTrain(ground.on(), open(path, ground, by, false));
    }

    /** Writes down that it ran out on a day, and takes the trainer off what is not confirmed. */
    void lapse(TrainerPath path, LocalDate day) {
        take(path, Step.LAPSED, Ground.on(day, null), null);
        close(path, day);
        path.lapsed();
        accreditations.takeOff(path.partnership(), path.programme(), path.person(), today());
    }

    /** What they could do so far they can do up to the day before. */
    private void close(TrainerPath path, LocalDate from) {
        if (path.accreditation() != null) {
            var row = new AccreditationId(path.accreditation());
            path.mayAssist(null);
            paths.flush();
            accreditations.close(row, from);
        }
    }

    private String open(TrainerPath path, Ground ground, PersonId by, boolean provisional) {
        return accreditations
                .open(new Opening(
                        path.partnership(),
                        path.programme(),
                        path.person(),
                        ground.on(),
                        provisional,
                        ground.evidence(),
                        by))
                .value();
    }

    private void stop(TrainerPath path, LocalDate from) {
        close(path, from);
        path.withdrawn();
        accreditations.takeOff(path.partnership(), path.programme(), path.person(), from);
    }

    /** Brings everything in line with what is known today. */
    void settle(TrainerPath path) {
        paths.flush();
        if (path.on(today()) == Standing.CANDIDATE) {
            fromRecord(path);
            Progress progress = progress(path);
            path.expects(seated(path) ? progress.next().map(Progress.Need::step).orElse(null) : Step.SELECTED);
            boolean may = progress.provisional() && seated(path) && !paths.trainsAlready(path, today());
            if (may && path.accreditation() == null) {
                path.mayAssist(open(path, Ground.on(today(), null), null, true));
            }
        } else if (path.accreditation() != null) {
            upkeep(path);
        }
        paths.flush();
    }

    /** Somebody in a cohort has a seat before they assist anybody. */
    boolean seated(TrainerPath path) {
        return path.cohort() == null || paths.steps(path).stream().anyMatch(each -> each.step() == Step.SELECTED);
    }

    private void upkeep(TrainerPath path) {
        List<Scheme> following = schemes.from(today(), path.programme(), path.partnership());
        Upkeep.Facts facts = facts(path);
        Upkeep.End end = Upkeep.under(following, facts).orElse(null);
        path.lapses(end, end == null ? null : end.warnedFrom(following.get(0)));
        LocalDate last = Upkeep.under(following, facts, Upkeep.BY_DATE)
                .map(each -> each.on().minusDays(1))
                .orElse(null);
        boolean byActivity = end != null && !Upkeep.BY_DATE.contains(end.cause());
        accreditations.until(
                new AccreditationId(path.accreditation()),
                last,
                byActivity ? end.on().minusDays(1) : null);
    }

    /** What keeps the accreditation alive. */
    Upkeep.Facts facts(TrainerPath path) {
        LocalDate known = LocalDate.ofInstant(path.createdAt(), ZONE);
        List<StepTaken> steps = paths.steps(path);
        return new Upkeep.Facts(
                path.since().isBefore(known) ? known : path.since(),
                path.validUntil(),
                last(steps, Step.RENEWED),
                last(steps, Step.REFRESHED),
                paths.deliveries(path));
    }

    private static LocalDate last(List<StepTaken> steps, Step step) {
        return steps.stream()
                .filter(each -> each.step() == step)
                .map(StepTaken::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Takes the steps the record shows, as long as it is their turn. */
    private void fromRecord(TrainerPath path) {
        for (Optional<Ground> shown = shown(path); shown.isPresent(); shown = shown(path)) {
            take(path, progress(path).next().orElseThrow().step(), shown.get(), null);
            paths.flush();
        }
    }

    private Optional<Ground> shown(TrainerPath path) {
        if (!seated(path)) {
            return Optional.empty();
        }
        Step next = progress(path).next().map(Progress.Need::step).orElse(null);
        if (next == Step.PREREQUISITES_CHECKED) {
            return prerequisites(path);
        }
        return next == Step.TRAINED
                ? paths.award(path, CourseLevel.TRAIN_THE_TRAINER, today())
                        .filter(held -> !held.lastDay().isAfter(today()))
                        .map(held -> new Ground(held.lastDay(), held.number(), held.session(), null))
                : Optional.empty();
    }

    private Optional<Ground> prerequisites(TrainerPath path) {
        List<String> numbers = new ArrayList<>();
        for (CourseLevel level : scheme(path).prerequisites()) {
            Optional<PathRepository.Held> held = paths.award(path, level, today());
            if (held.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(held.get().number());
        }
        return Optional.of(Ground.on(today(), String.join(", ", numbers)));
    }
}
