/**
 * What follows a course: work-discussion groups and other parts of practice embedding, where a partnership makes them conditions
 * of the certificate. Trained is not certified.
 *
 * <p>It answers learning what is asked of somebody after a course, and asks it to look again when something was done. This
 * package is the room's front door.
 */
@Room(uses = {"audit", "catalogue", "learning", "notification", "partnership", "scheduling", "security", "web"})
package org.hearth.embedding;

import org.hearth.kernel.Room;
