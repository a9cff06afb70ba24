package org.hearth.learning.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.learning.ReachView;
import org.hearth.learning.application.ReachService;

/** Backs {@code /reports/reach}: how many people hold each course, small counts left out. */
@Named
@RequestScoped
public class ReachBean {

    @Inject
    ReachService service;

    private String course;
    private ReachView reach;

    public void load() {
        reach = service.reach(course == null || course.isBlank() ? null : course);
    }

    public ReachView getReach() {
        return reach;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
