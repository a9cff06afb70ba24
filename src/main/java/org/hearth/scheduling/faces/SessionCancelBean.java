package org.hearth.scheduling.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.scheduling.application.PublishingService;
import org.hearth.web.Notices;

/** Backs {@code /training/session-cancel}: names what is called off and what follows, and asks why. */
@Named
@ViewScoped
public class SessionCancelBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanningService planning;

    @Inject
    PublishingService publishing;

    @Inject
    Notices notices;

    private String ref;
    private String reason;
    private SessionView session;

    public void load() {
        session = planning.open(new SessionId(ref));
    }

    /** Calls the session off as it was shown. */
    public String cancel() {
        publishing.cancel(session.id(), session.version(), reason);
        notices.afterRedirect("scheduling.cancel.done", session.ref());
        return "/training/session?faces-redirect=true&ref=" + session.ref();
    }

    /** Whether there is nothing left to call off. */
    public boolean isOver() {
        return session.status() == SessionStatus.COMPLETED || session.status() == SessionStatus.CANCELLED;
    }

    /** How many hold a place. */
    public int getTaken() {
        return session.status() == SessionStatus.DRAFT ? 0 : session.capacity() - session.freePlaces();
    }

    public SessionView getSession() {
        return session;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
