package org.hearth.content;

import java.time.LocalDate;

/**
 * That a version is not to be used, or a statement does not hold, any more.
 *
 * @param on the first day of that
 * @param uncover whether published sessions may be left without
 */
public record WithdrawDraft(String reason, LocalDate on, Boolean uncover) {

    /** Whether it is meant that published sessions stand without. */
    public boolean mayUncover() {
        return Boolean.TRUE.equals(uncover);
    }
}
