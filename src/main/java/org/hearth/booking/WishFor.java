package org.hearth.booking;

import java.util.List;
import org.hearth.kernel.PersonId;

/**
 * Asks for any date of a course for one person.
 *
 * @param course the course's reference, like {@code C-101}
 * @param engagement which of the person's engagements it is for; null for the primary one
 * @param suits what suits the person
 */
public record WishFor(String course, PersonId person, String engagement, Suits suits) {

    /**
     * What suits somebody, as it was given.
     *
     * @param days days of the week, like {@code MONDAY}; none for any
     * @param localities ids of localities; none for any
     * @param delivery one of {@link Delivery}; null for {@code EITHER}
     * @param languages codes of languages; none for any
     */
    public record Suits(List<String> days, List<String> localities, String delivery, List<String> languages) {

        public Suits {
            days = days == null ? List.of() : days.stream().map(String::valueOf).toList();
            localities = localities == null
                    ? List.of()
                    : localities.stream().map(String::valueOf).toList();
            languages = languages == null
                    ? List.of()
                    : languages.stream().map(String::valueOf).toList();
        }
    }
}
