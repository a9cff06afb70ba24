package org.hearth.cohort.model;

import java.time.LocalDate;
import java.util.Optional;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.StepDraft;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.StepTaken.Particulars;
import org.hearth.kernel.Answers;

/** Reads what a step rests on that somebody was there for: a delivery beside a mentor, and one that was seen (domain rule C15). */
public final class Witnessed {

    private static final int LONGEST = 500;
    private static final int LONGEST_ID = 36;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 200;

    private final Answers answers;
    private final LocalDate on;
    private final String evidence;
    private final String witness;
    private final boolean elsewhere;
    private final String place;
    private final String name;
    private final String body;
    private final boolean declared;
    private final boolean namesSession;
    private final HeldSession session;

    /** What was told, and the session that was found by its reference. Everything that cannot be used is noted in the answers. */
    public Witnessed(StepDraft draft, Optional<HeldSession> session, Answers answers) {
        this.answers = answers;
        this.session = session.orElse(null);
        namesSession = draft.session() != null && !draft.session().isBlank();
        on = answers.date("on", draft.on());
        evidence = answers.optional("evidence", draft.evidence(), LONGEST);
        witness = answers.optional("witness", draft.witness(), LONGEST_ID);
        elsewhere = Boolean.TRUE.equals(draft.elsewhere());
        place = answers.optional("place", draft.place(), LONGEST_PLACE);
        name = answers.optional("outsideName", draft.outsideName(), LONGEST_NAME);
        body = answers.optional("outsideBody", draft.outsideBody(), LONGEST_PLACE);
        declared = Boolean.TRUE.equals(draft.noInterest());
        answers.check(!namesSession || session.isPresent(), "session", CohortRefusal.COHORT_SESSION);
    }

    /** Steps nobody has to be there for rest on what was seen in writing, the accreditation itself too. */
    public Ground told() {
        answers.check(evidence != null, "evidence", CohortRefusal.STEP_EVIDENCE);
        answers.done();
        return new Ground(on, evidence, id(), null, Particulars.NONE);
    }

    /**
     * A delivery beside a mentor: at a session that was held, which the trainer trained beside the lead and the mentor led; or
     * elsewhere, with the place and the mentor's name. Refuses by field as {@code cohort.co-*}.
     */
    public Ground beside() {
        if (elsewhere) {
            answers.check(!namesSession && witness == null, "elsewhere", CohortRefusal.CO_ONE_PLACE);
            answers.check(place != null, "place", CohortRefusal.CO_PLACE);
            answers.check(name != null, "outsideName", CohortRefusal.CO_MENTOR);
            answers.done();
            return new Ground(on, evidence, null, null, new Particulars(place, name, body, null, null));
        }
        answers.check(namesSession, "session", CohortRefusal.CO_SESSION);
        answers.check(witness != null, "witness", CohortRefusal.CO_MENTOR);
        if (session != null) {
            held();
            answers.check(HeldSession.BESIDE.equals(session.role()), "session", CohortRefusal.CO_NOT_BESIDE);
            answers.check(!session.counted(), "session", CohortRefusal.CO_COUNTED);
            answers.check(
                    witness == null || session.leads().contains(witness), "witness", CohortRefusal.CO_MENTOR_NOT_THERE);
        }
        answers.done();
        return new Ground(on, evidence, session.id(), witness, Particulars.NONE);
    }

    /**
     * A delivery that was seen: by somebody who leads the programme here, or by one observer from outside with their name and body;
     * either declares to have no interest in it. Refuses by field as {@code cohort.observer-*}.
     *
     * @param declaration the sentence the observer declares, which is kept
     */
    public Ground seen(String declaration) {
        answers.check(witness != null || name != null, "witness", CohortRefusal.OBSERVER_NEEDED);
        answers.check(witness == null || name == null, "outsideName", CohortRefusal.OBSERVER_ONE);
        answers.check(name == null || body != null, "outsideBody", CohortRefusal.OBSERVER_BODY);
        answers.check(declared, "noInterest", CohortRefusal.OBSERVER_DECLARATION);
        if (session != null) {
            held();
            answers.check(session.role() != null, "session", CohortRefusal.OBSERVED_NOT_TRAINED);
        }
        answers.done();
        return new Ground(on, evidence, id(), witness, new Particulars(place, name, body, declaration, null));
    }

    private void held() {
        answers.check(session.over(), "session", CohortRefusal.SESSION_NOT_HELD);
        answers.check(on == null || session.days().contains(on), "on", CohortRefusal.SESSION_DAY);
    }

    private String id() {
        return session == null ? null : session.id();
    }
}
