/**
 * What is taught: programmes with their rules as dated data, and courses in editions; the search over them.
 *
 * <p>This package is the room's front door. Other rooms may use what is here and nothing below it.
 */
@Room(uses = {"audit", "partnership", "security", "web"})
package org.hearth.catalogue;

import org.hearth.kernel.Room;
