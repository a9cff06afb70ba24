package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.Step;
import org.hearth.cohort.StepDraft;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.store.PathQueries;
import org.hearth.cohort.store.PathRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.People;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Scope;

/** What a step rests on, read and judged: evidence, and a witness who has no interest in it. */
@ApplicationScoped
class Grounds {

    private static final int LONGEST = 500;
    private static final int LONGEST_ID = 36;
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

    private static final Set<Step> WITNESSED = EnumSet.of(Step.CO_DELIVERED, Step.OBSERVED);
    /** Other steps of the path are what these rest on. */
    private static final Set<Step> BY_THEMSELVES = EnumSet.of(Step.ACCREDITED);

    @Inject
    PathRepository paths;

    @Inject
    PathQueries queries;

    @Inject
    Sessions sessions;

    @Inject
    People people;

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
        LocalDate on = answers.date("on", draft.on());
        String evidence = answers.optional("evidence", draft.evidence(), LONGEST);
        Optional<SessionCard> session = session(path, draft.session(), answers);
        String named = answers.optional("witness", draft.witness(), LONGEST_ID);
        String witness = WITNESSED.contains(step) ? named : null;
        boolean rests = evidence != null || session.isPresent() && witness != null || BY_THEMSELVES.contains(step);
        answers.check(rests, "evidence", CohortRefusal.STEP_EVIDENCE);
        answers.done();
        if (step == Step.OBSERVED && !Boolean.TRUE.equals(draft.noInterest())) {
            throw new BadInput("noInterest", CohortRefusal.OBSERVER_DECLARATION);
        }
        if (witness != null) {
            independent(path, step, new PersonId(witness), on);
        }
        return new Ground(on, evidence, session.map(SessionCard::id).orElse(null), witness);
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Optional<SessionCard> session(TrainerPath path, String ref, Answers answers) {
        if (blank(ref) == null) {
            return Optional.empty();
        }
        Optional<SessionCard> found = paths.session(blank(ref), path.programme(), path.partnership())
                .map(id -> sessions.card(new SessionId(id), path.partnership()));
        answers.check(found.isPresent(), "session", CohortRefusal.COHORT_SESSION);
        return found;
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
