package org.hearth.partnership;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said about a site when it is added or changed.
 *
 * @param kind one of {@link Kind}
 * @param specifiedEstablishment one of {@link Establishment}; none when missing
 * @param status one of {@link Status}; open when missing
 * @param rooms the rooms as they are to be: those with an id are kept or changed, those without are new, and rooms
 *     left out are closed; null leaves the rooms alone
 */
public record SiteDetails(
        String name,
        String kind,
        String hub,
        String locality,
        String partner,
        String address,
        String postcode,
        String specifiedEstablishment,
        Boolean stepFree,
        Boolean hearingLoop,
        Boolean parking,
        String accessNotes,
        String status,
        List<Room> rooms) {

    public SiteDetails {
        rooms = rooms == null ? null : List.copyOf(rooms);
    }

    /** What kind of place it is. */
    public enum Kind {
        HUB,
        SATELLITE,
        VENUE,
        SCHOOL,
        OUTREACH
    }

    /** Whether it is a specified establishment for DBS purposes. */
    public enum Establishment {
        NONE,
        SCHOOL,
        NURSERY,
        CHILDRENS_CENTRE,
        CHILDRENS_HOME,
        OTHER
    }

    /** Whether it can be used. */
    public enum Status {
        OPEN,
        CLOSED
    }

    /** A room: how many people it holds, 1 to 2000. */
    public record Room(String id, String name, Integer capacity) {}

    /** What is said about a hub. */
    public record Hub(String name, String locality, String status, LocalDate from, LocalDate to) {

        /** How a hub stands. */
        public enum Stage {
            PLANNED,
            OPEN,
            CLOSED
        }
    }
}
