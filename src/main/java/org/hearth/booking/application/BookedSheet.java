package org.hearth.booking.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.booking.BookingRow;
import org.hearth.booking.model.WorkingDays;
import org.hearth.web.CsvTable;
import org.hearth.web.XlsxTable;

/** Bookings of one's own people as a table to take away, CSV or a workbook, with the same columns; days as in London. */
final class BookedSheet {

    private static final List<String> HEADINGS =
            List.of("name", "partner", "course", "session", "first day", "status", "waiting list position");
    private static final Set<Integer> LONG = Set.of(0, 1, 2);

    private BookedSheet() {}

    static String csv(List<BookingRow> bookings) {
        return CsvTable.of(HEADINGS, bookings.stream().map(BookedSheet::row).toList());
    }

    static byte[] xlsx(List<BookingRow> bookings) {
        return XlsxTable.of(
                Words.say("booked.sheet"),
                HEADINGS,
                bookings.stream().map(BookedSheet::row).toList(),
                LONG);
    }

    private static List<Object> row(BookingRow booking) {
        return Arrays.asList(
                booking.name(),
                booking.partnerName(),
                booking.course(),
                booking.sessionRef(),
                LocalDate.ofInstant(booking.firstStart(), WorkingDays.ZONE),
                booking.status().name().toLowerCase(Locale.ROOT),
                booking.position());
    }
}
