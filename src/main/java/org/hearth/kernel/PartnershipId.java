package org.hearth.kernel;

/** Identifies one Partnership. Nothing of one partnership is visible in another. */
public record PartnershipId(String value) {

    public PartnershipId {
        Require.id(value, "partnership");
    }
}
