package org.hearth.booking;

import java.io.Serializable;
import java.time.Instant;

/**
 * A booking in a list, with the names its reader may see.
 *
 * @param position the place in the waiting list, from 1; null when not waiting
 * @param accessNeeds what the person shared with the host; null for every other reader
 * @param offerUntil until when the person can accept the place that is held for them, or take one that is free for the
 *     first; null when nothing is offered
 * @param withdrawnReason why the host took the place back, while the person waits again; else null
 * @param together with how many others they wait for places together; null when they do not
 * @param answerBy until when the home partner's word is awaited; null when it is not
 */
public record BookingRow(
        String id,
        String session,
        String sessionRef,
        String course,
        Instant firstStart,
        String person,
        String name,
        String partner,
        String partnerName,
        BookingStatus status,
        Integer position,
        String accessNeeds,
        Instant answerBy,
        Instant offerUntil,
        String withdrawnReason,
        Together together,
        int version)
        implements Serializable {

    /** The same row with another place in the waiting list. */
    public BookingRow at(Integer place) {
        return new BookingRow(
                id,
                session,
                sessionRef,
                course,
                firstStart,
                person,
                name,
                partner,
                partnerName,
                status,
                place,
                accessNeeds,
                answerBy,
                offerUntil,
                withdrawnReason,
                together,
                version);
    }
}
