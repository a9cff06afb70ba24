package org.hearth.exchange;

import java.time.LocalDate;

/**
 * Opens places of a session to others.
 *
 * @param partner for one partner's people; null for others
 * @param everyone for everybody in the partnership; where neither is said, for all partners of the agreement
 * @param agreementOn from when unused ones are open to all partners of the agreement; null for never
 * @param everyoneOn from when unused ones are open to everybody; null for never
 * @param request the request it answers; null for none
 */
public record PlacesOffered(
        String session,
        Integer places,
        String partner,
        Boolean everyone,
        LocalDate agreementOn,
        LocalDate everyoneOn,
        String request) {}
