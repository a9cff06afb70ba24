package org.hearth.exchange;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What holds between the partners of an agreement, and when.
 *
 * @param terms the newest first
 * @param standing how the viewer's own partner stands under the terms of today; null where none bind it
 */
public record TermsView(String agreement, String agreementName, List<Terms> terms, Standing standing)
        implements Serializable {

    public TermsView {
        terms = List.copyOf(terms);
    }

    /**
     * What holds from a day to a day.
     *
     * @param to the last day; null for no end
     * @param says all of it in plain English; empty where the balance binds nobody
     * @see TermsDraft
     */
    public record Terms(
            LocalDate from,
            LocalDate to,
            Integer mostBehind,
            BigDecimal trainerDayPlaces,
            Integer coolingOffDays,
            Integer lateDays,
            Integer allotment,
            Integer allotmentMonths,
            Integer rolloverMost,
            Integer expireMonths,
            List<OwnAllotment> partners,
            List<KindTerm> kinds,
            List<TaughtTerm> taught,
            boolean trainerDaysRunOut,
            List<String> says)
            implements Serializable {

        public Terms {
            partners = List.copyOf(partners);
            kinds = List.copyOf(kinds);
            taught = List.copyOf(taught);
            says = List.copyOf(says);
        }
    }

    /**
     * How a partner stands.
     *
     * @param balance what the limit is held against
     * @param left how many places of its allotment it may still take; null without one
     * @param until the last day of the period
     * @param why why it may have no place of others now; null when it may
     */
    public record Standing(
            String partner, String partnerName, BigDecimal balance, Integer left, LocalDate until, String why)
            implements Serializable {}
}
