package org.hearth.embedding.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.CourseCard;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.WorkGroupDraft;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.application.GroupReading;
import org.hearth.embedding.application.GroupService;
import org.hearth.partnership.PartnerCard;
import org.hearth.web.Notices;

/** Backs {@code /training/group-plan}: first the course, then who runs the group, where and when. */
@Named
@ViewScoped
public class GroupPlanBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As many meetings, and weeks between them, as are usual where groups are asked (domain B1). */
    private static final int USUAL = 4;

    @Inject
    GroupService groups;

    @Inject
    GroupReading reading;

    @Inject
    Notices notices;

    private String course;
    private List<CourseCard> courses = List.of();
    private List<Facilitator> facilitators = List.of();
    private List<PartnerCard> hosts = List.of();
    private final Map<String, String> texts = new HashMap<>();
    private LocalDate firstOn;
    private LocalTime from;
    private LocalTime to;
    private Integer meetings = USUAL;
    private Integer weeksApart = USUAL;

    public void load() {
        hosts = groups.hosts();
        courses = reading.courses();
        facilitators = course == null ? List.of() : groups.facilitators(course);
    }

    public String save() {
        WorkGroupView made = groups.plan(new WorkGroupDraft(
                texts.get("title"),
                course,
                texts.get("partner"),
                texts.get("facilitator"),
                texts.get("place"),
                firstOn,
                from,
                to,
                meetings,
                weeksApart));
        notices.afterRedirect("embedding.notice.planned", made.title());
        return "/training/group?faces-redirect=true&id=" + made.id();
    }

    public List<CourseCard> getCourses() {
        return courses;
    }

    public List<Facilitator> getFacilitators() {
        return facilitators;
    }

    public List<PartnerCard> getHosts() {
        return hosts;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer meetings) {
        this.meetings = meetings;
    }

    public Integer getWeeksApart() {
        return weeksApart;
    }

    public void setWeeksApart(Integer weeksApart) {
        this.weeksApart = weeksApart;
    }
}
