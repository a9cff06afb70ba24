package org.hearth.booking;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/**
 * Who waits for any date, course by course, for those who plan sessions. Other partners' people are counts, none below five,
 * and none can be worked out from the others: a total is the sum of what is shown.
 */
public record DemandView(List<Row> items) implements Serializable {

    public DemandView {
        items = List.copyOf(items);
    }

    /**
     * One course.
     *
     * @param course the course's reference, and {@code courseId} the id of its newest edition, to plan a session of
     * @param waiting how many wait, as far as it may be said; {@code whole} whether that is all of them
     * @param oldestDays for how many days the first of those shown has waited; null where nobody is shown
     * @param dates how many dates the course has, and {@code freePlaces} how many places of these are free
     * @param partners by home partner; every one that is left out has fewer than five, or nobody
     * @param days how many a day of the week suits, and so on: of those shown
     * @param own the names of one's own people, the first to ask first
     * @param proposal what would meet the demand; null where nobody is shown
     */
    public record Row(
            String course,
            String courseId,
            String title,
            int waiting,
            boolean whole,
            Integer oldestDays,
            int dates,
            int freePlaces,
            List<Partner> partners,
            List<Day> days,
            List<Place> localities,
            List<Language> languages,
            int online,
            int inPerson,
            List<String> own,
            Proposal proposal)
            implements Serializable {

        public Row {
            partners = List.copyOf(partners);
            days = List.copyOf(days);
            localities = List.copyOf(localities);
            languages = List.copyOf(languages);
            own = List.copyOf(own);
        }
    }

    /** People of one partner. */
    public record Partner(String name, int waiting) implements Serializable {}

    /** How many a day suits. */
    public record Day(DayOfWeek day, int suits) implements Serializable {}

    /** How many asked for a language, by its name; many more may take it, who asked for none. */
    public record Language(String code, String name, int asked) implements Serializable {}

    /** How many a locality suits. */
    public record Place(String locality, int suits) implements Serializable {}

    /**
     * So many sessions of a size, and what suits most.
     *
     * @param day the day that suits most; null where none suits more than others
     * @param locality the locality that suits most; null where none suits more than others
     */
    public record Proposal(int sessions, int size, Day day, Place locality) implements Serializable {}
}
