package org.hearth.booking.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearth.booking.Delivery;
import org.hearth.booking.DemandView;
import org.hearth.kernel.SmallCounts;
import org.hearth.scheduling.LanguageCard;

/**
 * Those who wait for any date of one course, as one reader may see them. Nobody of a partner too small to be shown is in any
 * number; and what suits is counted of one's own people, and of all others together where these are enough.
 */
public final class Demand {

    private static final int USUAL_GROUP = 16;
    private static final String ALL = "all";
    private static final String OWN = "own";
    private static final String OTHERS = "others";

    private final List<Asked> shown;
    private final Set<String> own;
    private final SmallCounts byPartner;

    /** Somebody who waits, with the name of their partner and their own. */
    public record Asked(String partner, String partnerName, String name, Preferences preferences, Instant at) {}

    /** The demand for a course; {@code own} are the partners whose people the reader may see by name. */
    public Demand(List<Asked> asked, Set<String> own) {
        this.own = Set.copyOf(own);
        byPartner = new SmallCounts(List.of(ALL), own);
        asked.forEach(each -> byPartner.add(each.partner(), ALL, 1));
        shown = asked.stream()
                .filter(each -> byPartner.rowTotal(each.partner()).whole())
                .sorted(Comparator.comparing(Asked::at))
                .toList();
    }

    /** By home partner, by name; every partner that is left out has fewer than five, or nobody. */
    public List<DemandView.Partner> partners() {
        Map<String, String> names = new LinkedHashMap<>();
        shown.stream()
                .sorted(Comparator.comparing(Asked::partnerName))
                .forEach(each -> names.put(each.partner(), each.partnerName()));
        return names.entrySet().stream()
                .map(each -> new DemandView.Partner(
                        each.getValue(), byPartner.rowTotal(each.getKey()).count()))
                .toList();
    }

    /** How many wait, as far as it may be said. */
    public SmallCounts.Cell waiting() {
        return byPartner.columnTotal(ALL);
    }

    /** For how many days the first of those shown has waited; null where nobody is. */
    public Integer oldestDays(Instant now) {
        return shown.isEmpty()
                ? null
                : (int) Duration.between(shown.get(0).at(), now).toDays();
    }

    /** The names of one's own people, the first to ask first. */
    public List<String> ownNames() {
        return shown.stream()
                .filter(each -> own.contains(each.partner()))
                .map(Asked::name)
                .toList();
    }

    /** How many each day suits; a day that suits nobody is left out. */
    public List<DemandView.Day> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new DemandView.Day(
                        day, suits(each -> each.days().isEmpty() || each.days().contains(day))))
                .filter(day -> day.suits() > 0)
                .toList();
    }

    /** How many each locality suits, by id and name in the order given; one that suits nobody is left out. */
    public List<DemandView.Place> places(Map<String, String> localities) {
        return localities.entrySet().stream()
                .map(place -> new DemandView.Place(
                        place.getValue(),
                        suits(each -> each.delivery() != Delivery.ONLINE
                                && (each.localities().isEmpty()
                                        || each.localities().contains(place.getKey())))))
                .filter(place -> place.suits() > 0)
                .toList();
    }

    /** How many asked for each language; one nobody is shown to have asked for is left out. */
    public List<DemandView.Language> languages(List<LanguageCard> spoken) {
        return spoken.stream()
                .map(each -> new DemandView.Language(each.code(), each.name(), suits(asked -> asked.languages()
                        .contains(each.code()))))
                .filter(each -> each.asked() > 0)
                .toList();
    }

    /** How many a session online suits. */
    public int online() {
        return suits(each -> each.delivery() != Delivery.IN_PERSON);
    }

    /** How many a session in a room suits. */
    public int inPerson() {
        return suits(each -> each.delivery() != Delivery.ONLINE);
    }

    private int suits(Predicate<Preferences> what) {
        var counts = new SmallCounts(List.of(ALL), Set.of(OWN));
        shown.stream()
                .filter(each -> what.test(each.preferences()))
                .forEach(each -> counts.add(own.contains(each.partner()) ? OWN : OTHERS, ALL, 1));
        return counts.columnTotal(ALL).count();
    }

    /** What would meet the demand; null where nobody is shown. */
    public DemandView.Proposal proposal(Integer group, List<DemandView.Day> days, List<DemandView.Place> places) {
        int people = waiting().count();
        if (people == 0) {
            return null;
        }
        int size = group == null ? USUAL_GROUP : group;
        return new DemandView.Proposal(
                (people + size - 1) / size,
                size,
                best(days, Comparator.comparing(DemandView.Day::suits)),
                best(places, Comparator.comparing(DemandView.Place::suits)));
    }

    /** The one that suits most; null where all suit the same. */
    private static <T> T best(List<T> of, Comparator<T> by) {
        if (of.isEmpty()) {
            return null;
        }
        T most = of.stream().sorted(by.reversed()).collect(Collectors.toList()).get(0);
        boolean same = of.size() > 1 && of.stream().allMatch(each -> by.compare(each, most) == 0);
        return same ? null : most;
    }
}
