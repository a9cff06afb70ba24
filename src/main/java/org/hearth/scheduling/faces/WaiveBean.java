package org.hearth.scheduling.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.kernel.NotFound;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.WaiveBreach;
import org.hearth.scheduling.application.PublishingService;
import org.hearth.scheduling.application.ReadingService;
import org.hearth.web.Notices;

/** Backs {@code /training/waive}: one breach of one session, and the reason to go ahead in spite of it. */
@Named
@ViewScoped
public class WaiveBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    PublishingService publishing;

    @Inject
    Notices notices;

    private String ref;
    private String breach;
    private String subject;
    private String reason;
    private SessionView session;
    private BreachView found;

    public void load() {
        session = reading.view(ref);
        found = publishing.check(ref).stream()
                .filter(each -> each.waivable() && each.code().equals(breach))
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFound("scheduling", String.valueOf(breach)));
    }

    /** Keeps the reason with the viewer's name. */
    public String waive() {
        publishing.waive(session.id(), session.version(), new WaiveBreach(breach, subject, reason));
        notices.afterRedirect("scheduling.waive.done");
        String page = session.mayChange() ? "/training/schedule" : "/training/session";
        return page + "?faces-redirect=true&ref=" + session.ref() + (session.mayChange() ? "&step=check" : "");
    }

    public SessionView getSession() {
        return session;
    }

    public BreachView getFound() {
        return found;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getBreach() {
        return breach;
    }

    public void setBreach(String breach) {
        this.breach = breach;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
