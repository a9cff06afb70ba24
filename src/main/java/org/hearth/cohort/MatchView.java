package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A session to come that lacks a trainer, and who of the pool could train it.
 *
 * @param ref the session's reference
 * @param draft whether it is not published yet
 * @param missing how many trainers it lacks, counting those who may train it on every day
 * @param wants LEAD where nobody there may lead it on every day, otherwise CO
 * @param mayPlan whether the viewer plans it, and so can add a trainer
 */
public record MatchView(
        String ref,
        String courseTitle,
        String programme,
        String programmeName,
        List<LocalDate> days,
        String host,
        String hostName,
        String localityName,
        boolean draft,
        int missing,
        String wants,
        boolean mayPlan,
        List<Proposal> proposals)
        implements Serializable {

    public MatchView {
        days = List.copyOf(days);
        proposals = List.copyOf(proposals);
    }

    /**
     * Somebody who could train it.
     *
     * @param provisional whether they are on the way and count beside an accredited lead only
     * @param reasons why they are proposed, in plain English
     */
    public record Proposal(String person, String name, String partnerName, boolean provisional, List<String> reasons)
            implements Serializable {

        public Proposal {
            reasons = List.copyOf(reasons);
        }
    }
}
