package org.hearth.scheduling.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.scheduling.AccreditationView;
import org.hearth.scheduling.ProgrammeName;
import org.hearth.scheduling.RecordAccreditation;
import org.hearth.scheduling.application.AccreditationService;
import org.hearth.web.Notices;

/** Backs {@code /training/trainer-record}: that somebody may train a programme. */
@Named
@ViewScoped
public class TrainerRecordBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccreditationService accreditations;

    @Inject
    Notices notices;

    private String programme;
    private String who;
    private LocalDate from;
    private LocalDate to;
    private String evidence;
    private List<ProgrammeName> programmes = List.of();

    public void load() {
        programmes = accreditations.programmesToKeep();
    }

    public String save() {
        AccreditationView made = accreditations.record(new RecordAccreditation(programme, who, from, to, evidence));
        notices.afterRedirect("scheduling.trainers.recorded", made.personName(), made.programmeName());
        return "/training/trainers?faces-redirect=true&programme=" + made.programme();
    }

    /** Who may be meant, while somebody types. */
    public List<String> people(String words) {
        return accreditations.peopleLike(words);
    }

    public List<ProgrammeName> getProgrammes() {
        return programmes;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
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

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
