package org.hearth.booking;

import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** What other rooms may ask about who waits for any date of a course. The caller has found the person within a scope. */
public interface Wishes {

    /** What a person waits for, the oldest first. */
    List<WishCard> of(PersonId person, PartnershipId partnership);
}
