package org.hearth.booking;

import java.io.Serializable;
import java.util.List;

/**
 * How a session's places are divided, and how many are taken.
 *
 * @param own places kept for the host's own people
 * @param waiting how many people have a turn on the waiting list
 * @param version rises when the places are divided anew, not with every booking
 */
public record PlacesView(
        String session,
        String sessionRef,
        int capacity,
        int own,
        int ownTaken,
        List<Opened> opened,
        int free,
        int waiting,
        int version)
        implements Serializable {

    public PlacesView {
        opened = List.copyOf(opened);
    }

    /** Places opened to one partner, or to all partners of the agreement when {@code partner} is null. */
    public record Opened(String partner, String partnerName, int places, int taken) implements Serializable {}
}
