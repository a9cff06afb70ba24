package org.hearth.booking.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.DeputyDetails;
import org.hearth.booking.DeputyView;
import org.hearth.booking.application.DeputyService;
import org.hearth.web.Notices;

/** Backs {@code /me/deputy}: who stands in for the viewer, and when. */
@Named
@ViewScoped
public class DeputyBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/me/deputy?faces-redirect=true";

    @Inject
    DeputyService deputies;

    @Inject
    Notices notices;

    private List<DeputyView> named = List.of();
    private String colleague;
    private LocalDate from;
    private LocalDate to;

    public void load() {
        named = deputies.mine();
    }

    public String name() {
        DeputyView made = deputies.name(new DeputyDetails(colleague, from, to));
        notices.afterRedirect("booking.notice.deputy-named", made.name());
        return AGAIN;
    }

    public String end(String id) {
        deputies.end(id);
        notices.afterRedirect("booking.notice.deputy-ended");
        return AGAIN;
    }

    public List<DeputyView> getNamed() {
        return named;
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
