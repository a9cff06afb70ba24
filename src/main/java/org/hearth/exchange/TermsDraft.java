package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the partners of an agreement are to be bound by from a day on. Null is not agreed.
 *
 * @param mostBehind how many places a partner may have got more than it gave
 * @param trainerDayPlaces as how many places a day of a trainer counts
 * @param coolingOffDays after how many days a partner may have one more: over the limit since the last it got, and after a
 *     late withdrawal since that
 * @param lateDays a place given up fewer than so many days before the first day is a late withdrawal
 * @param allotment how many places each partner may take in a period
 * @param allotmentMonths how many months a period has; the first begins with the terms
 * @param rolloverMost how many places not taken go on into the next period at most; null for none
 * @param expireMonths for how many months a place counts after the training, a gift after it was made, and what was given in
 *     kind after its day
 * @param partners those with another allotment, each once at most
 * @param kinds what else counts in kind, each once at most
 * @param taught as how many days a day of a trainer counts by what was taught, each once at most; what is not named counts once
 * @param trainerDaysRunOut whether trainer days run out after {@code expireMonths} too; left out for no
 */
public record TermsDraft(
        LocalDate from,
        Integer mostBehind,
        BigDecimal trainerDayPlaces,
        Integer coolingOffDays,
        Integer lateDays,
        Integer allotment,
        Integer allotmentMonths,
        Integer rolloverMost,
        Integer expireMonths,
        List<Partner> partners,
        List<Kind> kinds,
        List<Taught> taught,
        Boolean trainerDaysRunOut) {

    public TermsDraft {
        partners = partners == null ? List.of() : List.copyOf(partners);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        taught = taught == null ? List.of() : List.copyOf(taught);
    }

    /**
     * As how many days a day of a trainer counts.
     *
     * @param programme the programme's id; left out where a level is said
     * @param level the level of the course; left out where a programme is said
     */
    public record Taught(String programme, String level, BigDecimal weight) implements Serializable {}

    /** How many places one partner may take in a period, in place of what the others may. */
    public record Partner(String partner, Integer allotment) implements Serializable {}

    /**
     * What counts in kind beside trainer days.
     *
     * @param kind one of {@link org.hearth.exchange.Kind}
     * @param name what {@code OTHER} is called; left out for the others
     * @param weight as how many places one of it counts
     */
    public record Kind(String kind, String name, BigDecimal weight) implements Serializable {}
}
