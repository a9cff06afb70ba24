package org.hearth.practice;

import java.time.LocalDate;

/**
 * One coded sample, as the MITI 4 form has it.
 *
 * @param programme the programme's id
 * @param sampledOn the day of the conversation
 * @param minutes how long the sample was
 * @param cultivating global score, 1 to 5: cultivating change talk
 * @param softening global score, 1 to 5: softening sustain talk
 * @param partnership global score, 1 to 5
 * @param empathy global score, 1 to 5
 * @param simpleReflections how many
 * @param complexReflections how many
 * @param questions how many
 * @param adherent how many utterances that keep to the method; recorded, without a threshold
 * @param nonAdherent how many that do not; recorded, without a threshold
 * @param coder the name of an outside coder; left out when it is whoever writes it down
 * @param another whether it is another sample of a day of which this coder coded one already, or puts that one right
 */
public record ScoreDraft(
        String programme,
        LocalDate sampledOn,
        Integer minutes,
        Integer cultivating,
        Integer softening,
        Integer partnership,
        Integer empathy,
        Integer simpleReflections,
        Integer complexReflections,
        Integer questions,
        Integer adherent,
        Integer nonAdherent,
        String coder,
        Boolean another) {}
