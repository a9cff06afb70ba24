package org.hearth.account;

import java.util.Optional;
import java.util.Set;
import org.hearth.security.Known;
import org.hearth.security.Permission;

/** What the server asks when somebody signs in or comes back. */
public interface SignIn {

    /** Checks a password. The same answer and time for an unknown account; throttled before anything is hashed. */
    Outcome withPassword(String email, String password, String address);

    /**
     * Begins a session for somebody who has just signed in.
     *
     * @param agent what the browser says of itself, as sent
     * @return the session's id, which {@link #stillKnown} is asked with
     */
    String begin(Known known, String address, String agent);

    /**
     * Who the account of a session is now; empty once the session was ended or the account closed. Reads little when
     * {@code last} is still right.
     */
    Optional<Known> stillKnown(String session, Known last);

    /** Ends a session: nobody comes back with it. */
    void end(String session);

    /** Who a bearer token speaks for; empty when unknown, expired or revoked. */
    Optional<Bearer> withToken(String token);

    /** What came of a try to sign in: who it is, or how many seconds to wait, or neither. */
    record Outcome(Optional<Known> known, long waitSeconds) {}

    /** Who a token speaks for, and what it was made for. */
    record Bearer(Known known, Set<Permission> permissions) {}
}
