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
     * @param witness the name of the mentor, the observer or the manager who released them; null where there was none
     * @param by the name of whoever wrote it down; null where the record showed it
     * @param witnessBody for whom a witness from outside works; null for people of the partnership
     * @param place where it was held, when that was elsewhere; null for what was here
     * @param declaration what the observer declared; null where nothing was asked
     * @param reason why it was not the line manager on record who signed; null where it was
     */
    public record Done(
            Step step,
            LocalDate on,
            String evidence,
            String session,
            String witness,
            String by,
            String witnessBody,
            String place,
            String declaration,
            String reason)
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
