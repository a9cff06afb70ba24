package org.hearth.content;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why something about local content or an area's readiness is refused. */
public enum ContentRefusal implements Refusal {
    /** No one person within reach is meant. */
    PERSON_UNKNOWN,
    /** The programme is not under local content on this day. */
    NOT_LOCAL,
    /** Another version of the programme has this label. */
    LABEL_THERE,
    /** A version was adopted on this day or later. Details: that day. */
    ADOPTED_BEFORE,
    /** The version was withdrawn. Details: the day. */
    WITHDRAWN,
    /** An owner was named from this day or later. Details: that day. */
    OWNER_BEFORE,
    /** A review is written down after it was held, and of a version that was adopted by then. Details: the first day, the last. */
    REVIEW_DAY,
    /** The next review is not later than the one before. */
    REVIEW_NEXT,
    /** The day lies before the version was adopted, or the statement made. Details: that day. */
    WITHDRAWN_BEFORE,
    /** A statement is written down once it was made. */
    STATED_LATER,
    /** The commitment is of a later day than the statement. */
    COMMITTED_LATER,
    /** Not every question has its answer. Details: how many there are. */
    ANSWERS,
    /** Too many questions. Details: the most there may be. */
    QUESTIONS,
    /** What is decided holds from today or later. */
    RULE_FROM,
    /** Published sessions would stand without content or readiness, and nobody said that this is meant. Details: how many, the first day. */
    SESSIONS_UNCOVERED;

    @Override
    public String code() {
        return "content." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
