package org.hearth.security;

import java.util.List;
import java.util.Set;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/**
 * Whose records a query may return. Every query over partner-owned rows takes one and applies it inside the query, so
 * that what lies outside cannot be told from what is not there.
 *
 * @param everyone all of the partnership
 * @param partners these partners' records
 * @param hubs these hubs' records
 * @param team the people {@code self} manages
 * @param self the viewer; always within their own scope
 */
public record Scope(
        PartnershipId partnership,
        boolean everyone,
        Set<String> partners,
        Set<String> hubs,
        boolean team,
        PersonId self) {

    private static final List<String> NONE = List.of("-");

    public Scope {
        partners = Set.copyOf(partners);
        hubs = Set.copyOf(hubs);
    }

    /** All of one partnership: for work the system does itself. */
    public static Scope all(PartnershipId partnership) {
        return new Scope(partnership, true, Set.of(), Set.of(), false, new PersonId("-"));
    }

    /** One person's own records and nothing else. */
    public static Scope own(PartnershipId partnership, PersonId self) {
        return new Scope(partnership, false, Set.of(), Set.of(), false, self);
    }

    /** Whether this partner's records are within the scope as a whole. */
    public boolean covers(PartnerId partner) {
        return everyone || partners.contains(partner.value());
    }

    /** The partners as a list that is never empty, as {@code in (…)} asks. */
    public List<String> partnerIds() {
        return partners.isEmpty() ? NONE : List.copyOf(partners);
    }

    /** The hubs as a list that is never empty, as {@code in (…)} asks. */
    public List<String> hubIds() {
        return hubs.isEmpty() ? NONE : List.copyOf(hubs);
    }

    /** Whether the scope reaches beyond the viewer's own records. */
    public boolean reachesOthers() {
        return everyone || team || !partners.isEmpty() || !hubs.isEmpty();
    }
}
