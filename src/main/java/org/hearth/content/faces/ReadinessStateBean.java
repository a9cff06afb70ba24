package org.hearth.content.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearth.content.ContentView;
import org.hearth.content.StatementDraft;
import org.hearth.content.application.ReadinessService;
import org.hearth.content.application.ReadingService;
import org.hearth.web.Notices;

/** Backs {@code /training/readiness-state}: that the area is ready, as somebody states it. */
@Named
@ViewScoped
public class ReadinessStateBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadingService reading;

    @Inject
    ReadinessService readiness;

    @Inject
    Notices notices;

    private String programme;
    private ContentView found;
    private String by;
    private LocalDate on;
    private LocalDate until;
    private LocalDate commitmentOn;
    private String commitment;
    private List<String> answers = List.of();

    public void load() {
        found = reading.forKeeping(programme);
        answers = new ArrayList<>(Collections.nCopies(found.rule().questions().size(), ""));
    }

    public String save() {
        readiness.state(
                found.programme(),
                found.version(),
                new StatementDraft(by, on, until, commitmentOn, commitment, answers));
        notices.afterRedirect("content.notice.stated");
        return "/training/readiness?faces-redirect=true&programme=" + found.programme();
    }

    /** Who may be meant, while somebody types. */
    public List<String> people(String words) {
        return reading.peopleLike(words);
    }

    /** What is asked today. */
    public List<String> getQuestions() {
        return found.rule().questions();
    }

    /** As many as there are questions; the fields of the page write into it. */
    public List<String> getAnswers() {
        return answers;
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

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getCommitmentOn() {
        return commitmentOn;
    }

    public void setCommitmentOn(LocalDate commitmentOn) {
        this.commitmentOn = commitmentOn;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }
}
