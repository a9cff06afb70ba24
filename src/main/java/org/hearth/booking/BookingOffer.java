package org.hearth.booking;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody is offered on a session, before they book.
 *
 * @param engagement the work the booking would be for, at {@code partnerName} as {@code jobTitle}
 * @param others other work of the person that a booking could be for
 * @param placeFrom whose places they may use first: OWN, PARTNER or AGREEMENT
 * @param left how many places they may use are left; none means a turn on the waiting list
 * @param ahead how many people are on the waiting list already
 * @param accessNeeds what will be shared with the host; null for nothing
 * @param already the person's live booking on the session; null when there is none
 * @param asks whose word at the home partner is needed first
 */
public record BookingOffer(
        String person,
        String name,
        String engagement,
        String partnerName,
        String jobTitle,
        List<Work> others,
        String placeFrom,
        int left,
        int ahead,
        String accessNeeds,
        String already,
        WordAsked asks)
        implements Serializable {

    public BookingOffer {
        others = List.copyOf(others);
    }

    /** Work a booking could be for. */
    public record Work(String engagement, String jobTitle, String partnerName) implements Serializable {}
}
