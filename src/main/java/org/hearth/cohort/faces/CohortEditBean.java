package org.hearth.cohort.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.cohort.CohortDraft;
import org.hearth.cohort.CohortId;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.application.CohortService;
import org.hearth.cohort.application.SchemeService;
import org.hearth.web.Notices;

/** Backs {@code /training/cohort-edit}: a new cohort, or one that changes. */
@Named
@ViewScoped
public class CohortEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CohortService cohorts;

    @Inject
    SchemeService schemes;

    @Inject
    Notices notices;

    private String id;
    private Integer version;
    private String programme;
    private String name;
    private LocalDate nominationsUntil;
    private Integer seats;
    private String about;
    private String sessions;
    private List<SeatsForm> partners = List.of();
    private List<SchemeView> programmes = List.of();

    public void load() {
        Map<String, Integer> own = new HashMap<>();
        if (!isFresh()) {
            CohortView found = cohorts.view(new CohortId(id));
            version = found.version();
            programme = found.programme();
            name = found.name();
            nominationsUntil = found.nominationsUntil();
            seats = found.seats();
            about = found.about();
            sessions = found.sessions().stream().map(CohortView.Meeting::ref).collect(Collectors.joining(", "));
            found.partners().forEach(each -> own.put(each.partner(), each.seats()));
        }
        partners = cohorts.partners().stream()
                .map(each -> new SeatsForm(each.id(), each.name(), own.get(each.id())))
                .toList();
        programmes = schemes.all();
    }

    public String save() {
        CohortView made = isFresh() ? cohorts.open(draft()) : cohorts.change(new CohortId(id), version, draft());
        notices.afterRedirect(isFresh() ? "cohort.notice.opened" : "cohort.notice.changed");
        return "/training/cohort?faces-redirect=true&id=" + made.id();
    }

    private CohortDraft draft() {
        return new CohortDraft(
                programme,
                name,
                nominationsUntil,
                seats,
                about,
                partners.stream()
                        .filter(each -> each.getSeats() != null)
                        .map(each -> new CohortDraft.Share(each.getPartner(), each.getSeats()))
                        .toList(),
                sessions == null
                        ? List.of()
                        : Arrays.stream(sessions.split("[\\s,]+"))
                                .filter(ref -> !ref.isBlank())
                                .toList());
    }

    /** Whether there is no such cohort yet. */
    public boolean isFresh() {
        return id == null || id.isBlank();
    }

    public List<SeatsForm> getPartners() {
        return partners;
    }

    public List<SchemeView> getProgrammes() {
        return programmes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getNominationsUntil() {
        return nominationsUntil;
    }

    public void setNominationsUntil(LocalDate nominationsUntil) {
        this.nominationsUntil = nominationsUntil;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getSessions() {
        return sessions;
    }

    public void setSessions(String sessions) {
        this.sessions = sessions;
    }
}
