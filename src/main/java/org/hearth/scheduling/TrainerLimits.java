package org.hearth.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * How much a programme asks of one trainer at most.
 *
 * @param groupPerTrainer learners for each trainer; null for no limit
 * @param groupRefused whether a larger group is refused; else planners are warned
 * @param mostPerYear deliveries within twelve months; null for no limit
 * @param loadRefused whether one more is refused; else planners are warned
 */
public record TrainerLimits(Integer groupPerTrainer, boolean groupRefused, Integer mostPerYear, boolean loadRefused) {

    private static final int YEAR = 12;

    /**
     * The most deliveries within any twelve months the day lies in, itself counted. Twelve months from a day end the day before
     * the same day of the next year.
     */
    public static long mostWithinAYear(LocalDate day, Collection<LocalDate> others) {
        LongStream withOthers = others.stream()
                .filter(first -> !first.isAfter(day) && day.isBefore(first.plusMonths(YEAR)))
                .mapToLong(first -> 1 + within(first, others));
        return LongStream.concat(withOthers, LongStream.of(1 + within(day, others)))
                .max()
                .orElseThrow();
    }

    private static long within(LocalDate first, Collection<LocalDate> days) {
        return days.stream()
                .filter(each -> !each.isBefore(first) && each.isBefore(first.plusMonths(YEAR)))
                .count();
    }
}
