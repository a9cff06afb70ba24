package org.hearth.booking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hearth.booking.BookingStatus;
import org.hearth.kernel.Identity;

/** One step in a booking's life: from which status to which, when, by whom and why. Never changed. */
@Entity
@Table(name = "booking_history")
public class BookingChange {

    /** As much of a reason as is kept, in characters. */
    public static final int LONGEST_REASON = 300;

    @Id
    private String id;

    @Column(name = "booking_id")
    private String booking;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private BookingStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private BookingStatus to;

    @Column(name = "by_person")
    private String by;

    private String reason;

    protected BookingChange() {} // for JPA

    /** A step that was just taken; {@code by} is null when the clock took it. */
    public static BookingChange of(Booking booking, BookingStatus from, Instant at, String by, String reason) {
        var made = new BookingChange();
        made.id = Identity.next();
        made.booking = booking.id();
        made.at = at;
        made.from = from;
        made.to = booking.status();
        made.by = by;
        made.reason = reason;
        return made;
    }

    /** Whether the booking became confirmed by it. */
    public boolean confirmed() {
        return to == BookingStatus.CONFIRMED && from != BookingStatus.CONFIRMED;
    }

    /** Whether the booking was confirmed before it and is not any more. */
    public boolean unconfirmed() {
        return from == BookingStatus.CONFIRMED && to != BookingStatus.CONFIRMED;
    }

    public String id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public String reason() {
        return reason;
    }
}
