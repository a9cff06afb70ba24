package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.catalogue.CourseFinder;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;
import org.hearth.catalogue.Courses;
import org.hearth.catalogue.FidelityCard;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.OwnPlace;
import org.hearth.scheduling.SearchAnswer;
import org.hearth.scheduling.SearchCourse;
import org.hearth.scheduling.SearchEverywhere;
import org.hearth.scheduling.SearchFor;
import org.hearth.scheduling.SearchHit;
import org.hearth.scheduling.SearchOneCourse;
import org.hearth.scheduling.model.SearchCourses;
import org.hearth.scheduling.model.SearchDates;
import org.hearth.scheduling.model.SearchFound;
import org.hearth.scheduling.store.SearchQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Finds dates and courses. Reads only: one statement for a page, the rest is remembered for two seconds. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SearchService {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int DATES_OF_A_COURSE = 20;
    private static final int FEW = 5;

    @Inject
    CourseFinder catalogue;

    @Inject
    Courses courses;

    @Inject
    SearchMemory memory;

    @Inject
    SearchQueries queries;

    @Inject
    OwnPlace places;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** A page of dates, with what a form may offer next to them. */
    @Requires(Permission.VIEW_CATALOGUE)
    public SearchAnswer dates(SearchFor wanted, Paging paging) {
        PartnershipId partnership = viewer.partnership();
        Instant now = clock.instant();
        var courses = new SearchCourses(catalogue.byWords(wanted.wish().text(), partnership), wanted.wish());
        SearchFound found = memory.dates(partnership).find(wanted, courses, now);
        List<SearchHit> hits = queries.hits(
                found.ids(paging.offset(), paging.size()),
                partnership,
                courses::course,
                now,
                places.bookableFrom(partnership));
        List<SearchCourse> all = found.courses(courses, undatedToo(wanted));
        return new SearchAnswer(
                new Page<>(hits, paging.page(), paging.size(), found.total()),
                null,
                found.total(),
                all.size(),
                undated(all),
                found.facets(courses, catalogue.choices(partnership)));
    }

    /** A page of courses: those with dates in order of their next date, then those that have none yet. */
    @Requires(Permission.VIEW_CATALOGUE)
    public SearchAnswer courses(SearchFor wanted, Paging paging) {
        PartnershipId partnership = viewer.partnership();
        var courses = new SearchCourses(catalogue.byWords(wanted.wish().text(), partnership), wanted.wish());
        SearchFound found = memory.dates(partnership).find(wanted, courses, clock.instant());
        List<SearchCourse> all = found.courses(courses, undatedToo(wanted));
        int from = Math.min(paging.offset(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new SearchAnswer(
                null,
                new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size()),
                found.total(),
                all.size(),
                undated(all),
                found.facets(courses, catalogue.choices(partnership)));
    }

    /** One course by its ref with its next dates; refused as {@code scheduling.not-found}. */
    @Requires(Permission.VIEW_CATALOGUE)
    public SearchOneCourse course(String ref) {
        PartnershipId partnership = viewer.partnership();
        CourseView course = catalogue
                .byRef(String.valueOf(ref), partnership)
                .orElseThrow(() -> new NotFound("scheduling", String.valueOf(ref)));
        Instant now = clock.instant();
        List<CourseView> editions = catalogue.byWords("", partnership).stream()
                .filter(each -> each.ref().equals(course.ref()))
                .toList();
        var courses = new SearchCourses(editions, CourseWish.words(""));
        SearchDates dates = memory.dates(partnership);
        List<String> ids = dates.find(SearchFor.words(""), courses, now).ids(0, DATES_OF_A_COURSE);
        int trainers = course.programme() == null
                ? 0
                : queries.trainers(course.programme(), partnership, LocalDate.ofInstant(now, ZONE));
        return new SearchOneCourse(
                course,
                queries.hits(ids, partnership, courses::course, now, places.bookableFrom(partnership)),
                trainers);
    }

    /** A few of everything that fits: people within the viewer's scope, sessions, courses. That people were seen is written down. */
    /** What its programme asks of a course today; empty for one without a programme. */
    @Requires(Permission.VIEW_CATALOGUE)
    public Optional<FidelityCard> rules(CourseView course) {
        return courses.fidelity(new CourseId(course.id()), LocalDate.ofInstant(clock.instant(), ZONE));
    }

    /** A few of everything that fits: people within the viewer's scope, sessions, courses. */
    @Requires(Permission.OWN_ACCOUNT)
    @Transactional
    public SearchEverywhere everywhere(String text) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty()) {
            return SearchEverywhere.NOTHING;
        }
        PartnershipId partnership = viewer.partnership();
        boolean catalogued = viewer.may(Permission.VIEW_CATALOGUE);
        Page<PersonCard> found = viewer.may(Permission.VIEW_PEOPLE)
                ? people.find(words, null, viewer.scope(Permission.VIEW_PEOPLE), new Paging(0, FEW))
                : new Page<>(List.of(), 0, FEW, 0);
        if (!found.items().isEmpty()) {
            audit.record("people.listed", "person", null, null, found.items().size() + " of " + found.total());
        }
        List<SearchHit> sessions = catalogued ? sessions(words, partnership) : List.of();
        List<CourseView> courses = catalogued ? catalogue.find(CourseWish.words(words), partnership) : List.of();
        return new SearchEverywhere(
                found.items(),
                found.total(),
                sessions,
                courses.stream().limit(FEW).toList(),
                courses.size());
    }

    /** Somebody the viewer may book for. Whoever lies outside the scope is refused as not found. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public PersonCard bookedFor(PersonId person) {
        return people.card(person, viewer.scope(Permission.BOOK_FOR_OTHERS));
    }

    private List<SearchHit> sessions(String words, PartnershipId partnership) {
        Instant now = clock.instant();
        var every = new SearchCourses(catalogue.byWords("", partnership), CourseWish.words(""));
        List<String> byRef = queries.byRef(words.toUpperCase(Locale.ROOT), partnership);
        if (!byRef.isEmpty()) {
            return queries.hits(byRef, partnership, every::course, now, places.bookableFrom(partnership));
        }
        var fitting = new SearchCourses(catalogue.byWords(words, partnership), CourseWish.words(words));
        List<String> ids = memory.dates(partnership)
                .find(SearchFor.words(words), fitting, now)
                .ids(0, FEW);
        return queries.hits(ids, partnership, fitting::course, now, places.bookableFrom(partnership));
    }

    private static boolean undatedToo(SearchFor wanted) {
        return wanted.from() == null
                && wanted.to() == null
                && wanted.localities().isEmpty()
                && wanted.languages().isEmpty()
                && !wanted.free();
    }

    private static int undated(List<SearchCourse> courses) {
        return (int) courses.stream().filter(each -> each.dates() == 0).count();
    }
}
