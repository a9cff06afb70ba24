package org.hearth.bench;

import java.time.Instant;

/**
 * A booking that can be made: the session has a place for the person, who is free on its days.
 *
 * @param session its id
 * @param firstStart when its first day begins
 * @param host the partner whose session it is
 * @param agreement under which it is open to others, or null
 * @param policy of non-attendance in force, or null
 * @param share the share whose place is taken
 * @param person who is booked
 * @param engagement the one they are booked under
 * @param lead the training lead of their partner, who books them
 */
record Candidate(
        String session,
        Instant firstStart,
        String host,
        String agreement,
        String policy,
        String share,
        String person,
        String engagement,
        Lead lead) {

    /** Whether a person of another partner gets a place, which the ledger keeps. */
    boolean crosses() {
        return !lead.partner().equals(host);
    }

    /**
     * A partner's training lead.
     *
     * @param email what they sign in with
     * @param token what the API knows them by
     */
    record Lead(
            String account,
            String person,
            String name,
            String email,
            String partner,
            String partnership,
            String token) {}
}
