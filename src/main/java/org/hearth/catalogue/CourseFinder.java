package org.hearth.catalogue;

import java.util.List;
import java.util.Optional;
import org.hearth.kernel.PartnershipId;

/**
 * The search over courses. Answers from memory, at most two seconds behind the tables (at once after a change made on
 * this server), and includes retired editions because sessions of them still run.
 */
public interface CourseFinder {

    /** The courses whose words fit the text, best first; every course when it is blank. Facets of the wish are not applied. */
    List<CourseView> byWords(String text, PartnershipId partnership);

    /** Published courses that fit the whole wish, best first, then by title. */
    List<CourseView> find(CourseWish wish, PartnershipId partnership);

    /** The published edition of a ref, else its newest retired one; empty when there is neither. */
    Optional<CourseView> byRef(String ref, PartnershipId partnership);

    /** The topics, programmes and roles there are to choose from, each by name. */
    Choices choices(PartnershipId partnership);

    /** What a search form offers. */
    record Choices(List<String> topics, List<Programme> programmes, List<String> roles) {

        public Choices {
            topics = List.copyOf(topics);
            programmes = List.copyOf(programmes);
            roles = List.copyOf(roles);
        }
    }

    /** A programme to choose. */
    record Programme(String code, String name) {}
}
