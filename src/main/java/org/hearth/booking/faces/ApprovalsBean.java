package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.BookingId;
import org.hearth.booking.application.ApprovalService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;

/** Backs {@code /approvals}: what waits for the viewer's word. */
@Named
@ViewScoped
public class ApprovalsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/approvals?faces-redirect=true";

    @Inject
    ApprovalService approvals;

    @Inject
    Viewer viewer;

    @Inject
    Notices notices;

    private List<ApprovalRow> rows = List.of();
    private final Map<String, String> reasons = new HashMap<>();

    public void load() {
        rows = approvals.toAnswer();
    }

    public String approve(String booking) {
        approvals.approve(new BookingId(booking), reasons.get(booking), null);
        notices.afterRedirect("booking.notice.approved");
        return AGAIN;
    }

    public String refuse(String booking) {
        approvals.refuse(new BookingId(booking), reasons.get(booking), null);
        notices.afterRedirect("booking.notice.refused");
        return AGAIN;
    }

    /** Whether somebody can stand in for the viewer; a deputy names no other. */
    public boolean isMayNameDeputy() {
        return viewer.may(Permission.APPROVE_BOOKINGS);
    }

    public List<ApprovalRow> getRows() {
        return rows;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
