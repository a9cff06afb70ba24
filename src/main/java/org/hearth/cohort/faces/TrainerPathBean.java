package org.hearth.cohort.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.cohort.PathId;
import org.hearth.cohort.PathView;
import org.hearth.cohort.PathView.Deed;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.Trained;
import org.hearth.cohort.Witness;
import org.hearth.cohort.application.CohortService;
import org.hearth.cohort.application.PathService;
import org.hearth.web.Notices;

/** Backs {@code /training/trainer}: somebody's way to being a trainer, and what keeps them one. */
@Named
@ViewScoped
public class TrainerPathBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PathService paths;

    @Inject
    CohortService cohorts;

    @Inject
    Notices notices;

    private String id;
    private String person;
    private String programme;
    private PathView view;
    private List<Witness> witnesses = List.of();
    private List<Trained> trained = List.of();
    private List<Step> upkeep = List.of();
    private final StepForm form = new StepForm();
    private LocalDate to;
    private String reason;

    public void load() {
        if (id == null || id.isBlank()) {
            id = paths.of(person, programme).value();
        }
        view = paths.view(new PathId(id));
        to = null;
        if (isTakes()) {
            witnesses = paths.witnesses(new PathId(id));
            trained = paths.trained(new PathId(id));
            upkeep = paths.upkeep(new PathId(id));
            form.setStep(getSteps().stream().findFirst().map(Step::name).orElse(null));
        }
    }

    /** What can be written down now, what comes next first. */
    public List<Step> getSteps() {
        if (view.path().standing() == Standing.LAPSED) {
            return List.of(Step.REINSTATED, Step.REFRESHED);
        }
        if (view.path().standing() != Standing.CANDIDATE) {
            return upkeep;
        }
        List<Step> ahead = new ArrayList<>();
        view.needs().stream()
                .map(PathView.Need::step)
                .filter(each -> each != Step.RELEASED && each != Step.SELECTED)
                .forEach(ahead::add);
        return ahead;
    }

    public String take() {
        paths.take(key(), version(), form.draft());
        return done("step");
    }

    public String select() {
        cohorts.select(key(), version());
        return done("selected");
    }

    public String sign() {
        paths.sign(key(), version());
        return done("signed");
    }

    public String end() {
        paths.endOn(key(), version(), to);
        return done("end-set");
    }

    public String withdraw() {
        paths.withdraw(key(), version(), reason);
        return done("ended");
    }

    private PathId key() {
        return new PathId(view.path().id());
    }

    private Integer version() {
        return view.path().version();
    }

    private String done(String what) {
        notices.afterRedirect("cohort.notice." + what);
        return "/training/trainer?faces-redirect=true&id=" + view.path().id();
    }

    public PathView getView() {
        return view;
    }

    public boolean isTakes() {
        return view.deeds().contains(Deed.TAKE_STEP);
    }

    public boolean isSelects() {
        return view.deeds().contains(Deed.SELECT);
    }

    public boolean isSigns() {
        return view.deeds().contains(Deed.SIGN);
    }

    public boolean isEnds() {
        return view.deeds().contains(Deed.SET_END);
    }

    public boolean isWithdraws() {
        return view.deeds().contains(Deed.WITHDRAW);
    }

    /** Whether the form has questions about who was there. */
    public boolean isWitnessed() {
        return getSteps().contains(Step.CO_DELIVERED) || getSteps().contains(Step.OBSERVED);
    }

    public List<Witness> getWitnesses() {
        return witnesses;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public List<Trained> getTrained() {
        return trained;
    }

    public StepForm getForm() {
        return form;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
