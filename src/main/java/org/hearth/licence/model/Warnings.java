package org.hearth.licence.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which warning of a licence's end is due: the nearest that has been reached, so that one recorded late warns once. */
public final class Warnings {

    /** How many days before the last day, where a partnership has not said otherwise. */
    public static final List<Integer> USUAL = List.of(90, 30, 7);

    private Warnings() {}

    /**
     * The warning to send.
     *
     * @param daysLeft days from today to the last day
     * @param days how many days before the last day a warning is due
     * @param told the warnings sent before for this last day
     * @return empty when it was sent, or a nearer one was, or none has been reached
     */
    public static Optional<Integer> due(int daysLeft, Collection<Integer> days, Collection<Integer> told) {
        return days.stream()
                .filter(each -> daysLeft >= 0 && daysLeft <= each)
                .min(Integer::compare)
                .filter(nearest -> told.stream().noneMatch(before -> before <= nearest));
    }
}
