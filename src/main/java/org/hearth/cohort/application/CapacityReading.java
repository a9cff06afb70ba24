package org.hearth.cohort.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.cohort.CapacityAsk;
import org.hearth.cohort.CapacityTyped;
import org.hearth.cohort.CohortRefusal;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Days;
import org.hearth.kernel.InputRefusal;

/** Reads what somebody tries out, and tells by field what cannot be used. */
final class CapacityReading {

    private static final int MOST = 500;
    private static final int YEARS = 5;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Map<String, Bounds> NUMBERS = Map.of(
            "more", new Bounds(0, MOST),
            "target", new Bounds(1, 100),
            "coursesAYear", new Bounds(0, MOST),
            "group", new Bounds(1, MOST),
            "leavers", new Bounds(0, 100));

    private record Bounds(long least, long most) {}

    private final CapacityTyped typed;
    private final String programme;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<BadInput.Fault> faults = new ArrayList<>();
    private final LocalDate until;

    CapacityReading(CapacityTyped typed, String programme, LocalDate today) {
        this.typed = typed;
        this.programme = programme;
        read("more", typed.more());
        until = day(typed.until(), today);
        read("target", typed.target());
        read("leavers", typed.leavers());
        read("coursesAYear", typed.coursesAYear());
        read("group", typed.group());
    }

    /** What can be used. */
    CapacityAsk usable() {
        return new CapacityAsk(
                programme,
                typed.locality(),
                numbers.get("more"),
                numbers.get("target"),
                until == null ? null : until.toString(),
                numbers.get("coursesAYear"),
                numbers.get("group"),
                numbers.get("leavers"));
    }

    /** What cannot, in the order of the form. */
    List<BadInput.Fault> faults() {
        return faults;
    }

    private void read(String field, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        Bounds bounds = NUMBERS.get(field);
        String said = text.strip();
        Long value = WHOLE.matcher(said).matches() ? Long.valueOf(said) : null;
        if (value == null || value < bounds.least() || value > bounds.most()) {
            faults.add(new BadInput.Fault(
                    field, InputRefusal.NUMBER_RANGE, String.valueOf(bounds.least()), String.valueOf(bounds.most())));
            return;
        }
        numbers.put(field, value.intValue());
    }

    private LocalDate day(String text, LocalDate today) {
        try {
            return within(Days.read("until", text), today);
        } catch (BadInput bad) {
            faults.addAll(bad.faults());
            return null;
        }
    }

    private static LocalDate within(LocalDate day, LocalDate today) {
        if (day != null && !day.isAfter(today)) {
            throw new BadInput("until", CohortRefusal.FORECAST_PAST);
        }
        if (day != null && day.isAfter(today.plusYears(YEARS))) {
            throw new BadInput("until", CohortRefusal.FORECAST_FAR, YEARS);
        }
        return day;
    }

    /** Checks what was asked with numbers that are numbers; answers the day, null for none. */
    static LocalDate check(CapacityAsk ask, LocalDate today, Answers answers) {
        number(answers, "more", ask.more());
        number(answers, "target", ask.target());
        number(answers, "coursesAYear", ask.coursesAYear());
        number(answers, "group", ask.group());
        number(answers, "leavers", ask.leavers());
        try {
            return within(Days.read("until", ask.until()), today);
        } catch (BadInput bad) {
            bad.faults().forEach(each -> answers.fault(each.field(), each.refusal(), each.details()));
            return null;
        }
    }

    private static void number(Answers answers, String field, Integer value) {
        Bounds bounds = NUMBERS.get(field);
        answers.<Integer>number(field, value, bounds.least(), bounds.most());
    }
}
