package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.account.application.HelpRequestService;
import org.hearth.web.Notices;

/** Backs the contact form of {@code /accessibility}. */
@Named
@RequestScoped
public class AccessibilityBean {

    @Inject
    HelpRequestService requests;

    @Inject
    Notices notices;

    private String message;
    private String page;
    private String replyTo;

    /** Sends what was typed to the administrators. */
    public String send() {
        requests.send(message, page, replyTo);
        notices.afterRedirect("account.help-sent");
        return "/accessibility?faces-redirect=true";
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }
}
