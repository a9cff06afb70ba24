package org.hearth.content.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.content.ContentView;
import org.hearth.content.VersionDraft;
import org.hearth.content.application.ReadingService;
import org.hearth.content.application.VersionService;
import org.hearth.web.Notices;

/** Backs {@code /training/content-adopt}: a new version of a programme’s local content. */
@Named
@ViewScoped
public class ContentAdoptBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    VersionService versions;

    @Inject
    Notices notices;

    private String programme;
    private ContentView found;
    private String label;
    private String changes;
    private LocalDate adoptedOn;
    private String owner;
    private LocalDate reviewOn;

    public void load() {
        found = reading.forKeeping(programme);
    }

    public String save() {
        versions.adopt(
                found.programme(), found.version(), new VersionDraft(label, changes, adoptedOn, owner, reviewOn));
        notices.afterRedirect("content.notice.adopted", label);
        return "/training/content-programme?faces-redirect=true&programme=" + found.programme();
    }

    /** Who may be meant, while somebody types. */
    public List<String> people(String words) {
        return reading.peopleLike(words);
    }

    public ContentView getFound() {
        return found;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getChanges() {
        return changes;
    }

    public void setChanges(String changes) {
        this.changes = changes;
    }

    public LocalDate getAdoptedOn() {
        return adoptedOn;
    }

    public void setAdoptedOn(LocalDate adoptedOn) {
        this.adoptedOn = adoptedOn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
