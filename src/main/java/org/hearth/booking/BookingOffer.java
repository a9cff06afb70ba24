package org.hearth.booking;

import java.io.Serializable;

/**
 * What somebody is offered on a session, before they book.
 *
 * @param placeFrom whose places they may use first: OWN, PARTNER or AGREEMENT
 * @param left how many places they may use are left; none means a turn on the waiting list
 * @param ahead how many people are on the waiting list already
 * @param accessNeeds what will be shared with the host; null for nothing
 * @param already the person's live booking on the session; null when there is none
 * @param asksFirst whether the home partner's word is needed
 */
public record BookingOffer(
        String person,
        String name,
        String partnerName,
        String placeFrom,
        int left,
        int ahead,
        String accessNeeds,
        String already,
        boolean asksFirst)
        implements Serializable {}
