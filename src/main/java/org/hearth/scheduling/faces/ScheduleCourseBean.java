package org.hearth.scheduling.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hearth.catalogue.CourseCard;
import org.hearth.partnership.PartnerCard;
import org.hearth.scheduling.SessionPlan;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.ChoicesService;
import org.hearth.scheduling.application.PlanningService;
import org.hearth.web.Notices;

/** Backs the first step of {@code /training/schedule}: the course, and who holds the session. */
@Named
@ViewScoped
public class ScheduleCourseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScheduleBean schedule;

    @Inject
    PlanningService planning;

    @Inject
    ChoicesService choices;

    @Inject
    Notices notices;

    private String course;
    private String host;
    private List<CourseCard> courses;
    private List<PartnerCard> hosts;

    @PostConstruct
    void open() {
        courses = choices.courses();
        hosts = choices.hosts();
        SessionView session = schedule.getSession();
        course = session == null ? chosen() : session.course();
        host = session == null && hosts.size() == 1 ? hosts.get(0).id() : null;
    }

    /** The course a link came with, by id or by reference. */
    private String chosen() {
        return courses.stream()
                .filter(each ->
                        each.id().equals(schedule.getCourse()) || each.ref().equals(schedule.getCourse()))
                .map(CourseCard::id)
                .findFirst()
                .orElse(null);
    }

    /** Makes the draft, or changes its course. */
    public String save() {
        SessionView session = schedule.getSession();
        if (session == null) {
            SessionView made = planning.draft(SessionPlan.of(course, host));
            notices.afterRedirect("scheduling.schedule.drafted", made.ref());
            return schedule.next(made.ref(), "days");
        }
        planning.teach(session.id(), session.version(), course);
        notices.afterRedirect("scheduling.schedule.saved");
        return schedule.next(session.ref(), null);
    }

    public List<CourseCard> getCourses() {
        return courses;
    }

    public List<PartnerCard> getHosts() {
        return hosts;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host;
    }
}
