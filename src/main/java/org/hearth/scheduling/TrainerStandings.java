package org.hearth.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;

/** What scheduling asks of the room that keeps the paths of trainers, for its list of them: how does each stand today? */
public interface TrainerStandings {

    /** How the people stand as trainers, by person and programme; those without a path are left out. */
    Map<Trainer, Stands> today(Collection<String> people, PartnershipId partnership);

    /**
     * Refuses that an accreditation given elsewhere is written down by the trainer themselves ({@code cohort.own-word}), and of
     * somebody who is on the way to it here ({@code cohort.path-under-way}): nobody comes past the steps that are asked.
     *
     * @param by who writes it down
     */
    void mustComeFromElsewhere(Trainer trainer, PersonId by, PartnershipId partnership);

    /** Somebody as a trainer of a programme. */
    record Trainer(String person, String programme) {}

    /**
     * How somebody stands.
     *
     * @param atRisk whether what runs out is near enough to be warned of
     * @param lapsedOn the first day on which they could not train any more; null while they can
     * @param byRefresher whether a refresher puts off what runs out, and no delivery does
     */
    record Stands(boolean atRisk, LocalDate lapsedOn, boolean byRefresher) {}
}
