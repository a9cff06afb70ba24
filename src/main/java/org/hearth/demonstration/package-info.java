/**
 * Fills a new installation: with the demonstration of five real areas, or with made-up areas of a given size for
 * measurements. It runs before the server starts and writes plain rows; nothing of it is in the war.
 *
 * <p>This package is the room's front door; no other room uses it.
 */
@Room(uses = {"account", "cascade", "catalogue", "launcher"})
package org.hearth.demonstration;

import org.hearth.kernel.Room;
