package org.hearth.partnership;

import java.io.Serializable;
import java.util.List;

/** A place one can stand in, with its rooms. */
public record SiteCard(
        String id,
        String name,
        String address,
        String postcode,
        String locality,
        String localityName,
        String hubName,
        boolean stepFree,
        boolean hearingLoop,
        boolean parking,
        String accessNotes,
        List<RoomCard> rooms)
        implements Serializable {

    public SiteCard {
        rooms = List.copyOf(rooms);
    }

    /** A room of the site and how many people it holds. */
    public record RoomCard(String id, String name, int capacity) implements Serializable {}
}
