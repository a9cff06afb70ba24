package org.hearth.learning;

import org.hearth.kernel.PartnershipId;

/** An award was taken back: it does not count any more. Fired in the transaction that takes it. */
public record AwardTakenBack(String award, PartnershipId partnership, String course) {}
