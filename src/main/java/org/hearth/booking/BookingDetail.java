package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;
import org.hearth.scheduling.SessionCard;

/**
 * One booking with everything its page shows.
 *
 * @param placeFrom whose places it comes from, in words' keys: OWN, PARTNER or AGREEMENT; null while it waits
 * @param changeUntil until when the person may cancel or move it themselves
 * @param changeable whether the reader may cancel or move it now
 * @param pastCutOff whether it is too late for the reader to change it themselves, and somebody must be called
 * @param word how the home partner's word stands
 * @param answerable whether the reader's word is asked for
 * @param offerOpen whether the reader can accept or decline a place now
 * @param asksFirst whether a move by the reader waits for the home partner's word again
 * @param order in which order people are offered places, for one that waits; else null
 * @param wish the wish for any date of the course it was offered for; null for one somebody made
 * @param endReason why it ended; null while it lives
 */
public record BookingDetail(
        BookingRow row,
        SessionCard session,
        String placeFrom,
        Instant changeUntil,
        boolean changeable,
        boolean pastCutOff,
        WordStanding word,
        boolean answerable,
        boolean offerOpen,
        boolean asksFirst,
        boolean own,
        WaitingOrder order,
        String wish,
        String endReason,
        int inviteSequence)
        implements Serializable {}
