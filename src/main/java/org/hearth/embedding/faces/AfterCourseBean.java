package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.embedding.OwedView;
import org.hearth.embedding.PartDraft;
import org.hearth.embedding.TimeDraft;
import org.hearth.embedding.application.AfterService;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonCard;
import org.hearth.web.Notices;

/** Backs {@code /people/after}: what somebody did after their courses, and more time for it. */
@Named
@ViewScoped
public class AfterCourseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AfterService after;

    @Inject
    Notices notices;

    private String ref;
    private PersonCard who;
    private List<OwedView> all = List.of();
    private boolean keeps;
    private String booking;
    private OwedView chosen;
    private String part;
    private LocalDate on;
    private String reason;
    private LocalDate until;

    public void load() {
        PersonId person = new PersonId(ref == null || ref.isBlank() ? "-" : ref);
        who = after.who(person);
        all = after.of(person);
        keeps = after.mayKeep(person);
        chosen = all.stream()
                .filter(each -> keeps && each.booking().equals(booking))
                .findFirst()
                .orElse(null);
    }

    public String met() {
        after.met(booking, new PartDraft(part, on));
        notices.afterRedirect("embedding.notice.met", who.name());
        return here();
    }

    public String give() {
        after.give(booking, new TimeDraft(reason, until));
        notices.afterRedirect("embedding.notice.given", who.name());
        return here();
    }

    private String here() {
        return "/people/after?faces-redirect=true&ref=" + ref;
    }

    public PersonCard getWho() {
        return who;
    }

    public List<OwedView> getAll() {
        return all;
    }

    public boolean isKeeps() {
        return keeps;
    }

    public OwedView getChosen() {
        return chosen;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getBooking() {
        return booking;
    }

    public void setBooking(String booking) {
        this.booking = booking;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
