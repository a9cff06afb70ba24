package org.hearth.booking.model;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hearth.kernel.PartnerId;

/**
 * The partner whose people ask for a place.
 *
 * @param type asked only when it matters: what kind of partner it is
 * @param takesPart asked only when it matters: whether it takes part in the agreement on the session's first day
 */
public record Claimant(PartnerId partner, Supplier<String> type, BooleanSupplier takesPart) {}
