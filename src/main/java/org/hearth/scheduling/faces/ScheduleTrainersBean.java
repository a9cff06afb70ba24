package org.hearth.scheduling.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.TrainerFound;
import org.hearth.scheduling.TrainerRole;
import org.hearth.scheduling.application.AccreditationService;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.web.Notices;

/** Backs the trainers of {@code /training/schedule}: who there is, and a search over those who may train it. */
@Named
@ViewScoped
public class ScheduleTrainersBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleBean schedule;

    @Inject
    PlanningService planning;

    @Inject
    AccreditationService accreditations;

    @Inject
    Notices notices;

    private final List<TrainerForm> trainers = new ArrayList<>();
    private List<TrainerFound> found = List.of();
    private String person;
    private TrainerRole role = TrainerRole.LEAD;
    private String overrideReason;

    @PostConstruct
    void open() {
        SessionView session = schedule.getSession();
        if (session == null) {
            return;
        }
        session.trainers().forEach(each -> trainers.add(new TrainerForm(each)));
        boolean led = session.trainers().stream().anyMatch(each -> each.role() == TrainerRole.LEAD);
        role = led ? TrainerRole.CO : TrainerRole.LEAD;
        found = accreditations.find(session.programme(), schedule.getWords()).stream()
                .filter(each -> session.trainers().stream()
                        .noneMatch(there -> there.person().equals(each.person())))
                .toList();
        person = found.size() == 1 ? found.get(0).person() : null;
    }

    /** Adds the person chosen. */
    public String add() {
        List<PlannedTrainer> wanted = kept();
        wanted.add(new PlannedTrainer(person, role));
        return keep(wanted, "trainers");
    }

    /** Keeps the roles, without those to be removed. */
    public String save() {
        return keep(kept(), null);
    }

    private List<PlannedTrainer> kept() {
        var wanted = new ArrayList<PlannedTrainer>();
        trainers.stream().filter(each -> !each.isRemove()).forEach(each -> wanted.add(each.planned()));
        return wanted;
    }

    private String keep(List<PlannedTrainer> wanted, String step) {
        SessionView session = schedule.getSession();
        planning.trainedBy(session.id(), session.version(), wanted, overrideReason);
        notices.afterRedirect("scheduling.schedule.saved");
        return schedule.next(session.ref(), step);
    }

    public List<TrainerForm> getTrainers() {
        return trainers;
    }

    public List<TrainerFound> getFound() {
        return found;
    }

    public TrainerRole[] getRoles() {
        return TrainerRole.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public TrainerRole getRole() {
        return role;
    }

    public void setRole(TrainerRole role) {
        this.role = role;
    }

    public String getOverrideReason() {
        return overrideReason;
    }

    public void setOverrideReason(String overrideReason) {
        this.overrideReason = overrideReason;
    }
}
