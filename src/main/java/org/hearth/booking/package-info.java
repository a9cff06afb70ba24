/**
 * Places on sessions: who has one, who waits, the places partners lend each other, and the register.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"audit", "catalogue", "notification", "partnership", "scheduling", "security", "web"})
package org.hearth.booking;

import org.hearth.kernel.Room;
