package org.hearth.booking;

import java.util.Locale;
import org.hearth.kernel.Refusal;

/** Why booking says no. The sentences, in the room's messages, say what to do next. */
public enum BookingRefusal implements Refusal {
    NOT_OPEN,
    CLOSED,
    SESSION_CHANGED,
    ALREADY_BOOKED,
    OVERLAPS,
    TRAINS,
    NO_SHARE,
    ALREADY_ENDED,
    PAST_CUT_OFF,
    STARTED,
    MOVE_SAME_SESSION,
    MOVE_OTHER_COURSE,
    MOVE_FULL,
    SUBSTITUTE_SAME_PERSON,
    SUBSTITUTE_OTHER_PARTNER,
    ONLY_A_PLACE,
    NO_WORD_NEEDED,
    NOT_YOUR_OWN,
    OFFERS_MISSING,
    PLACES_MISSING,
    PARTNER_MISSING,
    SPLIT_TOO_LARGE,
    SPLIT_PLACES,
    SPLIT_TWICE,
    SPLIT_TO_HOST,
    SPLIT_WHOM,
    LADDER_ORDER,
    MOST_PERCENT,
    HOLD_NONE,
    HOLD_RETURN,
    HOLD_TOO_MANY,
    HOLD_NAMED,
    NO_AGREEMENT,
    NOT_IN_AGREEMENT,
    PROMISED,
    PROMISED_OWN,
    DAY_NOT_BEGUN,
    DAY_FINISHED,
    DAY_UNFINISHED,
    PEOPLE_UNMARKED,
    NOT_ON_REGISTER,
    MARK_MISSING,
    MINUTES_MISSED,
    MINUTES_WITHOUT_LATE,
    WALK_IN_NAME,
    WALK_IN_PARTNER,
    WALK_IN_EMAIL,
    WALK_IN_EMAIL_FORMAT,
    WALK_IN_FULL,
    PERSON_MISSING,
    SESSION_MISSING,
    REASON_MISSING,
    TOO_LONG,
    CHARACTERS,
    TOO_MANY,
    CODE_UNKNOWN,
    CODE_OTHER_DAY,
    NO_BOOKING_HERE,
    STILL_WAITING,
    MARKED_ABSENT;

    @Override
    public String code() {
        return "booking." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
