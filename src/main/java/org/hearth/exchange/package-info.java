/**
 * What partners give each other: places and trainer days, in a ledger that is never changed, with balances and statements.
 *
 * <p>It follows bookings by their events and changes none. This package is the room's front door.
 */
@Room(uses = {"audit", "booking", "catalogue", "notification", "partnership", "scheduling", "security", "web"})
package org.hearth.exchange;

import org.hearth.kernel.Room;
