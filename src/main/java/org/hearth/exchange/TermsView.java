package org.hearth.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What holds between the partners of an agreement, and when.
 *
 * @param terms the newest first
 */
public record TermsView(String agreement, String agreementName, List<Terms> terms) implements Serializable {

    public TermsView {
        terms = List.copyOf(terms);
    }

    /**
     * What holds from a day to a day.
     *
     * @param to the last day; null for no end
     * @param mostBehind how many places a partner may have got more than it gave since {@code from}; null for no limit
     */
    public record Terms(LocalDate from, LocalDate to, Integer mostBehind) implements Serializable {}
}
