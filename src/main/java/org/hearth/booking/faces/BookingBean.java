package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.booking.BookingDetail;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.BookingView;
import org.hearth.booking.OtherDate;
import org.hearth.booking.application.BookingChangeService;
import org.hearth.booking.application.BookingViewService;
import org.hearth.booking.application.OfferService;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;

/** Backs {@code /training/booking}: one booking; move first, cancel second, or a colleague instead. */
@Named
@ViewScoped
public class BookingBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BookingViewService views;

    @Inject
    BookingChangeService changes;

    @Inject
    OfferService offers;

    @Inject
    Viewer viewer;

    @Inject
    Notices notices;

    private String ref;
    private String words;
    private String target;
    private String reason;
    private String exemptReason;
    private BookingDetail booking;
    private List<OtherDate> dates = List.of();
    private List<PersonCard> colleagues = List.of();

    /** Finds the booking, where it could move to, and colleagues when they were searched for. */
    public void load() {
        booking = views.booking(new BookingId(ref));
        if (booking.changeable()) {
            dates = offers.otherDates(new BookingId(ref));
        }
        if (words != null && isMaySubstitute()) {
            PartnerId partner = new PartnerId(booking.row().partner());
            colleagues = offers.people(words, partner, new Paging(0, 40)).items().stream()
                    .filter(person -> !person.id().equals(booking.row().person()))
                    .toList();
        }
    }

    public String move() {
        BookingView moved = changes.move(
                new BookingId(ref), new SessionId(target), booking.row().version());
        notices.afterRedirect("booking.notice.moved" + asked(moved));
        return "/training/booking?faces-redirect=true&ref=" + moved.id();
    }

    public String cancel() {
        int given = changes.cancel(
                new BookingId(ref), reason, exemptReason, booking.row().version());
        notices.afterRedirect(given > 0 ? "booking.notice.cancelled-given" : "booking.notice.cancelled");
        return "/training/booking?faces-redirect=true&ref=" + ref;
    }

    public String substitute(String person) {
        BookingView made = changes.substitute(
                new BookingId(ref), new PersonId(person), booking.row().version());
        notices.afterRedirect("booking.notice.substituted" + asked(made));
        return "/training/booking?faces-redirect=true&ref=" + made.id();
    }

    private static String asked(BookingView made) {
        return made.status() == BookingStatus.REQUESTED ? "-asked" : "";
    }

    public boolean isMaySubstitute() {
        return viewer.may(Permission.BOOK_FOR_OTHERS)
                && booking != null
                && booking.changeable()
                && booking.placeFrom() != null
                && !isOffered();
    }

    /** Whether a place is held for the person, who has not accepted it yet. */
    public boolean isOffered() {
        return booking != null && booking.row().status() == BookingStatus.OFFERED;
    }

    public BookingDetail getBooking() {
        return booking;
    }

    public List<OtherDate> getDates() {
        return dates;
    }

    public List<PersonCard> getColleagues() {
        return colleagues;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getExemptReason() {
        return exemptReason;
    }

    public void setExemptReason(String exemptReason) {
        this.exemptReason = exemptReason;
    }
}
