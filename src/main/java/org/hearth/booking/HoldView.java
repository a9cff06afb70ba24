package org.hearth.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a partner holds of a session's places by number, and what it could hold.
 *
 * @param held places it holds; {@code named} of them have a person
 * @param returnOn when the unnamed ones open to others by themselves, at its beginning in Europe/London; null while none
 *     is held
 * @param free how many more its people could book now, and so it could hold
 * @param latestReturn the last day unnamed places can be kept until
 */
public record HoldView(
        String session,
        String sessionRef,
        String partner,
        String partnerName,
        int held,
        int named,
        LocalDate returnOn,
        int free,
        LocalDate latestReturn,
        int version)
        implements Serializable {}
