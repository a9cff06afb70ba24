package org.hearth.embedding;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why the room of practice embedding says no. */
public enum EmbeddingRefusal implements Refusal {
    /** A rule would bind courses that have begun. */
    RULE_PAST,
    /** The course is none of the partnership's published ones. */
    NO_COURSE,
    /** More parts than fit, or one of them twice. */
    PARTS,
    /** Whoever runs a group must be trained in it. */
    FACILITATOR_UNTRAINED,
    /** A group would begin on a day that is over. */
    GROUP_PAST,
    /** Who joins must have been there for the whole of the course. */
    NOT_TRAINED,
    /** They belong to it already. */
    MEMBER_ALREADY,
    /** Nobody within reach is called that. */
    NOBODY,
    /** The day of a meeting, or of a part, is still to come. */
    DAY_TO_COME,
    /** The day lies before the course was over. */
    DAY_EARLY,
    /** Somebody is no member of the group. */
    NOT_MEMBER,
    /** The rule knows no such part. */
    NO_PART,
    /** More time would be less, or over already. */
    TIME_SHORT,
    /** There is no such kind of group for parents. */
    NO_KIND,
    /** The kind has another number of sessions. Details: which, and its name. */
    PARENT_SESSIONS,
    /** One person would lead a group alone. */
    TWO_FACILITATORS,
    /** Whoever leads a group for parents must be within reach, and trained in it where the kind says so. */
    FACILITATOR_UNCERTIFIED,
    /** A group would begin too long ago or too far ahead. */
    PARENT_START,
    /** No session of a group that is over is written down. */
    GROUP_OVER,
    /** A session would lie before the one before it. */
    SESSION_ORDER,
    /** A meeting that was held is not moved. */
    MEETING_HELD,
    /** Who leaves a group must belong to it. */
    NO_MEMBER,
    /** A session would lie after the one after it. */
    SESSION_AFTER,
    /** Facilitators change on a day of the run, after the last change. Details: the earliest day. */
    LEADERS_FROM;

    @Override
    public String code() {
        return "embedding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
