package org.hearth.cascade;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody a recall concerns, whom the reader may see by name.
 *
 * @param directly whether they were taught so themselves; if not, whoever trained them was, or whoever trained those
 * @param lastAward the latest award it concerns
 * @param toldOn when they were written to; null while they were not
 * @param reachable whether there is an address to write to
 */
public record AffectedView(
        String person,
        String name,
        String partnerName,
        boolean directly,
        LocalDate lastAward,
        LocalDate toldOn,
        boolean reachable)
        implements Serializable {}
