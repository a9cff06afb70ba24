package org.hearth.booking;

import java.io.Serializable;
import java.util.List;

/**
 * How a session's places are divided, and how many are taken.
 *
 * @param own places kept for the host's own people
 * @param ownLadder when unused places of the host's own open to others
 * @param mostPercent at most so many places of a hundred for one partner's people; null for no such limit
 * @param waiting how many people have a turn on the waiting list
 * @param version rises when the places are divided anew, not with every booking
 */
public record PlacesView(
        String session,
        String sessionRef,
        int capacity,
        int own,
        int ownTaken,
        Ladder ownLadder,
        List<Opened> opened,
        Integer mostPercent,
        int free,
        int waiting,
        int version)
        implements Serializable {

    public PlacesView {
        opened = List.copyOf(opened);
    }

    /**
     * Places opened to one partner, to partners of a kind, to all partners of the agreement, or to everybody.
     *
     * @param to for whom they were meant: HELD, PARTNER, TYPE, AGREEMENT or PARTNERSHIP
     * @param now whom the unused ones are open to today: the same, or AGREEMENT or PARTNERSHIP once their dates have come
     */
    public record Opened(
            String partner,
            String partnerName,
            String partnerType,
            String to,
            int places,
            int taken,
            Ladder ladder,
            String now)
            implements Serializable {}
}
