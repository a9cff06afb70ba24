/**
 * Local content: of programmes that are open and adapted locally, which version is current, who owns it and when it is
 * reviewed, and whether the area has stated that it is ready.
 *
 * <p>It answers scheduling whether a session may be published, where another programme has a licence. This package is the
 * room's front door.
 */
@Room(uses = {"audit", "catalogue", "notification", "partnership", "scheduling", "security", "web"})
package org.hearth.content;

import org.hearth.kernel.Room;
