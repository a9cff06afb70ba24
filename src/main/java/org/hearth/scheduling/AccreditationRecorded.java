package org.hearth.scheduling;

import java.time.LocalDate;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/**
 * Somebody wrote down that a person may train, by a path Hearth did not see. Fired in the transaction of the act.
 *
 * @param to the last day; null while none is set
 */
public record AccreditationRecorded(
        AccreditationId id,
        PartnershipId partnership,
        String programme,
        PersonId person,
        LocalDate from,
        LocalDate to,
        String evidence,
        PersonId by) {}
