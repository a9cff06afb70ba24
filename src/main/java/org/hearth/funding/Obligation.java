package org.hearth.funding;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something a strand pays for.
 *
 * @param strand the strand's id
 * @param what what it is, in a few words
 * @param until its last day; null for no end
 * @param cost what it costs, in pounds and pence; null where that is not known
 * @param address its page
 */
public record Obligation(String strand, String what, LocalDate until, BigDecimal cost, String address) {

    /**
     * Whether an obligation goes on when the money has ended (domain rule 19): it is an unfunded liability.
     *
     * @param until the obligation's last day; null for no end
     * @param fundedUntil until when the strand's money may be spent; null where that is not known, and nothing is said then
     */
    public static boolean outlives(LocalDate until, LocalDate fundedUntil) {
        return fundedUntil != null && (until == null || until.isAfter(fundedUntil));
    }
}
