package org.hearth.learning;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An award, as its holder and those who may see their record see it.
 *
 * @param minutes taught minutes the person was there
 * @param renewBy the last day it counts; null when it does not run out
 * @param standing as it is today
 */
public record AwardView(
        String id,
        String number,
        String person,
        String holderName,
        String course,
        String courseRef,
        String courseTitle,
        String level,
        LocalDate awardedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        int minutes,
        LocalDate renewBy,
        Standing standing,
        LocalDate endedOn,
        String endReason,
        int version)
        implements Serializable {

    /** Taught hours, to the half hour: {@code 12} or {@code 6.5}. */
    public String hours() {
        int halves = Math.round(minutes / 30f);
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }
}
