package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hearth.kernel.PartnershipId;
import org.hearth.partnership.SiteCard;
import org.hearth.partnership.SiteCard.RoomCard;
import org.hearth.partnership.Sites;
import org.hearth.scheduling.PlannedPlace;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.model.Faults;
import org.hearth.scheduling.model.Whereabouts;

/** Finds the place asked for among the partnership's sites. */
@ApplicationScoped
class Places {

    @Inject
    Sites sites;

    /** The place; refused by field when the site or the room is not there, or the link is no https address. */
    Whereabouts find(PlannedPlace asked, PartnershipId partnership, Faults faults) {
        String link = Whereabouts.link(asked.onlineLink(), faults);
        if (blank(asked.site())) {
            faults.unless(blank(asked.room()), "room", SchedulingRefusal.ROOM_UNKNOWN);
            return new Whereabouts(null, null, null, null, link);
        }
        Optional<SiteCard> site = site(asked.site(), partnership);
        if (site.isEmpty()) {
            faults.add("site", SchedulingRefusal.SITE_UNKNOWN);
            return Whereabouts.NOWHERE;
        }
        SiteCard found = site.get();
        if (blank(asked.room())) {
            return new Whereabouts(found.id(), null, found.locality(), null, link);
        }
        Optional<RoomCard> room = room(found, asked.room());
        if (room.isEmpty()) {
            faults.add("room", SchedulingRefusal.ROOM_UNKNOWN);
            return Whereabouts.NOWHERE;
        }
        return new Whereabouts(
                found.id(), room.get().id(), found.locality(), room.get().capacity(), link);
    }

    /** How many the room holds today; null without a room. */
    Integer holds(String site, String room, PartnershipId partnership) {
        return room == null
                ? null
                : site(site, partnership)
                        .flatMap(found -> room(found, room))
                        .map(RoomCard::capacity)
                        .orElse(null);
    }

    private Optional<SiteCard> site(String id, PartnershipId partnership) {
        return sites.all(partnership).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Optional<RoomCard> room(SiteCard site, String id) {
        return site.rooms().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
