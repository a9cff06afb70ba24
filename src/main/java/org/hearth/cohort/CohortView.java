package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A cohort.
 *
 * @param nominated how many are nominated and have no seat yet
 * @param taken how many seats are taken
 * @param sharedLeft how many seats are left for all the partners together that have none of their own
 * @param open whether partners can nominate today
 * @param partners partners with seats of their own, or with people in it
 * @param sessions the sessions of the train-the-trainer course they go to
 */
public record CohortView(
        String id,
        String programme,
        String programmeName,
        String name,
        LocalDate nominationsUntil,
        int seats,
        int nominated,
        int taken,
        int accredited,
        int sharedLeft,
        String about,
        boolean open,
        List<Share> partners,
        List<Meeting> sessions,
        int version)
        implements Serializable {

    public CohortView {
        partners = List.copyOf(partners);
        sessions = List.copyOf(sessions);
    }

    /**
     * The seats of one partner.
     *
     * @param seats of its own; null where it shares what is left
     * @param left how many of its own it can still have; null where it shares what is left with others
     */
    public record Share(String partner, String name, Integer seats, int nominated, int taken, Integer left)
            implements Serializable {}

    /** A session the cohort goes to. */
    public record Meeting(String ref, String courseTitle, LocalDate firstDay) implements Serializable {}
}
