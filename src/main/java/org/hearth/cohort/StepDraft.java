package org.hearth.cohort;

import java.time.LocalDate;

/**
 * A step as it is told.
 *
 * @param step one of {@link Step}
 * @param on the day it was taken
 * @param evidence what it rests on, like a certificate number, a register entry or a signed form
 * @param session the reference of the session it was taken at; a delivery beside a mentor names one that was held and that the
 *     trainer trained beside the lead, unless it was elsewhere
 * @param witness the id of the mentor, who led that session, or of the observer, one of those who lead the programme
 * @param noInterest whether the observer declared that they neither manage nor trained the trainer
 * @param elsewhere whether it was held elsewhere, at no session here
 * @param place where, when it was elsewhere
 * @param outsideName the name of a mentor or observer of another place
 * @param outsideBody for whom an observer of another place works
 */
public record StepDraft(
        String step,
        LocalDate on,
        String evidence,
        String session,
        String witness,
        Boolean noInterest,
        Boolean elsewhere,
        String place,
        String outsideName,
        String outsideBody) {

    /** One that says nothing. */
    public static StepDraft nothing() {
        return new StepDraft(null, null, null, null, null, null, null, null, null, null);
    }
}
