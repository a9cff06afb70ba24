package org.hearth.cascade.model;

import java.time.LocalDate;

/**
 * What is recorded of an award when it is made, for its place in the lineage.
 *
 * @param award the award's id
 * @param trainee whether it makes its holder a trainer
 * @param session null for an award from before sessions were kept
 * @param lead who led the session; null where nobody is recorded
 * @param taughtOn the session's last day
 */
public record Descent(
        String award,
        String partnership,
        String programme,
        boolean trainee,
        String booking,
        String person,
        String partner,
        String session,
        String lead,
        LocalDate taughtOn,
        LocalDate earnedOn) {

    /** Whether it stands for itself: somebody came as a trainer, with an award from elsewhere. */
    public boolean isRoot() {
        return trainee && session == null && lead == null;
    }
}
