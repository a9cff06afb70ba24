package org.hearth.scheduling;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a person may train a programme, from when to when; {@code to} is null while no end is set.
 *
 * @param activeUntil the last day unless they deliver or refresh before; null where nothing of the kind is asked, or where it
 *     ends by {@code to} before that
 * @param byRefresher whether a refresher puts {@code activeUntil} off, and no delivery does
 * @param state how it stands today
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
        LocalDate activeUntil,
        boolean byRefresher,
        AccreditationState state,
        String evidence,
        boolean provisional,
        int version)
        implements Serializable {

    /** The same without what it rests on, for those who do not keep accreditations. */
    public AccreditationView withoutEvidence() {
        return new AccreditationView(
                id,
                programme,
                programmeName,
                person,
                personName,
                partnerName,
                from,
                to,
                activeUntil,
                byRefresher,
                state,
                null,
                provisional,
                version);
    }

    /** The same as it stands. */
    public AccreditationView standing(LocalDate active, boolean refresher, AccreditationState today) {
        return new AccreditationView(
                id,
                programme,
                programmeName,
                person,
                personName,
                partnerName,
                from,
                to,
                active,
                refresher,
                today,
                evidence,
                provisional,
                version);
    }
}
