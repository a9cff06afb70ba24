package org.hearth.partnership;

import org.hearth.kernel.PartnershipId;

/**
 * A room is to hold fewer people than before, in the transaction that observes this: whoever promised more places there
 * refuses.
 *
 * @param capacity how many people it is to hold
 */
public record RoomShrunk(PartnershipId partnership, String room, String name, int capacity) {}
