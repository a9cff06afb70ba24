package org.hearth.partnership.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonRow;
import org.hearth.partnership.PersonView;
import org.hearth.partnership.application.EngagementService;
import org.hearth.partnership.application.PersonService;
import org.hearth.web.Notices;

/** Backs {@code /people/add}, {@code /people/change} and {@code /people/engagement}. */
@Named
@ViewScoped
public class PersonEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PersonService people;

    @Inject
    EngagementService engagements;

    @Inject
    Notices notices;

    private String ref;
    private String engagement;
    private LocalDate lastDay;
    private PersonView view;
    private List<PersonRow> namesakes = List.of();
    private PersonForm form = new PersonForm();
    private EngagementForm work = new EngagementForm();
    private PersonView.Engagement kept;

    /** Fills the fields with what is kept: of the person, and of the engagement when one is named. */
    public void load() {
        view = people.toChange(new PersonId(ref));
        form = PersonForm.of(view);
        if (engagement != null) {
            kept = people.engagement(view, engagement);
            work = EngagementForm.of(kept);
        }
    }

    /** Before an empty form is shown. */
    public void begin() {
        people.mayManage();
    }

    /** Adds the person; first asks about those who have the same name at the partner. */
    public String add() {
        namesakes = people.namesakes(form.details(), work.details(null));
        return namesakes.isEmpty() ? addAnyway() : null;
    }

    /** Adds the person, whoever has the same name. */
    public String addAnyway() {
        PersonView made = people.add(form.details(), work.details(manager()));
        return show(made.id(), "partnership.person-added");
    }

    public String change() {
        people.change(new PersonId(ref), form.details(), view.version());
        return show(ref, "partnership.person-changed");
    }

    /** Adds the engagement, or changes the one named. */
    public String keep() {
        if (kept == null) {
            engagements.begin(new PersonId(ref), work.details(manager()));
        } else {
            engagements.change(new PersonId(ref), kept.id(), work.details(manager()), kept.version());
        }
        return show(ref, "partnership.engagement-kept");
    }

    public String end() {
        engagements.end(new PersonId(ref), kept.id(), lastDay, kept.version());
        notices.afterRedirect("partnership.engagement-ended"); // the person may be out of reach from now on
        return "/people?faces-redirect=true";
    }

    /** Who may be meant as the manager, while somebody types. */
    public List<String> managers(String words) {
        return engagements.managersLike(words);
    }

    public boolean isNew() {
        return engagement == null;
    }

    private String manager() {
        boolean same =
                kept != null && work.getManager() != null && work.getManager().equals(kept.managerName());
        return same ? kept.manager() : engagements.managerNamed(work.getManager());
    }

    private String show(String person, String notice) {
        notices.afterRedirect(notice);
        return "/people/person?faces-redirect=true&ref=" + person;
    }

    public List<PersonRow> getNamesakes() {
        return namesakes;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getEngagement() {
        return engagement;
    }

    public void setEngagement(String engagement) {
        this.engagement = engagement;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public PersonView getView() {
        return view;
    }

    public PersonForm getForm() {
        return form;
    }

    public EngagementForm getWork() {
        return work;
    }
}
