package org.hearth.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something a partner got in kind, to be recorded.
 *
 * @param from the id of the partner that gave it
 * @param to the id of the partner that got it; null for the viewer's own
 * @param kind one of {@link Kind}
 * @param quantity how much of it: days, sets or pieces
 * @param on the day it was given on, today at the latest
 * @param session the reference or id of the session it was for; null for none
 * @param note what it was
 */
public record InKindDraft(
        String from, String to, String kind, BigDecimal quantity, LocalDate on, String session, String note) {}
