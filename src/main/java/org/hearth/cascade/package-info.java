/**
 * Who trained whom: the lineage of every award of a programme, how far each trainer's training reaches, and whom a recall
 * concerns.
 *
 * <p>Lineage is written when an award is made, in its transaction, and never guessed later. This package is the room's front
 * door.
 */
@Room(
        uses = {
            "audit",
            "catalogue",
            "content",
            "learning",
            "notification",
            "partnership",
            "scheduling",
            "security",
            "web"
        })
package org.hearth.cascade;

import org.hearth.kernel.Room;
