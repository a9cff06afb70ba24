package org.hearth.audit;

import java.time.LocalDate;

/**
 * What the audit is narrowed to; each part may be null.
 *
 * @param who part of the name of whoever acted
 * @param what the beginning of an action, like {@code booking}
 * @param about the id of the thing that was touched
 * @param from first day, in UK time
 * @param to last day, in UK time
 */
public record AuditFilter(String who, String what, String about, LocalDate from, LocalDate to) {}
