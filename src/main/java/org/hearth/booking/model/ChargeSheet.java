package org.hearth.booking.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.booking.ChargeView;
import org.hearth.booking.Fee;

/**
 * Charges as a table to invoice from (CSV, RFC 4180): references and partners, nobody's name; dates as in London. What a
 * spreadsheet would take for a formula is written as text.
 */
public final class ChargeSheet {

    private static final String FORMULA = "=+-@\t\r";
    private static final String HEAD =
            "reference,partner,host,course,session,first day,cause,amount,counted in,status,raised on\r\n";

    private ChargeSheet() {}

    /** The whole table, its headings first. */
    public static String of(List<ChargeView> charges) {
        return HEAD + charges.stream().map(ChargeSheet::row).collect(Collectors.joining());
    }

    private static String row(ChargeView charge) {
        boolean pence = charge.measure() == Fee.Measure.PENCE;
        return Stream.of(
                        charge.ref(),
                        charge.partnerName(),
                        charge.hostName(),
                        charge.course(),
                        charge.sessionRef(),
                        LocalDate.ofInstant(charge.firstStart(), WorkingDays.ZONE)
                                .toString(),
                        plain(charge.cause()),
                        BigDecimal.valueOf(charge.amount(), pence ? 2 : 0).toPlainString(),
                        pence ? "GBP" : "credits",
                        plain(charge.status()),
                        LocalDate.ofInstant(charge.raisedAt(), WorkingDays.ZONE).toString())
                .map(ChargeSheet::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String plain(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
