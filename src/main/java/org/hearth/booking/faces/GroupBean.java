package org.hearth.booking.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.booking.BookingId;
import org.hearth.booking.GroupView;
import org.hearth.booking.application.GroupService;
import org.hearth.web.Notices;

/** Who waits together with a booking, and the two ways out of it, on {@code /training/booking}. */
@Named
@RequestScoped
public class GroupBean {

    @Inject
    GroupService groups;

    @Inject
    Notices notices;

    private List<GroupView.Member> members;

    /** Those who wait together, where the viewer may book for all of them; else nobody. */
    public List<GroupView.Member> members(String booking) {
        if (members == null) {
            members =
                    groups.group(new BookingId(booking)).map(GroupView::members).orElse(List.of());
        }
        return members;
    }

    /** Takes this one out; the version is the one the page showed. */
    public String leave(String booking, int seen) {
        groups.leave(new BookingId(booking), seen);
        return page(booking, "booking.notice.waits-alone");
    }

    /** Lets each of them wait alone; the version is the one the page showed. */
    public String dissolve(String booking, int seen) {
        groups.dissolve(new BookingId(booking), seen);
        return page(booking, "booking.notice.group-dissolved");
    }

    private String page(String booking, String notice) {
        notices.afterRedirect(notice);
        return "/training/booking?faces-redirect=true&ref=" + booking;
    }
}
