package org.hearth.content.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which reminder of a day is due: the nearest that has been reached, so that what is recorded late reminds once. */
public final class Reminders {

    /** How many days ahead, and once more when the day has passed. */
    public static final List<Integer> DAYS = List.of(90, 30, 7, -1);

    private Reminders() {}

    /**
     * The reminder to send.
     *
     * @param daysLeft days from today to the day; negative once it has passed
     * @param told the reminders sent before for this day
     * @return empty when it was sent, or a nearer one was, or none has been reached
     */
    public static Optional<Integer> due(int daysLeft, Collection<Integer> told) {
        return DAYS.stream()
                .filter(each -> daysLeft <= each)
                .min(Integer::compare)
                .filter(nearest -> told.stream().noneMatch(before -> before <= nearest));
    }
}
