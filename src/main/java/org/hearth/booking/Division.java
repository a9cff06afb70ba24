package org.hearth.booking;

import java.io.Serializable;
import java.util.List;
import org.hearth.scheduling.PlaceOffer;

/**
 * How a host wants a session's places divided. What no part names is the host's own.
 *
 * @param own when unused places of the host's own go down the ladder
 * @param mostPercent at most so many places of a hundred for one partner's people; null for no such limit
 * @param moveToWaiting whether people who hold a place that is no longer there go to the head of the waiting list; else
 *     such a division is refused
 * @param withdrawalReason why places people hold are taken away; needed where any are, and read by them and their partners
 */
public record Division(
        List<Part> parts, Ladder own, Integer mostPercent, boolean moveToWaiting, String withdrawalReason) {

    public Division {
        parts = List.copyOf(parts);
        own = own == null ? Ladder.NONE : own;
    }

    /** The division a session is published with: places for others, and no dates. */
    public static Division of(List<PlaceOffer> offers) {
        return new Division(
                offers.stream()
                        .map(offer -> new Part(offer.partner(), null, false, offer.places(), Ladder.NONE))
                        .toList(),
                Ladder.NONE,
                null,
                false,
                null);
    }

    /**
     * Some of the places: for one partner, for a kind of partner, for everybody, or, where none of these is said, for all
     * partners of the agreement.
     */
    public record Part(String partner, String partnerType, boolean everyone, Integer places, Ladder ladder)
            implements Serializable {

        public Part {
            partner = partner == null || partner.isBlank() ? null : partner;
            partnerType = partnerType == null || partnerType.isBlank() ? null : partnerType;
            ladder = ladder == null ? Ladder.NONE : ladder;
        }
    }
}
