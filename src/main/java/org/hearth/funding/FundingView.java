package org.hearth.funding;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A partnership's funding as published, in whole pounds: what each strand is given for the whole programme, and between
 * which sums each financial year lies.
 *
 * @param strands by sum, the largest first
 * @param years in their order
 * @param added what the years add up to
 * @param printed the total as the source prints it; null when it prints none
 * @param liabilities what goes on when the money of its strand has ended
 */
public record FundingView(
        List<Strand> strands, long strandTotal, List<Year> years, Year added, Year printed, List<Liability> liabilities)
        implements Serializable {

    public FundingView {
        strands = List.copyOf(strands);
        years = List.copyOf(years);
        liabilities = List.copyOf(liabilities);
    }

    /** Whether anything is known at all. */
    public boolean isKnown() {
        return !strands.isEmpty() || !years.isEmpty();
    }

    /** Whether the source prints another total than its years add up to, as sources do that round. */
    public boolean isRounded() {
        return printed != null && (printed.lower() != added.lower() || printed.upper() != added.upper());
    }

    /**
     * One strand.
     *
     * @param pounds its fixed sum; null when the source names none
     * @param fundedUntil until when it may be spent; null when the source does not say
     * @param capital whether it may be spent on buildings and equipment only
     */
    public record Strand(String id, String name, Long pounds, LocalDate fundedUntil, boolean capital, String source)
            implements Serializable {}

    /**
     * An obligation that outlives its funding.
     *
     * @param what what it is, in a few words
     * @param until its last day; null for no end
     * @param cost what it costs, in pounds and pence; null where that is not known
     * @param address its page
     */
    public record Liability(
            String strand, LocalDate fundedUntil, String what, LocalDate until, BigDecimal cost, String address)
            implements Serializable {}

    /** A financial year, or all of them: the least and the most there is. */
    public record Year(String name, long lower, long upper, String note) implements Serializable {}
}
