package org.hearth.booking;

/** What a policy asks beside money. Each is kept by Hearth, or by hand: then it is information, and is shown as such. */
public enum HouseRule {
    /** The manager says yes before a place is confirmed, whatever the partner's own rule. */
    MANAGER_FIRST,
    /** Who has no manager says so, and skips that. */
    NO_MANAGER_SAYS_SO,
    /** The manager is copied on every mail about a booking. */
    MANAGER_COPIED,
    /** The manager is told who did not come, and of missed parts. */
    MANAGER_TOLD,
    /** Who comes without a confirmed place is turned away. */
    UNCONFIRMED_TURNED_AWAY,
    /** Signing in is the only proof of having been there: the register is what people sign in on. */
    SIGN_IN_PROVES,
    /** Every day of a course has to be attended. */
    EVERY_DAY,
    /** Leaving early means no certificate. */
    EARLY_NO_CERTIFICATE,
    /** No certificate before the evaluation is filled in. */
    EVALUATION_FIRST,
    EVALUATED_BEFORE,
    EVALUATED_ON_THE_DAY,
    EVALUATED_LATER_WITH_MANAGER,
    /** Where too many ask, the organiser chooses. */
    SHORTLISTED,
    /** Places go to a group as mixed as can be. */
    MIXED_GROUP,
    /** Only people from within the area may book. */
    AREA_ONLY,
    /** One person a booking. */
    ONE_AT_A_TIME,
    /** The organisation is billed, not the person. */
    ORGANISATION_BILLED;

    /** Whether people see to it, and Hearth does not. */
    public boolean byHand() {
        return switch (this) {
            case EVALUATED_BEFORE, EVALUATED_ON_THE_DAY, EVALUATED_LATER_WITH_MANAGER, SHORTLISTED, MIXED_GROUP -> true;
            default -> false;
        };
    }
}
