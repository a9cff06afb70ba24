package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.booking.BookingId;
import org.hearth.booking.application.HeldOfferService;
import org.hearth.web.Notices;

/** The two buttons of a booking that is offered a place, on {@code /training/booking}. */
@Named
@RequestScoped
public class OfferBean {

    @Inject
    HeldOfferService offers;

    @Inject
    Notices notices;

    /** Accepts the place; the version is the one the page showed. */
    public String accept(String booking, int seen) {
        offers.accept(new BookingId(booking), seen);
        return page(booking, "booking.notice.accepted");
    }

    /** Lets the place go; the version is the one the page showed. */
    public String decline(String booking, int seen) {
        int told = offers.decline(new BookingId(booking), seen);
        return page(booking, told > 0 ? "booking.notice.declined-given" : "booking.notice.declined");
    }

    private String page(String booking, String notice) {
        notices.afterRedirect(notice);
        return "/training/booking?faces-redirect=true&ref=" + booking;
    }
}
