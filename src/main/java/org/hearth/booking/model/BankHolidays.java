package org.hearth.booking.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of single days as bank holidays of England and Wales: dates that were published, and days of the usual
 * calendar that were moved. Of other days the usual calendar speaks.
 *
 * @param known whether nobody works, by day
 */
public record BankHolidays(Map<LocalDate, Boolean> known) {

    /** Nothing but the usual calendar. */
    public static final BankHolidays USUAL = new BankHolidays(Map.of());

    public BankHolidays {
        known = Map.copyOf(known);
    }
}
