package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.catalogue.CourseView;
import org.hearth.scheduling.SearchEverywhere;
import org.hearth.scheduling.application.SearchService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Show;

/** Backs {@code /search}: a few of everything that fits, in groups. */
@Named
@RequestScoped
public class SearchBean {

    /** Pages by the key of their name; the permission says who may open them. */
    private static final Map<String, Target> PAGES = Map.of(
            "search.page.courses", new Target("/training/courses", Permission.VIEW_CATALOGUE),
            "search.page.programmes", new Target("/training/programmes", Permission.VIEW_CATALOGUE),
            "search.page.calendar", new Target("/calendar", Permission.VIEW_SESSIONS),
            "search.page.learning", new Target("/me/learning", Permission.OWN_ACCOUNT),
            "search.page.account", new Target("/me/account", Permission.OWN_ACCOUNT),
            "search.page.people", new Target("/people", Permission.VIEW_PEOPLE),
            "search.page.schedule", new Target("/training/schedule", Permission.SCHEDULE_SESSIONS),
            "search.page.audit", new Target("/audit", Permission.VIEW_AUDIT),
            "search.page.help", new Target("/help", Permission.OWN_ACCOUNT));

    @Inject
    SearchService search;

    @Inject
    Viewer viewer;

    @Inject
    Show show;

    private String q;
    private SearchEverywhere found = SearchEverywhere.NOTHING;
    private List<CoursesRow> sessions = List.of();
    private List<CoursesChip> courses = List.of();
    private List<CoursesChip> pages = List.of();

    /** Searches everything the viewer may see. */
    public void load() {
        found = search.everywhere(q);
        CoursesWords words = new CoursesWords(show);
        sessions = found.sessions().stream().map(words::row).toList();
        courses = found.courses().stream().map(SearchBean::link).toList();
        String typed = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        pages = typed.isEmpty()
                ? List.of()
                : PAGES.entrySet().stream()
                        .filter(each -> viewer.may(each.getValue().permission()))
                        .map(each -> new CoursesChip(
                                CoursesWords.text(each.getKey()),
                                each.getValue().href()))
                        .filter(each -> each.label().toLowerCase(Locale.ROOT).contains(typed))
                        .sorted(Comparator.comparing(CoursesChip::label))
                        .toList();
    }

    private static CoursesChip link(CourseView course) {
        return new CoursesChip(course.title(), "/training/course?ref=" + course.ref());
    }

    public SearchEverywhere getFound() {
        return found;
    }

    public List<CoursesRow> getSessions() {
        return sessions;
    }

    public List<CoursesChip> getCourses() {
        return courses;
    }

    public List<CoursesChip> getPages() {
        return pages;
    }

    public boolean isNothing() {
        return found.people().isEmpty() && sessions.isEmpty() && courses.isEmpty() && pages.isEmpty();
    }

    /** {@code No results for solihul. Check the spelling or try a surname.} */
    public String getNone() {
        return CoursesWords.say(q == null || q.isBlank() ? "search.ask" : "search.none", q == null ? "" : q.strip());
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    private record Target(String href, Permission permission) {}
}
