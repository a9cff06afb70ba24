/**
 * Telling people: an outbox row in the transaction of the act, a sender that renders from what was committed, mail and
 * calendar files.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"audit", "security", "web"})
package org.hearth.notification;

import org.hearth.kernel.Room;
