package org.hearth.booking.application;

import java.time.Instant;
import org.hearth.booking.OfferByLink;
import org.hearth.booking.model.Booking;

/** How the offer that a letter told of stands now. */
final class OfferState {

    private OfferState() {}

    static OfferByLink.State of(Booking booking, int number, Instant now) {
        if (booking.offerNumber() != number) {
            return OfferByLink.State.OVER;
        }
        return switch (booking.status()) {
            case OFFERED -> booking.isOfferOver(now) ? OfferByLink.State.LAPSED : OfferByLink.State.HELD;
            case WAITING -> booking.isCallOpen(now) ? OfferByLink.State.FIRST_COME : OfferByLink.State.GONE;
            case CONFIRMED -> OfferByLink.State.ACCEPTED;
            case REQUESTED -> OfferByLink.State.ASKED;
            case CANCELLED -> ended(booking);
        };
    }

    private static OfferByLink.State ended(Booking booking) {
        if (booking.hasOfferLapsed()) {
            return OfferByLink.State.LAPSED;
        }
        return OfferAnswers.DECLINED.equals(booking.endReason()) ? OfferByLink.State.DECLINED : OfferByLink.State.OVER;
    }
}
