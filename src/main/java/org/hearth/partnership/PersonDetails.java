package org.hearth.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is said about a person when they are added or changed. The email may be missing. */
public record PersonDetails(String givenName, String familyName, String knownAs, String email, String phone) {

    /** In what way somebody works with a partner. */
    public enum Kind {
        STAFF,
        VOLUNTEER,
        SESSIONAL,
        STUDENT
    }

    /**
     * An engagement: a person's work with one partner.
     *
     * @param kind one of {@link Kind}
     * @param fte share of full time, 0 to 1.5, or null
     * @param from first day
     * @param to last day, or null
     * @param primary whether this is the one that counts when nobody says which
     * @param manager the line manager's person id, or null
     * @param hasNoManager true when there is nobody to ask, so that bookings skip the manager's word
     */
    public record Engagement(
            String partner,
            String service,
            String hub,
            String kind,
            String jobTitle,
            BigDecimal fte,
            LocalDate from,
            LocalDate to,
            Boolean primary,
            String manager,
            Boolean hasNoManager) {}
}
