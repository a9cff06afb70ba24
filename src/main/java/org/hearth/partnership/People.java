package org.hearth.partnership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.Permission;
import org.hearth.security.Scope;

/** What other rooms may ask about people. Whoever lies outside the scope is refused as {@code partnership.not-found}. */
public interface People {

    /** One person within the scope. */
    PersonCard card(PersonId person, Scope scope);

    /**
     * People within the scope whose name or email holds every word of {@code words}; all of them when it is blank.
     *
     * @param partner whose people only; null for all partners
     */
    Page<PersonCard> find(String words, PartnerId partner, Scope scope, Paging paging);

    /**
     * The one person within the scope somebody means: by the whole email address, by the name and partner as they were
     * offered ({@link PersonCard#called()}), by the whole name, or by words nobody else has; empty for none or several.
     */
    Optional<PersonCard> called(String typed, Scope scope);

    /** Names for people the caller already has the right to see (those booked on a session one hosts), by id. */
    Map<String, PersonCard> cards(Collection<String> people, PartnershipId partnership);

    /**
     * The engagement a booking is for: the one named, else the primary one in force on the day, else any in force.
     * Refuses {@code partnership.no-engagement} when none is in force, as not found when outside the scope.
     */
    EngagementCard engagement(PersonId person, String engagement, Scope scope, LocalDate on);

    /** An engagement by its id, whether or not it is still in force; empty when the partnership has none such. */
    Optional<EngagementCard> engagement(String engagement, PartnershipId partnership);

    /** The engagements within the scope a booking on the day could be for, the primary one first. */
    List<EngagementCard> engagements(PersonId person, Scope scope, LocalDate on);

    /** The people who may do something for a partner itself on a day, to write to them; never shown as a list. */
    List<PersonId> holders(Permission permission, PartnerId partner, PartnershipId partnership, LocalDate on);

    /** How to write to a person; empty when the record is closed. */
    Optional<Contact> contact(PersonId person);

    /** What the person needs to take part, when they said it may be shared with hosts; empty otherwise. */
    Optional<String> sharedNeeds(PersonId person);

    /** The person a secret calendar address belongs to; the key is the SHA-256 of the secret. */
    Optional<PersonId> byCalendarKey(String keyHash);
}
