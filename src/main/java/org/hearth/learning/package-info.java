/**
 * What people completed: awards in cycles, certificates anyone can verify, each person's learning record.
 *
 * <p>Attended is not certified: an award needs full attendance and every further condition of the course. This package is
 * the room's front door.
 */
@Room(uses = {"audit", "booking", "catalogue", "notification", "partnership", "scheduling", "security", "web"})
package org.hearth.learning;

import org.hearth.kernel.Room;
