package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.hearth.catalogue.CourseWish;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.SearchAnswer;
import org.hearth.scheduling.SearchCourse;
import org.hearth.scheduling.SearchFacets;
import org.hearth.scheduling.SearchFor;
import org.hearth.scheduling.application.SearchService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;
import org.hearth.web.Here;
import org.hearth.web.Show;

/** Backs {@code /training/courses}: the address is the search, nothing else is kept. */
@Named
@RequestScoped
public class CoursesBean {

    private static final int SIZE = 20;

    @Inject
    SearchService search;

    @Inject
    HttpServletRequest request;

    @Inject
    Here here;

    @Inject
    Show show;

    @Inject
    Viewer viewer;

    private PersonCard whom;
    private boolean byCourse;
    private SearchAnswer answer = new SearchAnswer(new Page<>(List.of(), 0, SIZE, 0), null, 0, 0, 0, SearchFacets.NONE);
    private CoursesForm form;
    private List<CoursesRow> rows = List.of();

    /** Searches. An answer in the address that cannot be read is named on the page, and nothing is searched. */
    public void load() {
        CoursesAsk ask = new CoursesAsk(request);
        SearchFor wanted = ask.wanted();
        byCourse = ask.byCourse();
        form = new CoursesForm(
                new SearchFor(wish(wanted), null, null, Set.of(), Set.of(), false, false),
                SearchFacets.NONE,
                here,
                show);
        ask.refuse();
        whom = ask.whom() == null ? null : search.bookedFor(new PersonId(ask.whom()));
        Paging paging = new Paging(ask.page(), SIZE);
        answer = byCourse ? search.courses(wanted, paging) : search.dates(wanted, paging);
        form = new CoursesForm(wanted, answer.facets(), here, show);
        CoursesWords words = new CoursesWords(show, whom == null ? "" : "&person=" + whom.id());
        rows = byCourse
                ? answer.courses().items().stream().map(this::row).toList()
                : answer.dates().items().stream().map(words::row).toList();
    }

    private static CourseWish wish(SearchFor wanted) {
        return CourseWish.words(wanted.wish().text());
    }

    /** Whom the viewer is about to book for; null for nobody in particular. */
    public PersonCard getWhom() {
        return whom;
    }

    public CoursesForm getForm() {
        return form;
    }

    /** The results in words. */
    public List<CoursesRow> getRows() {
        return rows;
    }

    private CoursesRow row(SearchCourse found) {
        String href = "/training/course?ref=" + found.course().ref();
        boolean dated = found.dates() > 0;
        String next = dated
                ? CoursesWords.say("courses.next", found.dates(), show.date(found.next()))
                : CoursesWords.text("courses.no-dates");
        String places = !dated
                ? ""
                : found.free() > 0 ? CoursesWords.say("courses.free", found.free()) : CoursesWords.text("courses.full");
        return new CoursesRow(
                found.course().title(),
                href,
                CoursesWords.about(found.course()),
                next,
                found.course().topic(),
                places,
                found.free() > 0 ? "ok" : "warn",
                CoursesWords.needs(found.course()),
                "",
                found.course().summary(),
                null,
                null,
                null);
    }

    public Page<?> getPage() {
        return byCourse ? answer.courses() : answer.dates();
    }

    public boolean isByCourse() {
        return byCourse;
    }

    /** {@code 7 dates in 2 courses.} */
    public String getTotal() {
        if (isByCourse()) {
            return CoursesWords.say("courses.total-courses", answer.courseTotal());
        }
        return CoursesWords.say("courses.total", answer.dateTotal(), answer.courseTotal() - answer.undated());
    }

    /** {@code 4 courses have no dates yet.}, or nothing. */
    public String getUndated() {
        return answer.undated() == 0 ? "" : CoursesWords.say("courses.undated", answer.undated());
    }

    public boolean isMaySchedule() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }
}
