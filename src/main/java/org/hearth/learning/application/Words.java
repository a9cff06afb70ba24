package org.hearth.learning.application;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.hearth.learning.AwardView;

/** The room's sentences, filled in. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Words() {}

    static String say(String key, Object... details) {
        String pattern = ResourceBundle.getBundle("org.hearth.learning.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(details);
    }

    /** Tuesday 24 November 2026. */
    static String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** 24 November 2026. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** One, another and a third. */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : say("joined", String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** 24 November. */
    static String dayAndMonth(LocalDate date) {
        return SHORT.format(date);
    }

    static Map<String, String> facts(AwardView award) {
        return Map.of(
                "course", award.courseTitle(), "lastDay", date(award.lastDay()), "renewBy", date(award.renewBy()));
    }
}
