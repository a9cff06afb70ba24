package org.hearth.partnership;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * One service of one partner with its staff as published; a partner without services is one row without a service.
 *
 * @param unit what {@code staff} counts, one of {@link PartnerDetails.StaffUnit}
 * @param budget whole pounds a year; null when it is not published or not the reader's to see
 */
public record StaffRow(
        String partner,
        String type,
        String sector,
        String status,
        String service,
        String provision,
        BigDecimal staff,
        String unit,
        Long budget)
        implements Serializable {

    /** The staff as people write it: heads without a fraction. */
    public String staffWords() {
        if (staff == null) {
            return null;
        }
        boolean heads = PartnerDetails.StaffUnit.HEADCOUNT.name().equals(unit);
        return (heads && staff.stripTrailingZeros().scale() <= 0 ? staff.setScale(0) : staff).toPlainString();
    }

    /**
     * What the services publish together. Heads and full-time equivalents are different things; their sum is kept because
     * sources print it.
     */
    public record Total(BigDecimal heads, BigDecimal fte, BigDecimal inHouseFte, Long budget) implements Serializable {

        /** Heads and full-time equivalents in one number, as sources add them up. */
        public BigDecimal together() {
            return heads.add(fte);
        }

        /** Whether anything is published at all. */
        public boolean isKnown() {
            return together().signum() > 0;
        }
    }
}
