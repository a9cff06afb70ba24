package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.hearth.booking.ApprovalByLink;
import org.hearth.booking.application.LinkedApprovalService;

/** Backs {@code /approve}: the link in a letter that asks for somebody's word. Opening it changes nothing; its buttons do. */
@Named
@ViewScoped
public class ApproveLinkBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LinkedApprovalService approvals;

    private String link;
    private String reason;
    private ApprovalByLink request;

    /** Finds what the link asks; nothing, when Hearth did not make it. */
    public void load() {
        request = approvals.linked(link).orElse(null);
    }

    public String approve() {
        return page(approvals.approveLinked(link, reason));
    }

    public String refuse() {
        return page(approvals.refuseLinked(link, reason));
    }

    private String page(Optional<ApprovalByLink> answered) {
        return "/approve?faces-redirect=true" + (answered.isPresent() ? "&t=" + link : "");
    }

    /** How it stands, in words' keys; {@code UNKNOWN} for a link that is none of ours. */
    public String getState() {
        return request == null ? "UNKNOWN" : request.state().name();
    }

    public ApprovalByLink getRequest() {
        return request;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
