package org.hearth.cohort.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.CourseLevel;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.Renewal;
import org.hearth.cohort.SchemeDraft;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.application.SchemeService;
import org.hearth.web.Notices;
import org.hearth.web.Show;

/** Backs {@code /training/scheme}: what a programme asks from a day on. It begins with what it asks today. */
@Named
@ViewScoped
public class SchemeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SchemeService schemes;

    @Inject
    Notices notices;

    private String programme;
    private SchemeView view;
    private LocalDate from;
    private List<String> prerequisites = List.of();
    private List<String> published = List.of();
    private boolean registration;
    private String renewal;
    private String whenOverLoad;
    private String whenOverGroup;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    public void load() {
        view = schemes.forChange(programme);
        SchemeView.Terms now = view.inForce();
        prerequisites = now.prerequisites();
        published = now.published();
        registration = now.registration();
        renewal = now.renewal() == null ? null : now.renewal().name();
        whenOverLoad = now.whenOverLoad().name();
        whenOverGroup = now.whenOverGroup().name();
        texts.put("agreement", now.agreement());
        texts.put("edition", now.edition());
        texts.put("source", now.source());
        numbers.put("releaseSessions", now.releaseSessions());
        numbers.put("coDeliveries", now.coDeliveries());
        numbers.put("observedDeliveries", now.observedDeliveries());
        numbers.put("accreditedWithinMonths", now.accreditedWithinMonths());
        numbers.put("validityMonths", now.validityMonths());
        numbers.put("minDeliveries", now.minDeliveries());
        numbers.put("minAsLead", now.minAsLead());
        numbers.put("windowMonths", now.windowMonths());
        numbers.put("refresherMonths", now.refresherMonths());
        numbers.put("atRiskDays", now.atRiskDays());
        numbers.put("mostPerYear", now.mostPerYear());
        numbers.put("groupPerTrainer", now.groupPerTrainer());
        numbers.put("generationCap", now.generationCap());
    }

    public String decide() {
        schemes.decide(view.programme(), draft());
        notices.afterRedirect("cohort.notice.decided", new Show().date(from));
        return "/training/schemes?faces-redirect=true";
    }

    private SchemeDraft draft() {
        return new SchemeDraft(
                from,
                prerequisites,
                texts.get("agreement"),
                registration,
                numbers.get("releaseSessions"),
                numbers.get("coDeliveries"),
                numbers.get("observedDeliveries"),
                numbers.get("accreditedWithinMonths"),
                numbers.get("validityMonths"),
                renewal,
                numbers.get("minDeliveries"),
                numbers.get("minAsLead"),
                numbers.get("windowMonths"),
                numbers.get("refresherMonths"),
                numbers.get("atRiskDays"),
                numbers.get("mostPerYear"),
                whenOverLoad,
                numbers.get("groupPerTrainer"),
                whenOverGroup,
                numbers.get("generationCap"),
                texts.get("edition"),
                published,
                texts.get("source"));
    }

    public CourseLevel[] getLevels() {
        return CourseLevel.values();
    }

    public Renewal[] getRenewals() {
        return Renewal.values();
    }

    public Beyond[] getBeyonds() {
        return Beyond.values();
    }

    /** The figures of today's scheme, which may be marked as published. */
    public List<String> getFigures() {
        return schemes.figures();
    }

    public SchemeView getView() {
        return view;
    }

    public Map<String, Integer> getNumbers() {
        return numbers;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public List<String> getPrerequisites() {
        return prerequisites;
    }

    public void setPrerequisites(List<String> prerequisites) {
        this.prerequisites = prerequisites;
    }

    public List<String> getPublished() {
        return published;
    }

    public void setPublished(List<String> published) {
        this.published = published;
    }

    public boolean isRegistration() {
        return registration;
    }

    public void setRegistration(boolean registration) {
        this.registration = registration;
    }

    public String getWhenOverLoad() {
        return whenOverLoad;
    }

    public void setWhenOverLoad(String whenOverLoad) {
        this.whenOverLoad = whenOverLoad;
    }

    public String getWhenOverGroup() {
        return whenOverGroup;
    }

    public void setWhenOverGroup(String whenOverGroup) {
        this.whenOverGroup = whenOverGroup;
    }

    public String getRenewal() {
        return renewal;
    }

    public void setRenewal(String renewal) {
        this.renewal = renewal;
    }
}
