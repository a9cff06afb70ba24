package org.hearth.partnership;

import org.hearth.kernel.PartnershipId;

/** A partnership was opened, in the transaction that observes this: rooms give it what every partnership starts with. */
public record PartnershipOpened(PartnershipId partnership) {}
