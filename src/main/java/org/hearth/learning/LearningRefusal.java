package org.hearth.learning;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the learning room says no. */
public enum LearningRefusal implements Refusal {
    /** Somebody must complete another course first. Details: that course, this course, when it runs next. */
    PREREQUISITE_MISSING,
    /** Only an award that counts can be revoked or replaced. */
    AWARD_ENDED,
    /** The register is not finished, so there is nothing to add conditions to. */
    NOT_SETTLED,
    /** The course does not ask for this. */
    CONDITION_UNKNOWN,
    CONDITION_DATE_FUTURE,
    CONDITION_DATE_EARLY,
    NOBODY_CHOSEN,
    /** Somebody has answered the evaluation, or the host noted that they did. */
    EVALUATION_DONE,
    NUMBER_MISTYPED,
    TOO_MANY_CHECKS;

    @Override
    public String code() {
        return "learning." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
