package org.hearth.booking;

import java.util.List;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** What other rooms may ask about bookings. The caller has already found the person within a scope. */
public interface Bookings {

    /** A person's live bookings. */
    List<PersonBooking> of(PersonId person, PartnershipId partnership);
}
