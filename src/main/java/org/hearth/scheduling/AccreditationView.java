package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a person may train a programme, from when to when; {@code to} is null while no end is set.
 *
 * @param provisional they count beside an accredited lead only
 */
public record AccreditationView(
        String id,
        String programme,
        String programmeName,
        String person,
        String personName,
        String partnerName,
        LocalDate from,
        LocalDate to,
        String evidence,
        boolean provisional,
        int version)
        implements Serializable {

    /** The same without what it rests on, for those who do not keep accreditations. */
    public AccreditationView withoutEvidence() {
        return new AccreditationView(
                id, programme, programmeName, person, personName, partnerName, from, to, null, provisional, version);
    }
}
