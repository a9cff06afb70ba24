package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hearth.cohort.Beyond;
import org.hearth.cohort.model.Scheme;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SchemeLimits;
import org.hearth.scheduling.TrainerLimits;
import org.hearth.security.OpenTo;

/** Tells those who plan sessions how much one trainer may be asked for. */
@ApplicationScoped
@Transactional
public class LimitService implements SchemeLimits {

    @Inject
    SchemesInForce inForce;

    @Override
    @OpenTo("Scheduling, for a session its caller may plan; schemes are the partnership's to see")
    public TrainerLimits on(String programme, PartnershipId partnership, LocalDate day) {
        Scheme scheme = inForce.on(day, programme, partnership);
        return new TrainerLimits(
                scheme.groupPerTrainer(),
                scheme.whenOverGroup() == Beyond.REFUSED,
                scheme.mostPerYear(),
                scheme.whenOverLoad() == Beyond.REFUSED);
    }
}
