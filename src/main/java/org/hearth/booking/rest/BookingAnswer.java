package org.hearth.booking.rest;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.BookingView;

/** A booking as the API answers it; {@code position} only for one that waits. */
@JsonbPropertyOrder({"id", "session", "person", "partner", "status", "position"})
public record BookingAnswer(
        String id, String session, String person, String partner, BookingStatus status, Integer position) {

    static BookingAnswer of(BookingView view) {
        return new BookingAnswer(
                view.id(), view.session(), view.person(), view.partner(), view.status(), view.position());
    }
}
