package org.hearth.scheduling.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.ChoicesService;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.scheduling.application.PublishingService;

/** Backs {@code /training/schedule}: which session, which step, and how far each step is. */
@Named
@ViewScoped
public class ScheduleBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> STEPS = Set.of("course", "days", "place", "trainers", "offers", "check");

    @Inject
    PlanningService planning;

    @Inject
    PublishingService publishing;

    @Inject
    ChoicesService choices;

    private String course;
    private String ref;
    private String step;
    private String words;
    private SessionView session;
    private List<BreachView> breaches = List.of();

    public void load() {
        choices.hosts();
        if (ref != null) {
            session = planning.open(new SessionId(ref));
            breaches = publishing.check(ref);
        }
    }

    /** Which step is shown; the task list when none is named, the course when there is no session yet. */
    public String getShown() {
        if (ref == null) {
            return "course";
        }
        return step != null && STEPS.contains(step) ? step : "tasks";
    }

    /** How far a step is, as the task list says it. */
    public String progress(String which) {
        return Steps.progress(which, session, breaches);
    }

    /** Whether nothing stands against publishing. */
    public boolean isReady() {
        return breaches.stream().noneMatch(BreachView::stops);
    }

    /** Whether there is something to think of before publishing, though nothing stands against it. */
    public boolean isWarned() {
        return isReady() && breaches.stream().anyMatch(BreachView::warning);
    }

    /** What is to be thought of at the step that is shown, already while it is filled in. */
    public List<BreachView> getThoughts() {
        return breaches.stream()
                .filter(each -> each.warning() && Steps.of(each.code()).equals(getShown()))
                .toList();
    }

    public boolean isDraft() {
        return session != null && session.status() == SessionStatus.DRAFT;
    }

    /** Back to the task list, or to a step of it. */
    String next(String ofRef, String nextStep) {
        String tail = nextStep == null ? "" : "&step=" + nextStep;
        return "/training/schedule?faces-redirect=true&ref=" + ofRef + tail;
    }

    public List<BreachView> getBreaches() {
        return breaches;
    }

    public SessionView getSession() {
        return session;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
