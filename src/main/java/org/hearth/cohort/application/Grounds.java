package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.Step;
import org.hearth.cohort.StepDraft;
import org.hearth.cohort.model.HeldSession;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.model.Witnessed;
import org.hearth.cohort.store.DeliveryQueries;
import org.hearth.cohort.store.PathQueries;
import org.hearth.cohort.store.PathRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.People;
import org.hearth.security.Scope;

/** What a step rests on, read and judged: evidence, and a witness who has no interest in it. */
@ApplicationScoped
class Grounds {

    private static final int LONGEST = 500;
    /** What the programme lead writes down; the rest begins a path, or ends it, in its own way. */
    private static final Set<Step> TOLD = EnumSet.of(
            Step.PREREQUISITES_CHECKED,
            Step.TRAINED,
            Step.AGREEMENT_SIGNED,
            Step.REGISTERED,
            Step.CO_DELIVERED,
            Step.OBSERVED,
            Step.ACCREDITED,
            Step.REFRESHED,
            Step.RENEWED,
            Step.REINSTATED);

    @Inject
    PathRepository paths;

    @Inject
    PathQueries queries;

    @Inject
    DeliveryQueries deliveries;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The step that is meant; refused as no choice otherwise. */
    Step step(StepDraft draft) {
        Answers answers = new Answers();
        String name = answers.choice("step", draft.step(), Step.class);
        answers.check(name == null || TOLD.contains(Step.valueOf(name)), "step", CohortRefusal.STEP_NOT_ASKED);
        answers.done();
        return Step.valueOf(name);
    }

    /** What it rests on. */
    Ground of(TrainerPath path, Step step, StepDraft draft) {
        Answers answers = new Answers();
        var told = new Witnessed(draft, session(path, draft.session()), answers);
        Ground ground =
                switch (step) {
                    case CO_DELIVERED -> told.beside();
                    case OBSERVED -> told.seen(Words.say("declaration.observer"));
                    default -> told.told();
                };
        if (ground.witness() != null) {
            independent(path, step, new PersonId(ground.witness()), ground.on());
        }
        outsider(path, step, ground.more().outsideName());
        return ground;
    }

    private Optional<HeldSession> session(TrainerPath path, String ref) {
        return ref == null || ref.isBlank()
                ? Optional.empty()
                : deliveries.session(ref.strip(), path, today(), paths.steps(path));
    }

    /** Whoever is named as from outside is not the trainer, their manager or one of their trainers under that name. */
    private void outsider(TrainerPath path, Step step, String name) {
        if (name == null) {
            return;
        }
        List<String> own = List.of(path.person().value());
        if (named(own, path, name)) {
            throw new BadInput("outsideName", CohortRefusal.OWN_WORD);
        }
        List<String> interested = new ArrayList<>();
        people.engagements(path.person(), Scope.all(path.partnership()), today()).stream()
                .map(EngagementCard::manager)
                .filter(Objects::nonNull)
                .forEach(interested::add);
        paths.trainedBy(path).forEach(each -> interested.add(each.value()));
        if (step == Step.OBSERVED && named(interested, path, name)) {
            throw new BadInput("outsideName", CohortRefusal.OBSERVER_CONFLICT);
        }
    }

    private boolean named(List<String> ids, TrainerPath path, String name) {
        return people.cards(ids, path.partnership()).values().stream()
                .anyMatch(card -> name.equalsIgnoreCase(card.name()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Advance.ZONE);
    }

    /** Nobody observes themselves, whom they manage, or whom they trained (domain B1, A52); who mentors may have trained. */
    private void independent(TrainerPath path, Step step, PersonId witness, LocalDate on) {
        if (witness.equals(path.person())) {
            throw new BadInput("witness", CohortRefusal.OWN_WORD);
        }
        boolean leads = queries.leads(path.programme(), path.partnership(), on).stream()
                .anyMatch(each -> each.person().equals(witness.value()));
        if (!leads) {
            throw new BadInput("witness", CohortRefusal.OBSERVER_NOT_ACCREDITED);
        }
        boolean manages = people.engagements(path.person(), Scope.all(path.partnership()), on).stream()
                .anyMatch(each -> witness.value().equals(each.manager()));
        if (step == Step.OBSERVED && (manages || paths.trainedBy(path).contains(witness))) {
            throw new BadInput("witness", CohortRefusal.OBSERVER_CONFLICT);
        }
    }

    /** Beyond the last generation nobody is accredited. */
    void generation(TrainerPath path, Step step, Scheme scheme) {
        boolean beyond = path.generation() != null && !scheme.lets(path.generation());
        if (step == Step.ACCREDITED && beyond) {
            throw new RuleBroken(CohortRefusal.GENERATION_CAP, scheme.generationCap());
        }
    }

    /** Why a path ends. */
    String reason(String typed) {
        Answers answers = new Answers();
        String reason = answers.text("reason", typed, LONGEST);
        answers.done();
        return reason;
    }

    /** A last day that can be meant; null for none. */
    void lastDay(LocalDate last) {
        Answers answers = new Answers();
        answers.optionalDate("to", last);
        answers.done();
    }
}
