package org.hearth.scheduling.faces;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseView;
import org.hearth.scheduling.DayCard;
import org.hearth.scheduling.SearchHit;
import org.hearth.web.Show;

/** Says what the search found in the words of the page, once for each row, so that the page only has to print them. */
final class CoursesWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.hearth.catalogue.messages", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final Map<String, String> SAID = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 10_000;
    private static final int HOUR = 60;
    private static final int MANY_DAYS = 3;

    private final Show show;
    private final String booking;

    CoursesWords(Show show) {
        this(show, "");
    }

    /** With what is to follow in the address of every booking. */
    CoursesWords(Show show, String booking) {
        this.show = show;
        this.booking = booking;
    }

    /** A text of the room's messages. */
    static String text(String key) {
        return TEXTS.getString(key);
    }

    /** A sentence of the room's messages, its blanks filled. One with a choice of forms is remembered: numbers recur. */
    static String say(String key, Object... blanks) {
        String pattern = TEXTS.getString(key);
        if (!pattern.contains(",choice,")) {
            String said = pattern;
            for (int at = 0; at < blanks.length; at++) {
                said = said.replace(
                        "{" + at + "}", blanks[at] instanceof Integer n ? number(n) : blanks[at].toString());
            }
            return said;
        }
        String wanted = key + Arrays.toString(blanks);
        String known = SAID.get(wanted);
        if (known == null) {
            known = new MessageFormat(pattern, Locale.UK).format(blanks);
            if (SAID.size() < MOST_REMEMBERED) {
                SAID.put(wanted, known);
            }
        }
        return known;
    }

    /** {@code 1,240}. */
    static String number(int number) {
        return number < 1000 ? Integer.toString(number) : String.format(Locale.UK, "%,d", number);
    }

    /** One date as a row. */
    CoursesRow row(SearchHit hit) {
        boolean full = hit.free() <= 0;
        String places =
                !hit.open() ? text("courses.closed") : full ? text("courses.full") : say("courses.free", hit.free());
        return new CoursesRow(
                hit.course().title(),
                "/training/session?ref=" + hit.ref(),
                about(hit.course()) + (hit.language() == null ? "" : say("courses.in-language", hit.language())),
                when(hit.days()),
                where(hit),
                places,
                !hit.open() ? "none" : full ? "warn" : "ok",
                needs(hit.course()),
                access(hit),
                say("courses.host", hit.host()),
                hit.host(),
                hit.open() ? "/training/book?session=" + hit.ref() + booking : null,
                text(full ? "courses.join" : "courses.book"));
    }

    /** {@code Foundation, 2 days, face to face}. */
    static String about(CourseView course) {
        return text("level." + course.level()) + ", " + length(course) + ", "
                + text("mode." + course.mode()).toLowerCase(Locale.UK);
    }

    /** {@code 2 days}, {@code 3 hours}. */
    static String length(CourseView course) {
        if (course.days() != 1) {
            return say("courses.days", course.days());
        }
        return course.minutes() % HOUR == 0
                ? say("courses.hours", course.minutes() / HOUR)
                : say("courses.minutes", course.minutes());
    }

    /** {@code Tue 24 Nov and Tue 8 Dec 2026, 9:30am to 4pm}; many days as the first and the last. */
    String when(List<DayCard> days) {
        if (days.isEmpty()) {
            return text("courses.no-days");
        }
        DayCard first = days.get(0);
        String times = show.times(first.from(), first.to());
        if (days.size() > MANY_DAYS) {
            return say("courses.many-days", days.size(), day(first.date()), last(days), times);
        }
        String before = days.stream()
                .limit(days.size() - 1L)
                .map(each -> day(each.date()))
                .collect(Collectors.joining(", "));
        return before.isEmpty()
                ? say("courses.one-day", last(days), times)
                : say("courses.few-days", before, last(days), times);
    }

    private static String last(List<DayCard> days) {
        return plain(DAY_AND_YEAR.format(days.get(days.size() - 1).date()));
    }

    private static String day(LocalDate date) {
        return plain(DAY.format(date));
    }

    /** Java's British locale writes Sept for September; everybody else writes three letters. */
    private static String plain(String text) {
        return text.replace("Sept", "Sep");
    }

    private static String where(SearchHit hit) {
        if (hit.site() == null) {
            return text("mode." + hit.mode());
        }
        return hit.locality() == null ? hit.site() : hit.site() + ", " + hit.locality();
    }

    /** What must come first, by title; empty when nothing must. */
    static String needs(CourseView course) {
        return course.prerequisites().isEmpty()
                ? ""
                : say(
                        "courses.needs",
                        course.prerequisites().stream()
                                .map(CourseCard.Prerequisite::title)
                                .collect(Collectors.joining(", ")));
    }

    private static String access(SearchHit hit) {
        if (hit.stepFree() && hit.hearingLoop()) {
            return text("courses.step-free-and-loop");
        }
        return hit.stepFree() ? text("courses.step-free") : hit.hearingLoop() ? text("courses.loop") : "";
    }
}
