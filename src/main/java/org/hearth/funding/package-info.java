/** Funding strands by name and allocation, as the programmes publish them. */
@Room(uses = {"partnership", "security", "web"})
package org.hearth.funding;

import org.hearth.kernel.Room;
