package org.hearth.scheduling;

import java.time.LocalDate;
import org.hearth.kernel.PartnershipId;

/** Somebody set the last day of an accreditation. Fired in the transaction of the act. */
public record AccreditationEnded(AccreditationId id, PartnershipId partnership, LocalDate last) {}
