/**
 * When and where a course runs: sessions and their days, rooms, trainers, clashes, programme fidelity.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"audit", "catalogue", "notification", "partnership", "security", "web"})
package org.hearth.scheduling;

import org.hearth.kernel.Room;
