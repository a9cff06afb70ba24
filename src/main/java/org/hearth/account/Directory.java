package org.hearth.account;

import java.util.Optional;
import org.hearth.kernel.PersonId;

/** The question accounts ask of the room that keeps people: who is this person? */
public interface Directory {

    /** The person's names and home partner today; empty when there is no such person or the record is closed. */
    Optional<Entry> entry(PersonId person);

    /** A person, as the sign-in needs them. The home partner may be null. */
    record Entry(String name, String partnership, String partnershipName, String homePartner, String homePartnerName) {}
}
