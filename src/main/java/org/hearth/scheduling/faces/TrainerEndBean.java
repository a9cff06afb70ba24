package org.hearth.scheduling.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.hearth.scheduling.AccreditationId;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.application.AccreditationService;
import org.hearth.web.Notices;

/** Backs {@code /training/trainer-end}: the last day of an accreditation. */
@Named
@ViewScoped
public class TrainerEndBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccreditationService accreditations;

    @Inject
    Notices notices;

    private String id;
    private LocalDate to;
    private AccreditationView found;

    public void load() {
        found = accreditations.view(new AccreditationId(id));
        to = found.to();
    }

    public String save() {
        accreditations.end(new AccreditationId(found.id()), found.version(), to);
        notices.afterRedirect("scheduling.trainers.ended", found.personName(), found.programmeName());
        return "/training/trainers?faces-redirect=true&programme=" + found.programme();
    }

    public AccreditationView getFound() {
        return found;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
