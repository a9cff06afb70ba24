package org.hearth.cohort.model;

import java.time.LocalDate;
import org.hearth.cohort.CohortRefusal;
import org.hearth.kernel.Answers;
import org.hearth.kernel.PersonId;

/**
 * By whom somebody is released for the sessions they will deliver (domain rule C17).
 *
 * @param by the manager who signed
 * @param reason why it was not the line manager on record; null when it was, or none is
 */
public record Release(PersonId by, String reason) {

    private static final int LONGEST = 500;

    /**
     * Whoever is named, and otherwise the line manager on record. Refuses by field nobody at all
     * ({@code cohort.release-manager}), the person themself ({@code cohort.own-word}), and somebody who is not the manager on
     * record without a reason ({@code cohort.release-reason}).
     *
     * @param recorded the line manager on record; null where there is none
     * @param named who signed, as it was told; null when nobody was named
     */
    public static Release of(PersonId person, PersonId recorded, PersonId named, String typed, Answers answers) {
        String reason = answers.optional("reason", typed, LONGEST);
        PersonId by = named == null ? recorded : named;
        answers.check(by != null, "manager", CohortRefusal.RELEASE_MANAGER);
        answers.check(!person.equals(by), "manager", CohortRefusal.OWN_WORD);
        boolean other = recorded != null && by != null && !recorded.equals(by);
        answers.check(!other || reason != null, "reason", CohortRefusal.RELEASE_REASON);
        answers.done();
        return new Release(by, other ? reason : null);
    }

    /** The first day on which it can have been signed: it is for what lies ahead, and not older than a year. */
    public static LocalDate earliest(LocalDate nominated) {
        return nominated.minusYears(1);
    }

    /** Whether somebody signed who is not the manager on record. */
    public boolean byAnother() {
        return reason != null;
    }
}
