package org.hearth.scheduling.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearth.catalogue.CourseMode;
import org.hearth.scheduling.SearchFor;

/**
 * The dates of one partnership that can still be booked, soonest first, in columns: a search reads each row once and
 * counts every facet on the way. Never changes.
 */
public final class SearchDates {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final String[] ids;
    private final int[] course;
    private final int[] locality;
    private final int[] language;
    private final int[] mode;
    private final int[] month;
    private final long[] day;
    private final long[] start;
    private final int[] free;
    private final List<String> courses = new ArrayList<>();
    private final List<String> localities = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final List<YearMonth> months = new ArrayList<>();
    private final Map<String, String> localityNames;
    private final Map<String, String> languageNames;

    /** Takes entries in the order of their start, the names of localities by id, and of languages by code. */
    public SearchDates(List<Entry> entries, Map<String, String> localityNames, Map<String, String> languageNames) {
        int size = entries.size();
        ids = new String[size];
        course = new int[size];
        locality = new int[size];
        language = new int[size];
        mode = new int[size];
        month = new int[size];
        day = new long[size];
        start = new long[size];
        free = new int[size];
        this.localityNames = Map.copyOf(localityNames);
        this.languageNames = Map.copyOf(languageNames);
        Map<Object, Integer> spoken = new HashMap<>();
        Map<Object, Integer> numbers = new HashMap<>();
        for (int at = 0; at < size; at++) {
            Entry entry = entries.get(at);
            LocalDate on = LocalDate.ofInstant(entry.start(), ZONE);
            ids[at] = entry.id();
            course[at] = number(numbers, courses, entry.course());
            locality[at] =
                    number(numbers, localities, entry.locality() == null ? SearchFor.ONLINE_ONLY : entry.locality());
            language[at] = number(spoken, languages, entry.language());
            month[at] = number(numbers, months, YearMonth.from(on));
            mode[at] = entry.mode().ordinal();
            day[at] = on.toEpochDay();
            start[at] = entry.start().toEpochMilli();
            free[at] = entry.free();
        }
    }

    private static <T> int number(Map<Object, Integer> numbers, List<T> values, T value) {
        return numbers.computeIfAbsent(value, any -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    /** Looks once through all dates that begin after {@code now}. */
    public SearchFound find(SearchFor wanted, SearchCourses fitting, Instant now) {
        SearchFound found = new SearchFound(this, wanted);
        int[] courseMask = courses.stream().mapToInt(fitting::misses).toArray();
        boolean[] here = wanted(localities, wanted.localities());
        boolean[] spoken = wanted(languages, wanted.languages());
        boolean[] modes = wantedModes(wanted);
        long from = wanted.from() == null ? Long.MIN_VALUE : wanted.from().toEpochDay();
        long to = wanted.to() == null ? Long.MAX_VALUE : wanted.to().toEpochDay();
        long after = now.toEpochMilli();
        for (int at = 0; at < ids.length; at++) {
            int misses = courseMask[course[at]];
            if (misses == SearchCourses.NOT_AT_ALL || start[at] <= after) {
                continue;
            }
            misses |= here[locality[at]] ? 0 : SearchCourses.LOCALITY;
            misses |= spoken[language[at]] ? 0 : SearchCourses.LANGUAGE;
            misses |= modes[mode[at]] ? 0 : SearchCourses.MODE;
            misses |= day[at] >= from && day[at] <= to ? 0 : SearchCourses.WHEN;
            misses |= !wanted.free() || free[at] > 0 ? 0 : SearchCourses.FREE;
            if (misses == 0 || Integer.bitCount(misses) == 1) {
                found.count(at, misses);
            }
        }
        return found;
    }

    /** Which of the values there are are asked for; all of them where none is. */
    private static boolean[] wanted(List<String> values, Set<String> asked) {
        boolean[] wanted = new boolean[values.size()];
        for (int at = 0; at < wanted.length; at++) {
            wanted[at] = asked.isEmpty() || asked.contains(values.get(at));
        }
        return wanted;
    }

    private static boolean[] wantedModes(SearchFor wanted) {
        boolean[] modes = new boolean[CourseMode.values().length];
        for (CourseMode each : CourseMode.values()) {
            modes[each.ordinal()] =
                    wanted.wish().modes().isEmpty() || wanted.wish().modes().contains(each);
        }
        return modes;
    }

    int courseOf(int at) {
        return course[at];
    }

    int localityOf(int at) {
        return locality[at];
    }

    int languageOf(int at) {
        return language[at];
    }

    int modeOf(int at) {
        return mode[at];
    }

    int monthOf(int at) {
        return month[at];
    }

    int freeOf(int at) {
        return free[at];
    }

    String idOf(int at) {
        return ids[at];
    }

    LocalDate dayOf(int at) {
        return LocalDate.ofEpochDay(day[at]);
    }

    List<String> courses() {
        return courses;
    }

    List<String> localities() {
        return localities;
    }

    List<String> languages() {
        return languages;
    }

    List<YearMonth> months() {
        return months;
    }

    /** The names of all localities, by id. */
    Map<String, String> localityNames() {
        return localityNames;
    }

    /** The names of all languages, by code. */
    Map<String, String> languageNames() {
        return languageNames;
    }

    int size() {
        return ids.length;
    }

    /** The ids of all localities by name, in order of name. */
    Map<String, String> localitiesByName() {
        Map<String, String> byName = new TreeMap<>();
        localityNames.forEach((id, name) -> byName.put(name, id));
        return byName;
    }

    /** One date as it is read. The locality is null when it takes place nowhere in particular. */
    public record Entry(
            String id, String course, String locality, String language, CourseMode mode, Instant start, int free) {}
}
