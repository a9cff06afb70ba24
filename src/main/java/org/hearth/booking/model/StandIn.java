package org.hearth.booking.model;

import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;

/**
 * Somebody's deputy today.
 *
 * @param of whom they stand in for
 * @param partner for whose people
 * @param lead whether whom they stand in for gives a training lead's word there, and not only that of a manager
 */
public record StandIn(PersonId of, PartnerId partner, boolean lead) {}
