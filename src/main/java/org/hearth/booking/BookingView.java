package org.hearth.booking;

import java.io.Serializable;

/**
 * A booking as it stands.
 *
 * @param position how many people with a turn are ahead on the waiting list, plus one; null for everybody else
 * @param version rises with every change
 */
public record BookingView(
        String id, String session, String person, String partner, BookingStatus status, Integer position, int version)
        implements Serializable {}
