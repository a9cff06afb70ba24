package org.hearth.scheduling.model;

import org.hearth.scheduling.SchedulingRefusal;

/** Texts as people type them: stripped, within their length, without control characters; otherwise kept as typed. */
public final class Wording {

    private Wording() {}

    /** One line or none; null when nothing was typed. */
    public static String line(String field, String typed, int longest, Faults faults) {
        return clean(field, typed, longest, false, faults);
    }

    /** Several lines or none; line ends become {@code \n}. */
    public static String lines(String field, String typed, int longest, Faults faults) {
        String unix = typed == null ? null : typed.replace("\r\n", "\n").replace('\r', '\n');
        return clean(field, unix, longest, true, faults);
    }

    /** A reason somebody answers for: at least {@code shortest} characters. */
    public static String reason(String field, String typed, int shortest, int longest) {
        var faults = new Faults();
        String reason = lines(field, typed, longest, faults);
        if (faults.none()) {
            faults.unless(
                    reason != null && reason.codePointCount(0, reason.length()) >= shortest,
                    field,
                    SchedulingRefusal.TEXT_TOO_SHORT,
                    shortest);
        }
        faults.refuse();
        return reason;
    }

    private static String clean(String field, String typed, int longest, boolean breaks, Faults faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        boolean plain = text.chars()
                .noneMatch(each -> Character.isISOControl(each) && !(breaks && (each == '\n' || each == '\t')));
        boolean fits = text.length() <= longest;
        boolean good = faults.unless(plain, field, SchedulingRefusal.CONTROL_CHARACTERS)
                && faults.unless(fits, field, SchedulingRefusal.TEXT_TOO_LONG, longest);
        return good ? text : null;
    }
}
