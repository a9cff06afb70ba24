package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.booking.BookingDetail;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.application.CheckInService;

/** The code of one's own booking on {@code /training/booking}, to show at the door. */
@Named
@RequestScoped
public class OwnCodeBean {

    @Inject
    BookingBean shown;

    @Inject
    CheckInService checkIns;

    private QrCode code;

    /** The code of one's own sure place; null for other bookings. */
    public QrCode getCode() {
        BookingDetail booking = shown.getBooking();
        if (code == null && booking != null && booking.own() && booking.row().status() == BookingStatus.CONFIRMED) {
            code = QrCode.of(checkIns.own(new BookingId(booking.row().id())));
        }
        return code;
    }
}
