package org.hearth.licence;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A licence. What it costs, and with whose money, is left out for those who neither keep it nor see funding.
 *
 * @param reference the licensor's
 * @param to the last day; null for no end
 * @param daysLeft how many days from today to the last day; null without an end, or once it is over
 * @param cost in pounds and pence
 * @param fundedUntil until when the strand's money may be spent; null where that is not known
 * @param unfunded whether it goes on after the strand's money; null for those its money is not shown to
 * @param sessions how many published sessions of the programme have a day to come on which their host is not covered
 * @param mayChange whether the viewer keeps it
 */
public record LicenceView(
        String id,
        String programme,
        String programmeName,
        String holder,
        String holderName,
        String reference,
        Integer units,
        String unitsName,
        Integer unitsSpent,
        LocalDate from,
        LocalDate to,
        LicenceState state,
        Integer daysLeft,
        BigDecimal cost,
        String strand,
        String strandName,
        LocalDate fundedUntil,
        Boolean unfunded,
        String note,
        String endedReason,
        List<Cover> covers,
        int sessions,
        boolean mayChange,
        int version)
        implements Serializable {

    public LicenceView {
        covers = List.copyOf(covers);
    }

    /**
     * A partner beside the holder that may use it.
     *
     * @param to the last day; null for as long as the licence holds
     */
    public record Cover(String id, String partner, String partnerName, LocalDate from, LocalDate to)
            implements Serializable {}
}
