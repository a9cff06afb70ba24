package org.hearth.licence;

import java.time.LocalDate;

/**
 * The last day of a licence, or of a partner's cover.
 *
 * @param on the last day on which it holds
 * @param reason why; asked of a licence, and kept with a cover where it is said
 * @param uncover whether published sessions may be left without a licence
 */
public record EndDraft(LocalDate on, String reason, Boolean uncover) {

    /** Whether it is meant that published sessions lose their cover. */
    public boolean mayUncover() {
        return Boolean.TRUE.equals(uncover);
    }
}
