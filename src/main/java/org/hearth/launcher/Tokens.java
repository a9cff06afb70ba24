package org.hearth.launcher;

import java.sql.Connection;

/** Issues personal API tokens from the command line. Found by {@link java.util.ServiceLoader}. */
public interface Tokens {
    /**
     * Issues a token for the account with this e-mail address and keeps its hash.
     *
     * @param db a connection with auto-commit on
     * @param email the account's address
     * @return the token in clear, to be shown once
     * @throws Exception when there is no such account, with a sentence that says so
     */
    String issue(Connection db, String email) throws Exception;
}
