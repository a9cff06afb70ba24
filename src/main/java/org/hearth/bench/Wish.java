package org.hearth.bench;

import java.time.Instant;

/**
 * A booking that can be made: the session has a place for the person, who is free on its days.
 *
 * @param session its id
 * @param firstStart when its first day begins
 * @param share the share whose place is taken
 * @param person who is booked
 * @param engagement the one they are booked under
 * @param lead the training lead of their partner, who books them
 */
record Wish(String session, Instant firstStart, String share, String person, String engagement, Lead lead) {

    /**
     * A partner's training lead.
     *
     * @param token what the API knows them by
     */
    record Lead(String account, String person, String name, String partner, String partnership, String token) {}
}
