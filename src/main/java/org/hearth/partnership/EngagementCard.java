package org.hearth.partnership;

import java.io.Serializable;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;

/**
 * An engagement, as a booking needs it: which partner it is for, and whose word that partner asks for first.
 *
 * @param manager the line manager's person id; null when nobody is recorded
 * @param approval whose word it is, on the day it was asked about
 * @param answerDays how many working days there are to answer
 * @param sharedNeeds what the person needs to take part, when they said it may be shared with hosts; null otherwise
 */
public record EngagementCard(
        String id,
        String person,
        String personName,
        String partner,
        String partnerName,
        String jobTitle,
        String manager,
        boolean hasNoManager,
        BookingApproval approval,
        int answerDays,
        String sharedNeeds)
        implements Serializable {

    /** The same work, where somebody else's word is asked than the partner's own rule says. */
    public EngagementCard asking(BookingApproval word, boolean withoutManager, int days) {
        return new EngagementCard(
                id,
                person,
                personName,
                partner,
                partnerName,
                jobTitle,
                manager,
                withoutManager,
                word,
                days,
                sharedNeeds);
    }

    public PersonId personId() {
        return new PersonId(person);
    }

    public PartnerId partnerId() {
        return new PartnerId(partner);
    }
}
