package org.hearth.scheduling.model;

import java.util.List;
import org.hearth.scheduling.SchedulingRefusal;

/**
 * Something that stands against publishing a session, or is to be thought of before.
 *
 * @param subject what exactly: dates, a person, another session. A waiver holds for it and for nothing else, so that it
 *     lapses by itself when the plan changes
 * @param details what fills the blanks of the sentence
 * @param warns whether it is only to be thought of: it stops nothing and nobody need answer for it
 */
public record Breach(SchedulingRefusal refusal, String subject, List<Object> details, boolean warns) {

    public Breach {
        details = List.copyOf(details);
    }

    /** A breach with what fills the blanks of its sentence. */
    public static Breach of(SchedulingRefusal refusal, String subject, Object... details) {
        return new Breach(refusal, subject, List.of(details), false);
    }

    /** The same, as a warning unless it is refused. */
    public Breach unless(boolean refused) {
        return new Breach(refusal, subject, details, !refused);
    }
}
