package org.hearth.cohort.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.cohort.application.UpkeepService;

/** Writes down which accreditations have run out, and warns of those that will. Who may train does not wait for it. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class TrainersDue {

    @Inject
    UpkeepService upkeep;

    /** Every hour, one transaction for each trainer. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void look() {
        upkeep.ranOut().forEach(upkeep::lapse);
        upkeep.atRisk().forEach(upkeep::warn);
    }
}
