package org.hearth.embedding;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A work-discussion group as somebody plans it. Times are local (Europe/London).
 *
 * @param title like "North, Tuesdays"
 * @param course the ref of the course its members were trained in
 * @param partner who hosts it
 * @param facilitator who runs it: a person id
 * @param place where it meets, or how
 * @param meetings how often, 1 to 12; 4 to 6 are usual
 * @param weeksApart weeks between two meetings, 1 to 12
 */
public record WorkGroupDraft(
        String title,
        String course,
        String partner,
        String facilitator,
        String place,
        LocalDate firstOn,
        LocalTime from,
        LocalTime to,
        Integer meetings,
        Integer weeksApart) {

    /** Nothing was said. */
    public static final WorkGroupDraft NOTHING =
            new WorkGroupDraft(null, null, null, null, null, null, null, null, null, null);
}
