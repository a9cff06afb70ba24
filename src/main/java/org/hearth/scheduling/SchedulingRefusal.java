package org.hearth.scheduling;

import java.util.Locale;
import java.util.Optional;
import org.hearth.kernel.Refusal;
import org.hearth.security.Permission;

/** Why something about a session is refused. Some may be waived with a reason, by whoever holds the permission. */
public enum SchedulingRefusal implements Refusal {
    FIELD_MISSING,
    TEXT_TOO_LONG,
    TEXT_TOO_SHORT,
    CONTROL_CHARACTERS,
    NUMBER_RANGE,
    STATUS_UNKNOWN,
    DATE_FORMAT,
    PERIOD_ENDS_FIRST,
    TRUE_OR_FALSE,
    COURSE_UNKNOWN,
    COURSE_NOT_PUBLISHED,
    COURSE_FIXED,
    HOST_UNKNOWN,
    HOST_FIXED,
    DAYS_MISSING,
    DAYS_TOO_MANY,
    DAY_INCOMPLETE,
    DAY_ENDS_FIRST,
    DAY_PASSED,
    DAY_TOO_FAR_AHEAD,
    DAY_TWICE,
    NO_SUCH_TIME,
    DAYS_FIXED,
    SITE_UNKNOWN,
    ROOM_UNKNOWN,
    LINK_FORMAT,
    LANGUAGE_UNKNOWN,
    PLACE_MISSING,
    ROOM_TOO_SMALL,
    ROOM_PROMISED,
    MINIMUM_ABOVE_CAPACITY,
    DECISION_AFTER_START,
    DECISION_LONG_BEFORE,
    CLOSES_AFTER_START,
    CLOSES_IN_THE_PAST,
    TRAINER_UNKNOWN,
    TRAINER_TWICE,
    TRAINERS_TOO_MANY,
    LEAD_TWICE,
    LEAD_MISSING,
    OFFER_UNKNOWN,
    OFFER_TWICE,
    OFFER_TO_HOST,
    OFFERS_ABOVE_CAPACITY,
    OFFERS_PUBLISHED,
    NO_AGREEMENT,
    NOT_IN_AGREEMENT,
    /** The host has no licence for the programme on a day. Nobody may waive it. */
    LICENCE_MISSING,
    /** A locally adapted programme has no current content version on a day. Nobody may waive it. */
    CONTENT_MISSING,
    /** The review of the content version is overdue, and the programme's rule lets that refuse sessions. */
    CONTENT_OVERDUE,
    /** The review of the content version falls due before the session ends: said, and never refused. */
    CONTENT_DUE,
    /** The area has not stated that it is ready for the programme. Nobody may waive it. */
    AREA_NOT_READY,
    NOT_READY,
    NOT_A_DRAFT,
    NOT_TO_CHANGE,
    NOT_TO_CANCEL,
    NOT_TO_COMPLETE,
    NOTHING_TO_WAIVE,
    CANNOT_BE_WAIVED,
    MAY_NOT_WAIVE,
    PROGRAMME_UNKNOWN,
    PERSON_UNKNOWN,
    ACCREDITATION_ENDS_FIRST,
    ACCREDITATION_OVERLAPS,
    ACCREDITATION_ENDED,
    DATE_RANGE,
    TOO_FEW_DAYS(Permission.WAIVE_FIDELITY),
    DAYS_TOO_CLOSE(Permission.WAIVE_FIDELITY),
    DAYS_TOO_FAR_APART(Permission.WAIVE_FIDELITY),
    TOO_FEW_TRAINERS(Permission.WAIVE_FIDELITY),
    TRAINER_NOT_ACCREDITED(Permission.WAIVE_FIDELITY),
    /** A trainer on the way leads, or there is no accredited lead beside them. */
    TRAINER_PROVISIONAL(Permission.WAIVE_FIDELITY),
    /** A warning alone: on a day of the session a trainer counts only if they deliver or refresh until then. */
    TRAINER_ACTIVE_UNTIL,
    GROUP_TOO_SMALL(Permission.WAIVE_FIDELITY),
    GROUP_TOO_LARGE(Permission.WAIVE_FIDELITY),
    /** More learners than the scheme lets the trainers have; a warning where the scheme only warns. */
    GROUP_PER_TRAINER(Permission.WAIVE_FIDELITY),
    /** More deliveries than the scheme lets a trainer do within twelve months; a warning where the scheme only warns. */
    TRAINER_OVER_LOAD(Permission.WAIVE_FIDELITY),
    TRAINER_CLASH(Permission.SCHEDULE_SESSIONS),
    ROOM_CLASH(Permission.SCHEDULE_SESSIONS),
    PEOPLE_CLASH(Permission.SCHEDULE_SESSIONS),
    TRAINER_BOOKED(Permission.SCHEDULE_SESSIONS);

    private final Permission waivedWith;

    SchedulingRefusal() {
        this(null);
    }

    SchedulingRefusal(Permission waivedWith) {
        this.waivedWith = waivedWith;
    }

    @Override
    public String code() {
        return "scheduling." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The permission that may let it pass with a reason; empty when nobody may. */
    public Optional<Permission> waivedWith() {
        return Optional.ofNullable(waivedWith);
    }
}
