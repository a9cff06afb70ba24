/** Plugs Hearth into its server. Rooms never call it; the container does. */
@Room(uses = {"account", "security", "web"})
package org.hearth.platform;

import org.hearth.kernel.Room;
