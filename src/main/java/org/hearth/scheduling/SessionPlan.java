package org.hearth.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A session as one wants it. When a session is changed, what is left out (null) stays as it is; site, room and link
 * belong together and are replaced as one when any of them is given.
 *
 * @param host the partner that holds the session; null for the viewer's own partner
 * @param language in which it is given, by its code like {@code cy}; English where it was never said
 * @param noShows what becomes of places of people who are not there once it has begun
 * @param offers places for partners, until the session is published; afterwards the booking room keeps them
 * @param overrideReason why to go ahead in spite of clashes or, for who may waive them, breaches of fidelity
 */
public record SessionPlan(
        String course,
        String host,
        List<PlannedDay> days,
        String site,
        String room,
        String onlineLink,
        Integer capacity,
        Integer minimum,
        LocalDate decisionOn,
        Instant closesAt,
        String accessInfo,
        String language,
        NoShowChoice noShows,
        List<PlannedTrainer> trainers,
        List<PlaceOffer> offers,
        String overrideReason) {

    /** A plan that says no more than which course and which host. */
    public static SessionPlan of(String course, String host) {
        return new SessionPlan(
                course, host, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The part of the plan about place and size. */
    public PlannedPlace place() {
        return new PlannedPlace(
                site, room, onlineLink, capacity, minimum, decisionOn, closesAt, accessInfo, language, noShows);
    }

    /** Whether the plan says where. */
    public boolean saysWhere() {
        return site != null || room != null || onlineLink != null;
    }
}
