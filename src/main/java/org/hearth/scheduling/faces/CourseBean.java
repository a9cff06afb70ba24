package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.FidelityCard;
import org.hearth.scheduling.SearchOneCourse;
import org.hearth.scheduling.application.SearchService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Show;

/** Backs {@code /training/course}: one course and its next dates. */
@Named
@RequestScoped
public class CourseBean {

    @Inject
    SearchService search;

    @Inject
    Viewer viewer;

    @Inject
    Show show;

    private String ref;
    private SearchOneCourse found;
    private FidelityCard rules;
    private List<CoursesRow> dates = List.of();

    /** Reads the course; refused as not found when there is none. */
    public void load() {
        found = search.course(ref);
        CoursesWords words = new CoursesWords(show);
        rules = search.rules(found.course()).orElse(null);
        dates = found.dates().stream().map(words::row).toList();
    }

    public CourseView getCourse() {
        return found == null ? null : found.course();
    }

    public List<CoursesRow> getDates() {
        return dates;
    }

    /** {@code Foundation, 2 days, face to face}. */
    public String getAbout() {
        return CoursesWords.about(found.course());
    }

    /** {@code 12 hours of teaching over 2 days}. */
    public String getTaught() {
        CourseView course = found.course();
        return CoursesWords.say("course.taught", hours(course.minutes()), course.days());
    }

    /** {@code 0 to 19}, or nothing. */
    public String getAges() {
        CourseView course = found.course();
        if (course.audienceFrom() == null && course.audienceTo() == null) {
            return "";
        }
        return course.audienceTo() == null
                ? CoursesWords.say("course.ages-from", course.audienceFrom())
                : CoursesWords.say(
                        "course.ages", course.audienceFrom() == null ? 0 : course.audienceFrom(), course.audienceTo());
    }

    /** {@code 10}, or {@code 5 to 6}: how often the parent group meets; nothing where the programme does not say. */
    public String getParentGroup() {
        if (rules == null || rules.parentGroupSessions() == null) {
            return "";
        }
        return rules.parentGroupSessionsMost() == null
                ? String.valueOf(rules.parentGroupSessions())
                : CoursesWords.say(
                        "course.parent-group.range", rules.parentGroupSessions(), rules.parentGroupSessionsMost());
    }

    public String getRoles() {
        return String.join(", ", found.course().audienceRoles());
    }

    /** What the course asks before it gives its award. */
    public String getConditions() {
        return found.course().conditions().stream()
                .map(each -> CoursesWords.text("condition." + each))
                .collect(Collectors.joining("; "));
    }

    /** When an award is due again. */
    public String getRenewal() {
        Integer months = found.course().renewalMonths();
        return months == null ? CoursesWords.text("course.no-renewal") : CoursesWords.say("course.renewal", months);
    }

    /** How many people may deliver it today. */
    public String getTrainers() {
        return found.course().programme() == null ? "" : CoursesWords.say("course.trainers", found.trainers());
    }

    public boolean isMayManage() {
        return viewer.may(Permission.MANAGE_CATALOGUE);
    }

    /** Whether the viewer may wait for any date of it, or let somebody wait. */
    public boolean isMayWait() {
        boolean books = viewer.may(Permission.BOOK_FOR_SELF) || viewer.may(Permission.BOOK_FOR_OTHERS);
        return books && found.course().status() == CourseStatus.PUBLISHED;
    }

    public boolean isMaySchedule() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? CoursesWords.say("courses.hours", minutes / 60)
                : String.format(Locale.UK, "%.1f %s", minutes / 60.0, CoursesWords.text("course.hours-word"));
    }
}
