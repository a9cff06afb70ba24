package org.hearth.account;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An account, as its administrator sees it. Nothing of the password. */
public record AccountView(
        String id,
        String person,
        String name,
        String email,
        boolean open,
        boolean hasPassword,
        Instant lastSignIn,
        List<Role> roles)
        implements Serializable {

    public AccountView {
        roles = List.copyOf(roles);
    }

    /**
     * A role the account holds.
     *
     * @param scopeName the name of the partner or hub it is for, or null
     * @param inForce whether it counts today
     */
    public record Role(
            String id,
            String role,
            String kind,
            String scope,
            String scopeName,
            LocalDate from,
            LocalDate to,
            boolean inForce)
            implements Serializable {}

    /** An account in the list. */
    public record Row(String id, String person, String name, String email, boolean open, Instant lastSignIn)
            implements Serializable {}
}
