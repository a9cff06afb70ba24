package org.hearth.scheduling.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.catalogue.AgeBand;
import org.hearth.catalogue.CourseFinder;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;
import org.hearth.scheduling.SearchCourse;
import org.hearth.scheduling.SearchFacet;
import org.hearth.scheduling.SearchFor;
import org.junit.jupiter.api.Test;

/** One look through the dates finds what fits and counts every facet as it would be without itself. */
class SearchDatesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<CourseView> COURSES = List.of(
            course("sol", "Parenting", CourseLevel.FOUNDATION, 0, 19),
            course("ftt", "Attachment", CourseLevel.AWARENESS, 0, 5),
            course("cs", "Safeguarding", CourseLevel.AWARENESS, 8, 25));
    private final SearchDates dates = new SearchDates(
            List.of(
                    entry("past", "sol", "north", CourseMode.FACE_TO_FACE, "2026-11-23T09:30:00Z", 5),
                    entry("a", "sol", "north", CourseMode.FACE_TO_FACE, "2026-12-01T09:30:00Z", 2),
                    entry("b", "sol", "south", CourseMode.FACE_TO_FACE, "2026-12-31T23:30:00Z", 0),
                    entry("c", "ftt", null, CourseMode.ONLINE, "2027-01-10T09:30:00Z", 9),
                    entry("d", "gone", "north", CourseMode.ONLINE, "2027-01-11T09:30:00Z", 9)),
            Map.of("north", "North", "south", "South"),
            Map.of("en", "English", "cy", "Welsh"));

    @Test
    void the_dates_to_come_are_found_soonest_first() {
        assertThat(found(SearchFor.words("")).ids(0, 20)).containsExactly("a", "b", "c");
        assertThat(found(SearchFor.words("")).ids(1, 1)).containsExactly("b");
        assertThat(found(SearchFor.words("")).ids(40, 20)).isEmpty();
    }

    @Test
    void most_places_can_go_first() {
        SearchFor most = new SearchFor(CourseWish.words(""), null, null, Set.of(), Set.of(), false, true);
        assertThat(found(most).ids(0, 20)).containsExactly("c", "a", "b");
    }

    @Test
    void free_places_locality_days_and_mode_narrow() {
        assertThat(ids(null, null, Set.of(), true, Set.of())).containsExactly("a", "c");
        assertThat(ids(null, null, Set.of("south"), false, Set.of())).containsExactly("b");
        assertThat(ids(null, null, Set.of(SearchFor.ONLINE_ONLY), false, Set.of()))
                .containsExactly("c");
        assertThat(ids(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 12, 31), Set.of(), false, Set.of()))
                .containsExactly("b");
        assertThat(ids(null, null, Set.of(), false, Set.of(CourseMode.ONLINE))).containsExactly("c");
    }

    @Test
    void a_facet_counts_what_one_would_see_with_it_and_all_other_answers() {
        SearchFor wanted = new SearchFor(
                new CourseWish("", Set.of("Parenting"), Set.of(), Set.of(), Set.of(), null, null),
                null,
                null,
                Set.of("north"),
                Set.of(),
                false,
                false);
        var courses = new SearchCourses(COURSES, wanted.wish());
        var facets = dates.find(wanted, courses, NOW)
                .facets(courses, new CourseFinder.Choices(List.of("Attachment", "Parenting"), List.of(), List.of()));
        assertThat(count(facets.topics(), "Parenting")).isEqualTo(1);
        assertThat(count(facets.topics(), "Attachment")).isZero();
        assertThat(count(facets.localities(), "north")).isEqualTo(1);
        assertThat(count(facets.localities(), "south")).isEqualTo(1);
        assertThat(facets.free()).isEqualTo(1);
        assertThat(facets.months()).extracting(SearchFacet::value).startsWith("2026-11", "2026-12");
        assertThat(count(facets.months(), "2026-12")).isEqualTo(1);
    }

    @Test
    void a_language_narrows_and_counts_and_is_not_asked_where_there_is_but_one() {
        SearchFor welsh = new SearchFor(CourseWish.words(""), null, null, Set.of(), Set.of("cy"), false, false);
        assertThat(found(welsh).ids(0, 20)).containsExactly("b");
        var courses = new SearchCourses(COURSES, welsh.wish());
        var none = new CourseFinder.Choices(List.of(), List.of(), List.of());
        var offered = dates.find(welsh, courses, NOW).facets(courses, none).languages();
        assertThat(offered).extracting(SearchFacet::label).containsExactly("English", "Welsh");
        assertThat(offered).extracting(SearchFacet::count).containsExactly(2, 1);
        var alone = new SearchDates(
                List.of(entry("a", "sol", "north", CourseMode.ONLINE, "2026-12-01T09:30:00Z", 2)), Map.of(), Map.of());
        assertThat(alone.find(SearchFor.words(""), courses, NOW)
                        .facets(courses, none)
                        .languages())
                .isEmpty();
    }

    @Test
    void courses_come_in_order_of_their_next_date_and_those_without_dates_last() {
        var courses = new SearchCourses(COURSES, CourseWish.words(""));
        List<SearchCourse> list = dates.find(SearchFor.words(""), courses, NOW).courses(courses, true);
        assertThat(list).extracting(each -> each.course().id()).containsExactly("sol", "ftt", "cs");
        assertThat(list).extracting(SearchCourse::dates).containsExactly(2, 1, 0);
        assertThat(list.get(0).next()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(list.get(0).free()).isEqualTo(2);
        assertThat(list.get(2).next()).isNull();
    }

    @Test
    void an_age_band_finds_courses_about_some_of_it() {
        SearchFor wanted = new SearchFor(
                new CourseWish("", Set.of(), Set.of(), Set.of(), Set.of(), AgeBand.SECONDARY, null),
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                false);
        assertThat(found(wanted).ids(0, 20)).containsExactly("a", "b");
    }

    private List<String> ids(
            LocalDate from, LocalDate to, Set<String> localities, boolean free, Set<CourseMode> modes) {
        var wish = new CourseWish("", Set.of(), Set.of(), Set.of(), modes, null, null);
        return found(new SearchFor(wish, from, to, localities, Set.of(), free, false))
                .ids(0, 20);
    }

    private SearchFound found(SearchFor wanted) {
        return dates.find(wanted, new SearchCourses(COURSES, wanted.wish()), NOW);
    }

    private static int count(List<SearchFacet> facets, String value) {
        return facets.stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static SearchDates.Entry entry(
            String id, String course, String locality, CourseMode mode, String start, int free) {
        return new SearchDates.Entry(
                id, course, locality, id.equals("b") ? "cy" : "en", mode, Instant.parse(start), free);
    }

    private static CourseView course(String id, String topic, CourseLevel level, int from, int to) {
        return new CourseView(
                id,
                id,
                1,
                CourseStatus.PUBLISHED,
                id,
                "",
                topic,
                null,
                null,
                null,
                null,
                null,
                level,
                CourseMode.FACE_TO_FACE,
                1,
                360,
                null,
                from,
                to,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                "",
                null,
                1);
    }
}
