package org.hearth.licence;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A licence as somebody writes it down. Programme and holder are said once, when it is recorded.
 *
 * @param holder the partner that holds it; the caller's own where none is named
 * @param reference the licensor's
 * @param units how many units or points it has; null where it is not counted
 * @param unitsName what the licensor calls them
 * @param unitsSpent how many are spent
 * @param to the last day; null for no end
 * @param cost what it costs, in pounds and pence
 * @param strand the funding strand it is paid with
 * @param note where this is known from
 * @param uncover whether published sessions may be left without a licence by this change
 */
public record LicenceDraft(
        String programme,
        String holder,
        String reference,
        Integer units,
        String unitsName,
        Integer unitsSpent,
        LocalDate from,
        LocalDate to,
        BigDecimal cost,
        String strand,
        String note,
        Boolean uncover) {

    /** Nothing said. */
    public static LicenceDraft nothing() {
        return new LicenceDraft(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether it is meant that published sessions lose their cover. */
    public boolean mayUncover() {
        return Boolean.TRUE.equals(uncover);
    }
}
