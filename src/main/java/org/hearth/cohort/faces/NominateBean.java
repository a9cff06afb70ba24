package org.hearth.cohort.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.CohortId;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.NominationDraft;
import org.hearth.cohort.PathView;
import org.hearth.cohort.application.CohortService;
import org.hearth.cohort.application.SchemeService;
import org.hearth.web.Notices;

/** Backs {@code /training/nominate}: one of a partner's people, with their manager's release. */
@Named
@ViewScoped
public class NominateBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CohortService cohorts;

    @Inject
    SchemeService schemes;

    @Inject
    Notices notices;

    private String cohort;
    private CohortView found;
    private Integer least;
    private String who;
    private String manager;
    private Integer sessions;
    private LocalDate signedOn;
    private String reason;

    public void load() {
        cohorts.peopleLike("-"); // whoever may not nominate finds no form
        found = cohorts.view(new CohortId(cohort));
        least = schemes.of(found.programme()).inForce().releaseSessions();
    }

    public String save() {
        PathView made =
                cohorts.nominate(new CohortId(cohort), new NominationDraft(who, manager, sessions, signedOn, reason));
        notices.afterRedirect("cohort.notice.nominated", made.path().personName());
        return "/training/cohort?faces-redirect=true&id=" + found.id();
    }

    /** Who may be meant, while somebody types. */
    public List<String> people(String words) {
        return cohorts.peopleLike(words);
    }

    public CohortView getFound() {
        return found;
    }

    public Integer getLeast() {
        return least;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getManager() {
        return manager;
    }

    public void setManager(String manager) {
        this.manager = manager;
    }

    public Integer getSessions() {
        return sessions;
    }

    public void setSessions(Integer sessions) {
        this.sessions = sessions;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
