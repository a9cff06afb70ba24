package org.hearth.licence.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.Answers;
import org.hearth.licence.LicenceRefusal;
import org.hearth.licence.LicenceWarnings;

/** Which warning of a licence's end is due: the nearest that has been reached, so that one recorded late warns once. */
public final class Warnings {

    /** How many days before the last day, where a partnership has not said otherwise. */
    public static final List<Integer> USUAL = List.of(90, 30, 7);

    private static final int LONGEST_AHEAD = 730;

    private Warnings() {}

    /** The days somebody set. Refuses, by field, numbers out of range, and {@code licence.warning-order} for one not of fewer days. */
    public static LicenceWarnings read(LicenceWarnings asked) {
        Answers answers = new Answers();
        int first = answers.number("first", asked.first(), 1, LONGEST_AHEAD);
        Integer second = answers.<Integer>number("second", asked.second(), 1L, LONGEST_AHEAD);
        Integer third = answers.<Integer>number("third", asked.third(), 1L, LONGEST_AHEAD);
        answers.check(second == null || second < first, "second", LicenceRefusal.WARNING_ORDER);
        answers.check(third == null || second != null && third < second, "third", LicenceRefusal.WARNING_ORDER);
        answers.done();
        return new LicenceWarnings(first, second, third);
    }

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
