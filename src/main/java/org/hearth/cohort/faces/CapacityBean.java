package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.hearth.cohort.CapacityAsk;
import org.hearth.cohort.CapacityView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.application.CapacityService;
import org.hearth.partnership.LocalityCard;

/** Backs {@code /training/capacity}: how far trainers reach, and what more courses would bring. Every state has an address. */
@Named
@RequestScoped
public class CapacityBean {

    @Inject
    CapacityService service;

    private String programme;
    private String locality;
    private Integer more;
    private Integer target;
    private LocalDate until;
    private Integer courses;
    private Integer group;
    private Integer leavers;
    private List<Taught> programmes = List.of();
    private List<LocalityCard> localities = List.of();
    private CapacityView view;
    private boolean looked;

    public void load() {
        looked = true;
        programmes = service.programmes();
        localities = service.localities();
        if (programme == null || programme.isBlank()) {
            programme = service.first();
        }
        if (programme != null) {
            view = service.of(new CapacityAsk(
                    programme,
                    locality,
                    more,
                    target,
                    until == null ? null : until.toString(),
                    courses,
                    group,
                    leavers));
        }
    }

    /** Whether anything was worked out: not when the address held what is no number or no day. */
    public boolean isLooked() {
        return looked;
    }

    public CapacityView getView() {
        return view;
    }

    /** What the published places would bring, in words. */
    public String getPlannedWords() {
        return service.words("capacity.planned", view.planned());
    }

    /** What more courses would bring, in words. */
    public String getMoreWords() {
        return service.words("capacity.with-more", view.more());
    }

    public List<Taught> getProgrammes() {
        return programmes;
    }

    public List<LocalityCard> getLocalities() {
        return localities;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(String locality) {
        this.locality = locality;
    }

    public Integer getMore() {
        return more;
    }

    public void setMore(Integer more) {
        this.more = more;
    }

    public Integer getTarget() {
        return target;
    }

    public void setTarget(Integer target) {
        this.target = target;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getCourses() {
        return courses;
    }

    public void setCourses(Integer courses) {
        this.courses = courses;
    }

    public Integer getGroup() {
        return group;
    }

    public void setGroup(Integer group) {
        this.group = group;
    }

    public Integer getLeavers() {
        return leavers;
    }

    public void setLeavers(Integer leavers) {
        this.leavers = leavers;
    }
}
