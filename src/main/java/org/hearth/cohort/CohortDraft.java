package org.hearth.cohort;

import java.time.LocalDate;
import java.util.List;

/**
 * A cohort as it is to be.
 *
 * @param programme whose trainers they become; kept once the cohort is there
 * @param nominationsUntil the last day on which partners nominate
 * @param seats how many there are
 * @param partners partners with seats of their own; the others share what is left
 * @param sessions references of the sessions of the train-the-trainer course they go to
 */
public record CohortDraft(
        String programme,
        String name,
        LocalDate nominationsUntil,
        Integer seats,
        String about,
        List<Share> partners,
        List<String> sessions) {

    public CohortDraft {
        partners = partners == null ? List.of() : List.copyOf(partners);
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
    }

    /** How many seats one partner has. */
    public record Share(String partner, Integer seats) {}
}
