package org.hearth.learning;

import org.hearth.kernel.PartnershipId;

/**
 * An award made way for one with the holder's name corrected; nothing else of it changed. Fired in the transaction that
 * replaces it.
 *
 * @param by the award in its place
 */
public record AwardReplaced(String award, String by, PartnershipId partnership, String course) {}
