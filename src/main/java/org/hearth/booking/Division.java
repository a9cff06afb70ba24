package org.hearth.booking;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** The division there is now; places partners hold by number stay as they are and are not part of it. */
    public static Division of(PlacesView now) {
        return new Division(
                now.opened().stream()
                        .filter(each -> !"HELD".equals(each.to()) && each.places() > 0)
                        .map(Division::part)
                        .toList(),
                now.ownLadder(),
                now.mostPercent(),
                false,
                null);
    }

    private static Part part(PlacesView.Opened each) {
        return new Part(
                each.partner(), each.partnerType(), "PARTNERSHIP".equals(each.to()), each.places(), each.ladder());
    }

    /** The same with some of the host's own opened beside: what is open to the same people already becomes more. */
    public Division with(Part more) {
        List<Part> after = new ArrayList<>(parts);
        after.replaceAll(each -> each.isFor(more) ? each.and(more) : each);
        if (parts.stream().noneMatch(each -> each.isFor(more))) {
            after.add(more);
        }
        return new Division(after, own, mostPercent, moveToWaiting, withdrawalReason);
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

        private boolean isFor(Part other) {
            return Objects.equals(partner, other.partner)
                    && Objects.equals(partnerType, other.partnerType)
                    && everyone == other.everyone;
        }

        private Part and(Part more) {
            Ladder later = Ladder.NONE.equals(more.ladder) ? ladder : more.ladder;
            Integer sum = more.places == null ? null : Integer.valueOf(places + more.places);
            return new Part(
                    partner, partnerType, everyone, more.places != null && more.places < 1 ? more.places : sum, later);
        }
    }
}
