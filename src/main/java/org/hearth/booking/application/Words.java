package org.hearth.booking.application;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.hearth.booking.model.WorkingDays;
import org.hearth.scheduling.DayCard;

/** The room's sentences for letters, with dates and times as people write them. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private Words() {}

    /** The sentence of a key, its blanks filled. */
    static String say(String key, Object... blanks) {
        String sentence = ResourceBundle.getBundle("org.hearth.booking.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(sentence, Locale.UK).format(blanks);
    }

    /** Tuesday 24 November. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 9:30am, 4pm, midday. */
    static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return say("letter.midday");
        }
        String text = (time.getMinute() == 0 ? HOUR : MINUTE).format(time);
        return text.replace("AM", "am").replace("PM", "pm");
    }

    /** 5pm on Monday 23 November. */
    static String moment(Instant instant) {
        var local = instant.atZone(WorkingDays.ZONE);
        return say("letter.moment", time(local.toLocalTime()), date(local.toLocalDate()));
    }

    /** Tuesday 24 November and Tuesday 8 December. */
    static String dates(List<DayCard> days) {
        List<String> all = days.stream().map(day -> date(day.date())).toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        return say(
                "letter.list",
                all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")),
                all.get(all.size() - 1));
    }

    /** Tuesday 24 November, 9:30am to 4pm. */
    static String day(DayCard day) {
        return say("letter.day", date(day.date()), time(day.from()), time(day.to()));
    }
}
