package org.hearth.account;

import java.time.LocalDate;
import java.util.List;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.security.Permission;
import org.hearth.security.ScopeKind;

/** What rooms that keep people may ask of accounts. Takes part in the caller's transaction. */
public interface Accounts {

    /**
     * Opens an account with a password, for the first administrator of a partnership. Refuses what {@link
     * AccountRefusal} says about passwords and emails; fields are named {@code email} and {@code password}.
     *
     * @return the account's id
     */
    String open(PersonId person, PartnershipId partnership, String email, String password, List<Held> roles);

    /**
     * The people who hold a permission for a partner by name on a day: a role held for the partner itself, not one held
     * for the whole partnership, a hub or a team. In the order their accounts were opened.
     */
    List<PersonId> holders(Permission permission, PartnerId partner, PartnershipId partnership, LocalDate on);

    /** The person's name or work changed: their sessions and tokens have it at the next request. */
    void personChanged(PersonId person);

    /** A role held for a scope from today. */
    record Held(String role, ScopeKind kind, String scopeId) {}
}
