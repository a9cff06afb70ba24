/**
 * Partnerships, partners and their services; localities, hubs, sites and rooms; people and their engagements; agreements.
 *
 * <p>Person, account and engagement are three things: a person may be engaged by two partners, be volunteer and staff at
 * once, and keep one record through every change of employer. This package is the room's front door.
 */
@Room(uses = {"account", "audit", "security", "web"})
package org.hearth.partnership;

import org.hearth.kernel.Room;
