package org.hearth.partnership;

import org.hearth.kernel.PartnershipId;

/** A partnership was founded. Fired in the transaction that founds it; each room gives it what it begins with. */
public record PartnershipOpened(PartnershipId partnership) {}
