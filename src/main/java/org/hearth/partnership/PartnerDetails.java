package org.hearth.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is said about a partner when it is added or changed.
 *
 * @param type one of {@link Type}
 * @param sector one of {@link Sector}
 * @param provision one of {@link Provision}, or null
 * @param status one of {@link Status}; active when missing
 * @param memberFrom first day of membership
 * @param memberTo last day of membership, or null
 * @param bookingApproval one of {@link BookingApproval}, from today on; when missing it stays as it is, none for a new partner
 */
public record PartnerDetails(
        String name,
        String type,
        String sector,
        String provision,
        String status,
        LocalDate contractFrom,
        LocalDate contractTo,
        LocalDate memberFrom,
        LocalDate memberTo,
        String bookingApproval,
        String contactEmail,
        String phone,
        String notes) {

    /** What kind of organisation it is. */
    public enum Type {
        COUNCIL_SERVICE,
        NHS_TRUST,
        NHS_SERVICE,
        NHS_BODY,
        SCHOOL,
        EARLY_YEARS,
        COMMISSIONED_SERVICE,
        VOLUNTARY_SECTOR,
        COMMUNITY_GROUP,
        POLICE,
        HOUSING,
        NATIONAL_BODY,
        EMPLOYER,
        OTHER
    }

    /** Whose sector it belongs to. */
    public enum Sector {
        LOCAL_AUTHORITY,
        HEALTH,
        EDUCATION,
        VOLUNTARY,
        NATIONAL,
        PRIVATE
    }

    /** Who runs what it offers. */
    public enum Provision {
        IN_HOUSE,
        COMMISSIONED
    }

    /** How it stands. */
    public enum Status {
        PROSPECTIVE,
        ACTIVE,
        SUSPENDED,
        LEFT
    }

    /** What published staff numbers count. */
    public enum StaffUnit {
        HEADCOUNT,
        FTE
    }

    /**
     * One service of a partner.
     *
     * @param publishedStaff as published, in {@code staffUnit}; may be null
     * @param annualBudgetGbp whole pounds a year; may be null
     */
    public record Service(
            String name,
            String provision,
            BigDecimal publishedStaff,
            String staffUnit,
            Long annualBudgetGbp,
            LocalDate from,
            LocalDate to) {}
}
