package org.hearth.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.ScopeKind;

/** The questions accounts ask of the room that keeps people and partners. */
public interface Directory {

    /** The person's names and home partner today; empty when there is no such person or the record is closed. */
    Optional<Entry> entry(PersonId person);

    /** Names of people of the partnership, by id. */
    Map<String, String> names(Collection<String> people, PartnershipId partnership);

    /** The partners and hubs a role can be held for, by name. */
    List<Holding> holdings(PartnershipId partnership);

    /** A person, as the sign-in needs them. The home partner and the email may be null. */
    record Entry(
            String name,
            String partnership,
            String partnershipName,
            String homePartner,
            String homePartnerName,
            String email) {}

    /** Something a role can be held for. */
    record Holding(ScopeKind kind, String id, String name) implements Serializable {}
}
