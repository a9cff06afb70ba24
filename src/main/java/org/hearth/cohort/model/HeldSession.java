package org.hearth.cohort.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * A session a step is said to have been taken at.
 *
 * @param days its days
 * @param over whether its register is finished, or its last day past
 * @param role as what the trainer was there; null when they did not train it
 * @param leads who led it, by id
 * @param counted whether it is a step of the path already
 */
public record HeldSession(
        String id, Set<LocalDate> days, boolean over, String role, Set<String> leads, boolean counted) {

    /** The role of whoever trained beside the lead. */
    public static final String BESIDE = "CO";

    public HeldSession {
        days = Set.copyOf(days);
        leads = Set.copyOf(leads);
    }
}
