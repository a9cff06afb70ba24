package org.hearth.partnership;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A site in full, open or closed.
 *
 * @param version rises with every change of the site and of its rooms
 */
public record SiteView(
        String id,
        String name,
        String kind,
        String hub,
        String hubName,
        String locality,
        String localityName,
        String partner,
        String partnerName,
        String address,
        String postcode,
        String specifiedEstablishment,
        boolean stepFree,
        boolean hearingLoop,
        boolean parking,
        String accessNotes,
        String status,
        int version,
        List<Room> rooms)
        implements Serializable {

    public SiteView {
        rooms = List.copyOf(rooms);
    }

    /** An open room of the site. */
    public record Room(String id, String name, int capacity) implements Serializable {}

    /** A hub as the lists show it. */
    public record Hub(
            String id,
            String name,
            String locality,
            String localityName,
            String status,
            LocalDate from,
            LocalDate to,
            int version)
            implements Serializable {}
}
