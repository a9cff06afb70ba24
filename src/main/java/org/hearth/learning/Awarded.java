package org.hearth.learning;

import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** A person was given an award. Fired in the transaction that makes it. */
public record Awarded(String award, PartnershipId partnership, PersonId person, String course) {}
