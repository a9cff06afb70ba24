package org.hearth.exchange.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearth.exchange.ExchangeRefusal;
import org.hearth.exchange.TermsDraft;
import org.hearth.kernel.Answers;

/** Reads terms that are to hold from a day on. They never reach back: what was booked before was right. */
public final class NewTerms {

    private static final int MOST = 10_000;
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_MONTHS = 120;
    private static final int YEAR = 12;
    private static final int MOST_PER_DAY = 100;

    private NewTerms() {}

    /**
     * Reads what was typed. Refuses a day before today as {@code exchange.terms-past}, an allotment without a period or the
     * other way round, what rolls over of no allotment, and a cooling-off of nothing.
     */
    public static Terms of(TermsDraft draft, LocalDate today) {
        Answers answers = new Answers();
        LocalDate from = answers.date("from", draft.from());
        answers.check(from == null || !from.isBefore(today), "from", ExchangeRefusal.TERMS_PAST);
        answers.<Integer>number("mostBehind", draft.mostBehind(), 0L, MOST);
        answers.<BigDecimal>number("trainerDayPlaces", draft.trainerDayPlaces(), 0, MOST_PER_DAY);
        answers.<Integer>number("coolingOffDays", draft.coolingOffDays(), 1L, LONGEST_DAYS);
        answers.<Integer>number("lateDays", draft.lateDays(), 1L, LONGEST_DAYS);
        answers.<Integer>number("allotment", draft.allotment(), 0L, MOST);
        answers.<Integer>number("allotmentMonths", draft.allotmentMonths(), 1L, YEAR);
        answers.<Integer>number("rolloverMost", draft.rolloverMost(), 0L, MOST);
        answers.<Integer>number("expireMonths", draft.expireMonths(), 1L, LONGEST_MONTHS);
        together(answers, draft);
        answers.done();
        return new Terms(
                from,
                null,
                draft.mostBehind(),
                draft.trainerDayPlaces(),
                draft.coolingOffDays(),
                draft.lateDays(),
                draft.allotment(),
                draft.allotmentMonths(),
                draft.rolloverMost(),
                draft.expireMonths());
    }

    private static void together(Answers answers, TermsDraft draft) {
        boolean allotted = draft.allotment() != null;
        answers.check(
                allotted == (draft.allotmentMonths() != null), "allotmentMonths", ExchangeRefusal.ALLOTMENT_PERIOD);
        answers.check(allotted || draft.rolloverMost() == null, "rolloverMost", ExchangeRefusal.ROLLOVER_OF_NOTHING);
        boolean cools = draft.mostBehind() != null || draft.lateDays() != null;
        answers.check(cools || draft.coolingOffDays() == null, "coolingOffDays", ExchangeRefusal.COOLING_OFF_NOTHING);
        answers.check(
                draft.lateDays() == null || draft.coolingOffDays() != null,
                "coolingOffDays",
                ExchangeRefusal.COOLING_OFF_DAYS);
    }
}
