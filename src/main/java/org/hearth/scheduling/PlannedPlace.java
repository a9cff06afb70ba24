package org.hearth.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a session is held and for how many.
 *
 * @param room a room of the site; may be null when the site is
 * @param onlineLink an https address for those who take part from elsewhere
 * @param minimum how many must have booked by {@code decisionOn}, or the session is called off; 0 for no minimum
 * @param closesAt when booking ends; null for 5pm two days before the first day
 * @param language the code of a known language; null for English
 * @param noShows what becomes of places of people who are not there; null for what the partnership's rule says
 */
public record PlannedPlace(
        String site,
        String room,
        String onlineLink,
        Integer capacity,
        Integer minimum,
        LocalDate decisionOn,
        Instant closesAt,
        String accessInfo,
        String language,
        NoShowChoice noShows)
        implements Serializable {}
