package org.hearth.booking.model;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.booking.Delivery;

/**
 * What suits somebody who waits for any date of a course.
 *
 * @param days the days of the week; none: all of them
 * @param localities where; none: everywhere. Where all of a session is online it does not matter
 * @param languages by their codes; none: all of them
 */
public record Preferences(Set<DayOfWeek> days, Set<String> localities, Delivery delivery, Set<String> languages) {

    public Preferences {
        days = Set.copyOf(days);
        localities = Set.copyOf(localities);
        languages = Set.copyOf(languages);
    }

    /** Whether a session suits: every one of its days, its place, how it is held and in which language. */
    public boolean fit(Occasion occasion) {
        return suitsDays(occasion) && suitsDelivery(occasion) && suitsPlace(occasion) && suitsLanguage(occasion);
    }

    private boolean suitsDays(Occasion occasion) {
        return days.isEmpty() || days.containsAll(occasion.days());
    }

    private boolean suitsDelivery(Occasion occasion) {
        return switch (delivery) {
            case EITHER -> true;
            case IN_PERSON -> !occasion.online();
            case ONLINE -> occasion.online();
        };
    }

    private boolean suitsPlace(Occasion occasion) {
        return localities.isEmpty()
                || occasion.online()
                || occasion.locality() != null && localities.contains(occasion.locality());
    }

    private boolean suitsLanguage(Occasion occasion) {
        return languages.isEmpty() || languages.contains(occasion.language());
    }

    /** The days as one number, Monday the lowest bit, as they are kept. */
    public int daysKept() {
        return days.stream().mapToInt(day -> 1 << day.ordinal()).sum();
    }

    /** The days of a number that was kept. */
    public static Set<DayOfWeek> days(int kept) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (kept & 1 << day.ordinal()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }
}
