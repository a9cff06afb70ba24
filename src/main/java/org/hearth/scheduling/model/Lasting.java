package org.hearth.scheduling.model;

import java.time.LocalDate;
import org.hearth.scheduling.AccreditationState;
import org.hearth.scheduling.TrainerStandings.Stands;

/**
 * Until when an accreditation counts by what is known today (decision 0184).
 *
 * @param to the last day; null for no end
 * @param activeUntil the last day unless they deliver or refresh before; null where nothing of the kind is asked
 */
public record Lasting(LocalDate from, LocalDate to, LocalDate activeUntil) {

    /** Whether what they do before its last day puts that day off. */
    public boolean byActivity() {
        return activeUntil != null && (to == null || activeUntil.isBefore(to));
    }

    /** The last day by what is known today; null for no end. */
    public LocalDate last() {
        return byActivity() ? activeUntil : to;
    }

    /**
     * How it stands on a day.
     *
     * @param stands how its trainer stands on that day; null where no path is known
     */
    public AccreditationState on(LocalDate day, Stands stands) {
        if (day.isBefore(from)) {
            return AccreditationState.COMING;
        }
        if (last() != null && day.isAfter(last())) {
            boolean ranOut = stands != null && last().plusDays(1).equals(stands.lapsedOn());
            return byActivity() || ranOut ? AccreditationState.LAPSED : AccreditationState.ENDED;
        }
        return stands != null && stands.atRisk() ? AccreditationState.AT_RISK : AccreditationState.COUNTS;
    }
}
