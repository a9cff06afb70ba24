package org.hearth.cohort;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody's own way to being a trainer, or what keeps them one, as it leads to its page.
 *
 * @param until the last day they count, for whoever is at risk; else null
 * @param next what they need next, in plain English; null for nothing
 * @param by the day by which they need it; null where none is known
 */
public record OwnPath(String id, String programmeName, Standing standing, LocalDate until, String next, LocalDate by)
        implements Serializable {}
