package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a partner gave and got under terms, as far as they ask for it. Days are local to Europe/London.
 *
 * @param balance places given less places got since the terms began, with credits passed on and trainer days at their weight,
 *     without what counts no more
 * @param got how many places it got on which day and still has, since the terms began
 * @param allotment how many places it may take in a period, where that is not what the others may; null where it is
 * @param lateOn the day on which it last gave a place up late; null for never
 */
public record Standing(BigDecimal balance, Map<LocalDate, Integer> got, Integer allotment, LocalDate lateOn) {

    public Standing {
        balance = Amounts.plain(balance);
        got = Map.copyOf(got);
    }

    /** The last day on which it got a place it still has; null for none. */
    public LocalDate lastGot() {
        return got.keySet().stream().max(LocalDate::compareTo).orElse(null);
    }

    /** How many places it got from one day to another, both included. */
    public int gotWithin(LocalDate from, LocalDate to) {
        return got.entrySet().stream()
                .filter(each -> !each.getKey().isBefore(from) && !each.getKey().isAfter(to))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
