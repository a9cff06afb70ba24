package org.hearth.scheduling;

import java.time.LocalDate;
import org.hearth.kernel.PartnershipId;

/** What scheduling asks of the room that keeps the schemes of trainers: how much may be asked of them? */
public interface SchemeLimits {

    /** What the programme's scheme says on the day; nothing limited where it says nothing. */
    TrainerLimits on(String programme, PartnershipId partnership, LocalDate day);
}
