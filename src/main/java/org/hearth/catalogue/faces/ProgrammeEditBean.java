package org.hearth.catalogue.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.LicenceNeed;
import org.hearth.catalogue.ProgrammeRoute;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.catalogue.application.ProgrammeService;
import org.hearth.web.Notices;

/** Backs {@code /admin/programme}: adds or changes a programme, and adds rules from a day on. */
@Named
@ViewScoped
public class ProgrammeEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProgrammeService programmes;

    @Inject
    Notices notices;

    private String ref;
    private ProgrammeView programme;
    private ProgrammeAnswers form = new ProgrammeAnswers();

    /** Opens the programme named, or an empty form. */
    public void load() {
        if (ref == null || ref.isBlank()) {
            programmes.mayManage();
        } else {
            programme = programmes.forManaging(ref);
            form = ProgrammeAnswers.of(programme);
        }
    }

    /** Opens the programme named with the form of a new rule; refused as not found without one. */
    public void loadForRule() {
        programme = programmes.forManaging(ref);
    }

    /** Keeps the programme. */
    public String save() {
        ProgrammeView saved = programme == null
                ? programmes.add(form.draft())
                : programmes.change(programme.id(), form.draft(), programme.version());
        return back(saved, "catalogue.programme-saved");
    }

    /** Adds the rule typed in below. */
    public String addRule() {
        return back(programmes.addRule(programme.id(), form.rule()), "catalogue.rule-added");
    }

    private String back(ProgrammeView saved, String notice) {
        notices.afterRedirect(notice);
        return "/admin/programme?faces-redirect=true&ref=" + saved.code();
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public LicenceNeed[] getLicences() {
        return LicenceNeed.values();
    }

    public ProgrammeRoute[] getRoutes() {
        return ProgrammeRoute.values();
    }

    public CourseLevel[] getLevels() {
        return CourseLevel.values();
    }

    public ProgrammeAnswers getForm() {
        return form;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
