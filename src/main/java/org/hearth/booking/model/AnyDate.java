package org.hearth.booking.model;

import java.util.Optional;
import org.hearth.booking.WaitingStanding;

/**
 * What is known, at one session, of somebody who waits for any date of its course.
 *
 * @param askedBy who asked for it
 * @param asking what is asked of the home partner once a place is accepted
 * @param offeredHere whether they were offered a place of this session before, or gave up one since they asked
 * @param offeredElsewhere whether a place of another date is held for them now
 * @param placed whether they have a place on the course
 * @param engaged whether they still work for the partner it was asked for
 */
public record AnyDate(
        String engagement,
        String askedBy,
        Asking asking,
        Preferences preferences,
        boolean offeredHere,
        boolean offeredElsewhere,
        boolean placed,
        boolean engaged) {

    /** Why they cannot be offered a place of the session, whatever places there are. */
    public Optional<WaitingStanding> against(Occasion occasion) {
        if (placed) {
            return Optional.of(WaitingStanding.HAS_PLACE);
        }
        if (!engaged) {
            return Optional.of(WaitingStanding.LEFT);
        }
        if (offeredHere) {
            return Optional.of(WaitingStanding.OFFERED_BEFORE);
        }
        if (!preferences.fit(occasion)) {
            return Optional.of(WaitingStanding.DOES_NOT_SUIT);
        }
        return offeredElsewhere ? Optional.of(WaitingStanding.OFFERED_ELSEWHERE) : Optional.empty();
    }

    /** Whether they have a turn on the session at all. */
    public boolean isInLine(Occasion occasion) {
        return against(occasion)
                .filter(reason -> reason != WaitingStanding.OFFERED_ELSEWHERE)
                .isEmpty();
    }
}
