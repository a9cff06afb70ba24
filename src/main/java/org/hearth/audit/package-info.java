/**
 * Who did and who saw what, when, on whose behalf. Append-only, written in the transaction of the act.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"security", "web"})
package org.hearth.audit;

import org.hearth.kernel.Room;
