package org.hearth.booking.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.booking.BookPlace;
import org.hearth.booking.BookingOffer;
import org.hearth.booking.BookingView;
import org.hearth.booking.application.BookingService;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.web.Form;
import org.hearth.web.Notices;

/** Backs {@code /training/book}: who it is for, what they are offered, and the confirmation. */
@Named
@ViewScoped
public class BookBean extends PersonChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    BookingService bookings;

    @Inject
    Notices notices;

    private String session;
    private String engagement;
    private String overrideReason;
    private SessionCard card;
    private BookingOffer offer;

    /** Finds the session; then, once it is known who it is for, what that person is offered. */
    public void load() {
        card = offers.session(new SessionId(session));
        look();
        if (isChosen()) {
            offer = offers.offer(new SessionId(session), chosen(), engagement);
        }
    }

    /** Books, and shows the booking. */
    public String book() {
        BookingView made = bookings.book(new BookPlace(
                new SessionId(session),
                chosen(),
                offer == null ? engagement : offer.engagement(),
                overrideReason,
                Form.submittedKey(FacesContext.getCurrentInstance())));
        notices.afterRedirect("booking.notice." + made.status());
        return "/training/booking?faces-redirect=true&ref=" + made.id();
    }

    /**
     * The button pressed once more after it was answered, when the page has been left: shows the booking it made, or opens
     * the page anew. Nothing to do while the page is open.
     */
    public String again() {
        if (card != null) {
            return null;
        }
        String key = Form.submittedKey(FacesContext.getCurrentInstance());
        return bookings.madeWith(chosen(), key)
                .map(made -> "/training/booking?faces-redirect=true&ref=" + made.value())
                .orElse("/training/book?faces-redirect=true&session=" + session);
    }

    /** Whether the viewer books for themselves, and so may change what they need. */
    public boolean isOwn() {
        return offer != null && viewer.person().value().equals(offer.person());
    }

    /** Whether the viewer books for a whole partner, and so may hold places for it. */
    public boolean isForPartner() {
        return isForOthers()
                && (viewer.scope(Permission.BOOK_FOR_OTHERS).everyone()
                        || !viewer.scope(Permission.BOOK_FOR_OTHERS).partners().isEmpty());
    }

    public SessionCard getCard() {
        return card;
    }

    public BookingOffer getOffer() {
        return offer;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getEngagement() {
        return engagement;
    }

    public void setEngagement(String engagement) {
        this.engagement = engagement;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
