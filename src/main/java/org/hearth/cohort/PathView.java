package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's path with everything on it.
 *
 * @param needs what is still to be done, in order; what keeps an accreditation alive, once there is one
 * @param steps what was done, the oldest first
 * @param offers sessions of the programme that still want a trainer beside the others
 * @param delivered how many sessions they delivered in the window of the scheme
 */
public record PathView(
        PathRow path, List<Need> needs, List<Done> steps, List<Offer> offers, int delivered, List<Deed> deeds)
        implements Serializable {

    public PathView {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        offers = List.copyOf(offers);
        deeds = List.copyOf(deeds);
    }

    /**
     * Something still to be done.
     *
     * @param says it in plain English
     * @param by until when; null where no day is set
     */
    public record Need(Step step, String says, LocalDate by) implements Serializable {}

    /**
     * A step that was taken.
     *
     * @param session the reference of the session; null where there was none
     * @param witness the name of the mentor or observer; null where there was none
     * @param by the name of whoever wrote it down; null where the record showed it
     */
    public record Done(Step step, LocalDate on, String evidence, String session, String witness, String by)
            implements Serializable {}

    /** A session that wants a trainer. */
    public record Offer(String ref, String courseTitle, LocalDate firstDay, String hostName, int missing)
            implements Serializable {}

    /** What the viewer may do with it now. */
    public enum Deed {
        SELECT,
        TAKE_STEP,
        SIGN,
        WITHDRAW,
        SET_END
    }
}
