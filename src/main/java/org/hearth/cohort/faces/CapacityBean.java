package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.cohort.CapacityTried;
import org.hearth.cohort.CapacityTyped;
import org.hearth.cohort.CapacityView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.application.CapacityService;
import org.hearth.kernel.BadInput;
import org.hearth.partnership.LocalityCard;
import org.hearth.web.Texts;

/** Backs {@code /training/capacity}: how far trainers reach, and what more courses would bring. Every state has an address. */
@Named
@RequestScoped
public class CapacityBean {

    @Inject
    CapacityService service;

    private String programme;
    private String locality;
    private String more;
    private String target;
    private String until;
    private String courses;
    private String group;
    private String leavers;
    private List<Taught> programmes = List.of();
    private List<LocalityCard> localities = List.of();
    private CapacityView view;
    private final Map<String, String> errors = new HashMap<>();

    public void load() {
        programmes = service.programmes();
        localities = service.localities();
        CapacityTried tried =
                service.tried(new CapacityTyped(programme, locality, more, target, until, courses, group, leavers));
        view = tried.view();
        tried.faults().forEach(this::say);
    }

    private void say(BadInput.Fault fault) {
        String sentence = Texts.of(fault.refusal().code(), fault.details());
        errors.put(fault.field(), sentence);
        FacesContext.getCurrentInstance()
                .addMessage(fault.field(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** What is wrong, by the box it was typed into. */
    public Map<String, String> getErrors() {
        return errors;
    }

    /** What stands in a box: what was typed, or else what it was worked out with. */
    public String in(String typed, Object used) {
        return typed == null || typed.isBlank() ? String.valueOf(used) : typed;
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

    public String getMore() {
        return more;
    }

    public void setMore(String more) {
        this.more = more;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getCourses() {
        return courses;
    }

    public void setCourses(String courses) {
        this.courses = courses;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getLeavers() {
        return leavers;
    }

    public void setLeavers(String leavers) {
        this.leavers = leavers;
    }
}
