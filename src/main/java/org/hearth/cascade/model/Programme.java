package org.hearth.cascade.model;

import java.time.LocalDate;

/**
 * A programme whose cascade is looked at.
 *
 * @param begun whether lineage is kept of it yet
 * @param dormantMonths after how many months in which nobody was trained a branch is dormant
 * @param asksAccreditation whether its trainers are to be accredited
 */
public record Programme(String id, String name, boolean begun, int dormantMonths, boolean asksAccreditation) {

    /** Whether a branch is dormant: nobody was trained in it since, as so many whole months ago. */
    public boolean dormant(LocalDate last, LocalDate today) {
        return last != null && last.isBefore(today.minusMonths(dormantMonths));
    }
}
