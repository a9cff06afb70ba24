package org.hearth.audit;

import java.util.Collection;
import java.util.Map;
import org.hearth.kernel.PartnershipId;

/** The question the audit asks of the room that keeps people: what somebody is called, so that a line can be read. */
public interface PeopleNames {

    /** Names of people of the partnership, by id; whoever is not of it is left out. */
    Map<String, String> called(Collection<String> people, PartnershipId partnership);
}
