package org.hearth.scheduling.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearth.catalogue.AgeBand;
import org.hearth.catalogue.CourseFinder;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseView;
import org.hearth.scheduling.SearchCourse;
import org.hearth.scheduling.SearchFacet;
import org.hearth.scheduling.SearchFacets;
import org.hearth.scheduling.SearchFor;

/** The dates one search found, in order, and what was counted on the way. */
public final class SearchFound {

    private static final int FACETS_OF_COURSES = 5;

    private final SearchDates dates;
    private final SearchFor wanted;
    private final int[] all;
    private final int[][] butFor;
    private final int[] localities;
    private final int[] languages;
    private final int[] modes = new int[CourseMode.values().length];
    private final int[] months;
    private int withPlaces;
    private int[] matches = new int[64];
    private int size;

    SearchFound(SearchDates dates, SearchFor wanted) {
        this.dates = dates;
        this.wanted = wanted;
        all = new int[dates.courses().size()];
        butFor = new int[FACETS_OF_COURSES][all.length];
        localities = new int[dates.localities().size()];
        languages = new int[dates.languages().size()];
        months = new int[dates.months().size()];
    }

    /** Notes a date that misses nothing, or just the one facet. */
    void count(int at, int misses) {
        if (misses == 0) {
            keep(at);
            all[dates.courseOf(at)]++;
            withPlaces += dates.freeOf(at) > 0 ? 1 : 0;
        } else if (misses < SearchCourses.MODE) {
            butFor[Integer.numberOfTrailingZeros(misses)][dates.courseOf(at)]++;
        }
        localities[dates.localityOf(at)] += misses == 0 || misses == SearchCourses.LOCALITY ? 1 : 0;
        languages[dates.languageOf(at)] += misses == 0 || misses == SearchCourses.LANGUAGE ? 1 : 0;
        modes[dates.modeOf(at)] += misses == 0 || misses == SearchCourses.MODE ? 1 : 0;
        months[dates.monthOf(at)] += misses == 0 || misses == SearchCourses.WHEN ? 1 : 0;
    }

    private void keep(int at) {
        if (size == matches.length) {
            matches = Arrays.copyOf(matches, size * 2);
        }
        matches[size++] = at;
    }

    /** How many dates fit. */
    public int total() {
        return size;
    }

    /** The ids of some of the dates, in the order asked for. */
    public List<String> ids(int offset, int count) {
        Integer[] order = null;
        if (wanted.mostPlaces()) {
            order = Arrays.stream(matches, 0, size).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparing((Integer at) -> -dates.freeOf(at)));
        }
        List<String> ids = new ArrayList<>();
        for (int at = offset; at < Math.min(size, offset + count); at++) {
            ids.add(dates.idOf(order == null ? matches[at] : order[at]));
        }
        return ids;
    }

    /** The courses of the dates in order of their next date, and after them those that fit without a date, when asked. */
    public List<SearchCourse> courses(SearchCourses fitting, boolean undated) {
        Map<String, SearchCourse> found = new HashMap<>();
        List<SearchCourse> list = new ArrayList<>();
        int[] first = new int[all.length];
        int[] free = new int[all.length];
        Arrays.fill(first, -1);
        for (int at = 0; at < size; at++) {
            int course = dates.courseOf(matches[at]);
            first[course] = first[course] < 0 ? matches[at] : first[course];
            free[course] += dates.freeOf(matches[at]);
        }
        List<Integer> order = new ArrayList<>();
        for (int course = 0; course < all.length; course++) {
            if (first[course] >= 0) {
                order.add(course);
            }
        }
        order.sort(Comparator.comparing(course -> first[course]));
        for (int course : order) {
            CourseView view = fitting.course(dates.courses().get(course));
            SearchCourse made = new SearchCourse(view, all[course], dates.dayOf(first[course]), free[course]);
            found.put(view.id(), made);
            list.add(made);
        }
        if (undated) {
            fitting.fitting().stream()
                    .filter(view -> !found.containsKey(view.id()))
                    .forEach(view -> list.add(new SearchCourse(view, 0, null, 0)));
        }
        return list;
    }

    /** What the form offers next to these dates. */
    public SearchFacets facets(SearchCourses courses, CourseFinder.Choices choices) {
        var wish = wanted.wish();
        Map<String, Integer> topics = ofCourses(courses, SearchCourses.TOPIC, view -> List.of(view.topic()));
        Map<String, Integer> programmes = ofCourses(
                courses,
                SearchCourses.PROGRAMME,
                view -> view.programmeCode() == null ? List.of() : List.of(view.programmeCode()));
        Map<String, Integer> levels = ofCourses(
                courses, SearchCourses.LEVEL, view -> List.of(view.level().name()));
        Map<String, Integer> ages = ofCourses(courses, SearchCourses.AGE, SearchFound::bands);
        Map<String, Integer> roles = ofCourses(courses, SearchCourses.ROLE, CourseView::audienceRoles);
        return new SearchFacets(
                facet(choices.topics(), topics, wish.topics()::contains),
                choices.programmes().stream()
                        .map(each -> new SearchFacet(
                                each.code(),
                                each.name(),
                                programmes.getOrDefault(each.code(), 0),
                                wish.programmes().contains(each.code())))
                        .toList(),
                facet(names(CourseLevel.values()), levels, name -> wish.levels().contains(CourseLevel.valueOf(name))),
                facet(names(AgeBand.values()), ages, name -> wish.age() == AgeBand.valueOf(name)),
                facet(choices.roles(), roles, name -> name.equals(wish.role())),
                modeFacet(),
                localityFacet(),
                languageFacet(),
                monthFacet(),
                withPlaces);
    }

    private Map<String, Integer> ofCourses(
            SearchCourses courses, int facet, Function<CourseView, List<String>> values) {
        Map<String, Integer> counts = new HashMap<>();
        int[] missing = butFor[Integer.numberOfTrailingZeros(facet)];
        for (int course = 0; course < all.length; course++) {
            int count = all[course] + missing[course];
            if (count > 0) {
                values.apply(courses.course(dates.courses().get(course)))
                        .forEach(value -> counts.merge(value, count, Integer::sum));
            }
        }
        return counts;
    }

    private static List<String> bands(CourseView course) {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band.meets(course.audienceFrom(), course.audienceTo()))
                .map(AgeBand::name)
                .toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<SearchFacet> facet(List<String> values, Map<String, Integer> counts, Predicate<String> chosen) {
        return values.stream()
                .map(value -> new SearchFacet(value, value, counts.getOrDefault(value, 0), chosen.test(value)))
                .toList();
    }

    private List<SearchFacet> modeFacet() {
        return Arrays.stream(CourseMode.values())
                .map(each -> new SearchFacet(
                        each.name(),
                        each.name(),
                        modes[each.ordinal()],
                        wanted.wish().modes().contains(each)))
                .toList();
    }

    private List<SearchFacet> localityFacet() {
        Map<String, Integer> counts = new HashMap<>();
        for (int at = 0; at < localities.length; at++) {
            counts.put(dates.localities().get(at), localities[at]);
        }
        List<SearchFacet> facets = new ArrayList<>();
        dates.localitiesByName()
                .forEach((name, id) -> facets.add(new SearchFacet(
                        id,
                        name,
                        counts.getOrDefault(id, 0),
                        wanted.localities().contains(id))));
        if (counts.containsKey(SearchFor.ONLINE_ONLY)) {
            facets.add(new SearchFacet(
                    SearchFor.ONLINE_ONLY,
                    null,
                    counts.get(SearchFor.ONLINE_ONLY),
                    wanted.localities().contains(SearchFor.ONLINE_ONLY)));
        }
        return facets;
    }

    /** Nothing where all dates are in one language, so that there is nothing to choose. */
    private List<SearchFacet> languageFacet() {
        Map<String, SearchFacet> byName = new TreeMap<>();
        for (int at = 0; at < languages.length; at++) {
            String code = dates.languages().get(at);
            String name = dates.languageNames().getOrDefault(code, code);
            byName.put(
                    name,
                    new SearchFacet(
                            code, name, languages[at], wanted.languages().contains(code)));
        }
        return byName.size() < 2 && wanted.languages().isEmpty() ? List.of() : List.copyOf(byName.values());
    }

    private List<SearchFacet> monthFacet() {
        Map<YearMonth, Integer> counts = new TreeMap<>();
        for (int at = 0; at < months.length; at++) {
            counts.put(dates.months().get(at), months[at]);
        }
        Set<YearMonth> chosen = new HashSet<>();
        LocalDate from = wanted.from();
        if (from != null
                && from.getDayOfMonth() == 1
                && YearMonth.from(from).atEndOfMonth().equals(wanted.to())) {
            chosen.add(YearMonth.from(from));
        }
        return counts.entrySet().stream()
                .map(each -> new SearchFacet(
                        each.getKey().toString(), null, each.getValue(), chosen.contains(each.getKey())))
                .toList();
    }
}
