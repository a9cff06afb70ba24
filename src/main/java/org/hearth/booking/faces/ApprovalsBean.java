package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.hearth.booking.ApprovalRow;
import org.hearth.booking.BookingId;
import org.hearth.booking.application.ApprovalService;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Notices;

/** Backs {@code /approvals}: what waits for the viewer's word. */
@Named
@ViewScoped
public class ApprovalsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    private static final String AGAIN = "/approvals?faces-redirect=true";

    @Inject
    ApprovalService approvals;

    @Inject
    Viewer viewer;

    @Inject
    Notices notices;

    private int page = 1;
    private Page<ApprovalRow> list;
    private final Map<String, String> reasons = new HashMap<>();

    public void load() {
        list = approvals.toAnswer(new Paging(page - 1, SIZE));
    }

    public String approve(ApprovalRow row) {
        String booking = row.booking().id();
        approvals.approve(new BookingId(booking), reasons.get(booking), null);
        notices.afterRedirect(row.next() == null ? "booking.notice.approved" : "booking.notice.approved-next");
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

    public Page<ApprovalRow> getList() {
        return list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
