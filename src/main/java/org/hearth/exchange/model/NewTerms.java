package org.hearth.exchange.model;

import java.time.LocalDate;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;

/**
 * Terms that are to hold from a day on. They never reach back: what was booked before was right.
 *
 * @param mostBehind null for no limit
 */
public record NewTerms(LocalDate from, Integer mostBehind) {

    private static final int MOST = 10_000;

    /** Reads what was typed. Refuses a day before today as {@code exchange.terms-past}. */
    public static NewTerms of(LocalDate from, Integer mostBehind, LocalDate today) {
        Answers answers = new Answers();
        LocalDate day = answers.date("from", from);
        answers.check(day == null || !day.isBefore(today), "from", ExchangeRefusal.TERMS_PAST);
        answers.check(
                mostBehind == null || mostBehind >= 0 && mostBehind <= MOST,
                "mostBehind",
                InputRefusal.NUMBER_RANGE,
                0,
                MOST);
        answers.done();
        return new NewTerms(day, mostBehind);
    }
}
