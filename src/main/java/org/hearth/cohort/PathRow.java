package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody on the way to being a trainer, or there, as a list shows them.
 *
 * @param standing on the day of asking
 * @param nextStep what comes next; null once accredited
 * @param lapsesOn when it runs out by what is known today; null for never, and for candidates
 */
public record PathRow(
        String id,
        String programme,
        String programmeName,
        String person,
        String personName,
        String partnerName,
        String cohort,
        String cohortName,
        Standing standing,
        Step nextStep,
        LocalDate since,
        LocalDate lapsesOn,
        String lapseCause,
        Integer promisedSessions,
        Integer generation,
        int version)
        implements Serializable {}
