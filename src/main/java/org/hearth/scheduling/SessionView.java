package org.hearth.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseMode;

/**
 * A session in full.
 *
 * @param onlineLink shown to those who may change the session and to its trainers; null for everybody else
 * @param language in which it is given, by its code, with its name in English beside it
 * @param noShows what its host says of places of people who are not there once it has begun
 * @param offers places for partners planned before publishing; null for those who may not change the session
 * @param mayChange whether this viewer may change the session
 */
public record SessionView(
        String id,
        String ref,
        SessionStatus status,
        String course,
        String courseRef,
        String courseTitle,
        String programme,
        String host,
        String hostName,
        CourseMode mode,
        String site,
        String siteName,
        String siteAddress,
        String room,
        String roomName,
        String localityName,
        String onlineLink,
        int capacity,
        int minimum,
        LocalDate decisionOn,
        Instant closesAt,
        String accessInfo,
        String language,
        String languageName,
        NoShowChoice noShows,
        int freePlaces,
        String endedReason,
        List<DayCard> days,
        List<TrainerView> trainers,
        List<PlaceOffer> offers,
        boolean mayChange,
        boolean mine,
        int version)
        implements Serializable {

    public SessionView {
        days = List.copyOf(days);
        trainers = List.copyOf(trainers);
        offers = offers == null ? null : List.copyOf(offers);
    }

    /** How many people hold a place, sure or asked for. */
    public int booked() {
        return capacity - freePlaces;
    }

    /** Whether fewer people hold a place than the session needs to go ahead. */
    public boolean lacksPeople() {
        return booked() < minimum;
    }
}
