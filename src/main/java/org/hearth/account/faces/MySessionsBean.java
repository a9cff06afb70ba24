package org.hearth.account.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.account.SessionView;
import org.hearth.account.application.OwnAccountService;
import org.hearth.web.Notices;

/** Backs the list on {@code /me/account} of where somebody is signed in. */
@Named
@RequestScoped
public class MySessionsBean {

    private static final String PAGE = "/me/account?faces-redirect=true";

    @Inject
    OwnAccountService account;

    @Inject
    Notices notices;

    private List<SessionView> list;

    /** Signs out in one other place. */
    public String end(String session) {
        account.endSession(session);
        notices.afterRedirect("account.session-ended");
        return PAGE;
    }

    /** Signs out everywhere but here. */
    public String endOthers() {
        account.endOtherSessions();
        notices.afterRedirect("account.sessions-ended");
        return PAGE;
    }

    public List<SessionView> getList() {
        if (list == null) {
            list = account.sessions();
        }
        return list;
    }

    public boolean isOthers() {
        return getList().size() > 1;
    }
}
