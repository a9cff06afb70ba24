/**
 * Licences of programmes: who holds them, which partners they cover and when, what they cost and with whose money.
 *
 * <p>It answers scheduling whether a host is covered, and funding what outlives its money. This package is the room's front
 * door.
 */
@Room(
        uses = {
            "audit",
            "catalogue",
            "funding",
            "learning",
            "notification",
            "partnership",
            "scheduling",
            "security",
            "web"
        })
package org.hearth.licence;

import org.hearth.kernel.Room;
