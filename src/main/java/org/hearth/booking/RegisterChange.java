package org.hearth.booking;

import java.util.List;

/**
 * What to write into the register of a day. The same change made twice is made once.
 *
 * @param finished true to finish the day, false to reopen it, null to leave it as it is
 * @param restAbsent when finishing: whether everybody without a mark was absent
 */
public record RegisterChange(List<Entry> marks, List<WalkIn> walkIns, Boolean finished, Boolean restAbsent) {

    public RegisterChange {
        marks = marks == null ? List.of() : List.copyOf(marks);
        walkIns = walkIns == null ? List.of() : List.copyOf(walkIns);
    }

    /** One mark. */
    public static RegisterChange of(String booking, Mark mark, Integer minutesMissed) {
        return new RegisterChange(List.of(new Entry(booking, mark, minutesMissed)), null, null, null);
    }

    /** The mark of one booking; no mark takes back the one there is. Minutes are asked for late and left early. */
    public record Entry(String booking, Mark mark, Integer minutesMissed) {}

    /**
     * Somebody who came without a booking (domain rule C11).
     *
     * @param id of a walk-in there is already; then only the mark counts, and none takes the walk-in off the register
     * @param noEmail true when the person has no email
     * @param byWordOfTrainer true when the trainer lets the person in although every place is taken
     */
    public record WalkIn(
            String id,
            String name,
            String partner,
            String email,
            Boolean noEmail,
            Boolean byWordOfTrainer,
            Mark mark,
            Integer minutesMissed) {}
}
