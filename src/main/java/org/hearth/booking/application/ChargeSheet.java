package org.hearth.booking.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearth.booking.ChargeView;
import org.hearth.booking.Fee;
import org.hearth.booking.model.WorkingDays;
import org.hearth.web.CsvTable;

/** Charges as a table to invoice from: references and partners, nobody's name; dates as in London. */
final class ChargeSheet {

    private static final List<String> HEADINGS = List.of(
            "reference",
            "partner",
            "host",
            "course",
            "session",
            "first day",
            "cause",
            "amount",
            "counted in",
            "status",
            "raised on",
            "invoice by");

    private ChargeSheet() {}

    /** The whole table, its headings first. */
    static String of(List<ChargeView> charges) {
        return CsvTable.of(HEADINGS, charges.stream().map(ChargeSheet::row).toList());
    }

    private static List<Object> row(ChargeView charge) {
        boolean pence = charge.measure() == Fee.Measure.PENCE;
        return Arrays.asList(
                charge.ref(),
                charge.partnerName(),
                charge.hostName(),
                charge.course(),
                charge.sessionRef(),
                LocalDate.ofInstant(charge.firstStart(), WorkingDays.ZONE),
                plain(charge.cause()),
                BigDecimal.valueOf(charge.amount(), pence ? 2 : 0),
                pence ? "GBP" : "credits",
                plain(charge.status()),
                LocalDate.ofInstant(charge.raisedAt(), WorkingDays.ZONE),
                charge.invoiceBy());
    }

    private static String plain(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
