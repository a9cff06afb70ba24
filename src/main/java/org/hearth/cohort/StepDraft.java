package org.hearth.cohort;

import java.time.LocalDate;

/**
 * A step as it is told.
 *
 * @param step one of {@link Step}
 * @param on the day it was taken
 * @param evidence what it rests on, like a certificate number, a register entry or a signed form
 * @param session the reference of the session it was taken at; may be left out
 * @param witness the id of the mentor or observer, one of those who train the programme; left out where it was somebody of
 *     another place, whom the evidence then names
 * @param noInterest whether the observer declared that they neither manage nor trained the trainer
 */
public record StepDraft(
        String step, LocalDate on, String evidence, String session, String witness, Boolean noInterest) {}
