/**
 * Funding strands by name and allocation, as the programmes publish them.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"audit", "partnership", "security", "web"})
package org.hearth.funding;

import org.hearth.kernel.Room;
