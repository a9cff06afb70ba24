package org.hearth.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days as an address has them: {@code 2026-11-24}. */
public final class Days {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2150;

    private Days() {}

    /** The day, or null where nothing was said; refused as {@code kernel.date-range} when it is none. */
    public static LocalDate read(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        LocalDate day = parsed(text.strip());
        if (day == null || day.getYear() < EARLIEST || day.getYear() > LATEST) {
            throw new BadInput(field, InputRefusal.DATE_RANGE);
        }
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
