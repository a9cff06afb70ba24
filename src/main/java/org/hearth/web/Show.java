package org.hearth.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says dates, times and numbers the way people here write them; a null is said as nothing. */
@Named("show")
@ApplicationScoped
public class Show {

    private static final ZoneId UK = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LONG = pattern("EEEE d MMMM uuuu");
    private static final DateTimeFormatter PLAIN = pattern("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = pattern("d MMM uuuu");
    private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");
    private static final int NOON = 12;

    /** {@code Tuesday 24 November 2026}. */
    public String date(LocalDate date) {
        return date == null ? "" : LONG.format(date);
    }

    /** {@code 24 Nov 2026}: for tables. */
    public String shortDate(LocalDate date) {
        return date == null ? "" : month(SHORT.format(date));
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** {@code 9am}, {@code 9:30am}, {@code midday}; midnight is {@code 12am}, and a deadline should be 11:59pm. */
    public String time(LocalTime time) {
        if (time == null) {
            return "";
        }
        if (time.getHour() == NOON && time.getMinute() == 0) {
            return "midday";
        }
        int hour = (time.getHour() + NOON - 1) % NOON + 1;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
        return hour + minutes + (time.getHour() < NOON ? "am" : "pm");
    }

    /** {@code 9:30am to 4pm}. */
    public String times(LocalTime from, LocalTime to) {
        return to == null ? time(from) : time(from) + " to " + time(to);
    }

    /** {@code 24 November 2026 at 9:30am}, as a clock in the United Kingdom shows it. */
    public String instant(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime there = moment.atZone(UK);
        return PLAIN.format(there) + " at " + time(there.toLocalTime());
    }

    /** {@code 9:30am}: a moment's time of day in the United Kingdom. */
    public String timeOf(Instant moment) {
        return moment == null ? "" : time(moment.atZone(UK).toLocalTime());
    }

    /** {@code 9:30am} for a moment on that day, and with its date for a moment on another. */
    public String timeOn(LocalDate day, Instant moment) {
        boolean same = moment != null && moment.atZone(UK).toLocalDate().equals(day);
        return same ? timeOf(moment) : instant(moment);
    }

    /** {@code 1 place}, {@code 3 places}, {@code 1,240 places}. */
    public String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** {@code 1,240}. */
    public String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A balance: {@code +4}, {@code 0}, {@code −1.5}. */
    public String signed(Number balance) {
        BigDecimal amount = new BigDecimal(balance.toString());
        String plain = amount.abs().stripTrailingZeros().toPlainString();
        return amount.signum() > 0 ? "+" + plain : amount.signum() < 0 ? "−" + plain : "0";
    }

    /** {@code £1,240}: whole pounds. */
    public String pounds(long pounds) {
        return "£" + number(pounds);
    }

    /** {@code £1,240} or {@code £1,240.50}: pounds and pence. */
    public String money(BigDecimal pounds) {
        boolean whole = pounds.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.UK, whole ? "£%,.0f" : "£%,.2f", pounds);
    }

    /** {@code PS} for Priya Shah: the first letters of the first and the last word. */
    public String initials(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = name.strip().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                .toString();
    }

    /** Java's British locale writes Sept for September; everybody else writes three letters. */
    private static String month(String text) {
        return text.replace("Sept ", "Sep ");
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
