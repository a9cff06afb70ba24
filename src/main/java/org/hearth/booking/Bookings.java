package org.hearth.booking;

import java.util.List;
import java.util.Set;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.scheduling.SessionId;

/** What other rooms may ask about bookings. The caller has already found the person within a scope. */
public interface Bookings {

    /** A person's live bookings. */
    List<PersonBooking> of(PersonId person, PartnershipId partnership);

    /** The bookings of a session that are under a policy which gives no certificate before the evaluation is filled in. */
    Set<String> evaluatedFirst(SessionId session, PartnershipId partnership);

    /** What waits for the viewer's word, most urgent first. */
    List<ApprovalRow> toAnswer();

    /**
     * Sessions of other partners with a place that the partner's people can book today, the soonest first.
     *
     * @param except whose own bookings are left out: they have found these
     */
    List<OpenPlaces> openTo(PartnerId partner, PartnershipId partnership, PersonId except, int most);
}
