package org.hearth.exchange;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Credits one partner passed on to another.
 *
 * @param returnedOn when it was given back; null while it was not
 * @param own whether the viewer may give it back
 */
public record GiftView(
        String id,
        String from,
        String fromName,
        String to,
        String toName,
        int credits,
        String reason,
        LocalDate on,
        LocalDate returnedOn,
        boolean own)
        implements Serializable {}
