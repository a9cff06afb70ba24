package org.hearth.catalogue.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.ProgrammeView;
import org.hearth.catalogue.application.CourseService;
import org.hearth.catalogue.application.ProgrammeService;
import org.hearth.web.Notices;

/** Backs {@code /admin/course}: drafts, changes, publishes and ends a course. */
@Named
@ViewScoped
public class CourseEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CourseService courses;

    @Inject
    ProgrammeService programmes;

    @Inject
    Notices notices;

    private String id;
    private CourseView course;
    private CourseAnswers form = new CourseAnswers();

    /** Opens the edition named, or an empty form. */
    public void load() {
        if (id == null || id.isBlank()) {
            courses.mayManage();
        } else {
            course = courses.forManaging(id);
            form = CourseAnswers.of(course);
        }
    }

    /** Keeps the draft. */
    public String save() {
        CourseView saved = course == null
                ? courses.draft(form.draft())
                : courses.change(course.id(), form.draft(), course.version());
        return back(saved, "catalogue.course-saved");
    }

    /** Publishes what the form says now, not what was saved before. */
    public String publish() {
        return back(courses.publish(course.id(), form.draft(), course.version()), "catalogue.course-published");
    }

    public String retire() {
        return back(courses.retire(course.id(), course.version()), "catalogue.course-ended");
    }

    public String newEdition() {
        return back(courses.newEdition(course.id()), "catalogue.course-new-edition");
    }

    private String back(CourseView saved, String notice) {
        notices.afterRedirect(notice);
        return "/admin/course?faces-redirect=true&id=" + saved.id();
    }

    public CourseView getCourse() {
        return course;
    }

    public boolean isDraft() {
        return course != null && course.status() == CourseStatus.DRAFT;
    }

    public boolean isWritable() {
        return course == null || isDraft();
    }

    /** Every edition of the same ref, newest first. */
    public List<CourseView> getEditions() {
        return course == null ? List.of() : courses.editions(course.ref());
    }

    public List<ProgrammeView> getProgrammes() {
        return programmes.programmes().stream().filter(ProgrammeView::active).toList();
    }

    public CourseLevel[] getLevels() {
        return CourseLevel.values();
    }

    public CourseMode[] getModes() {
        return CourseMode.values();
    }

    public Condition[] getConditions() {
        return Condition.values();
    }

    public CourseAnswers getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
