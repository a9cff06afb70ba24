package org.hearth.licence.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.licence.application.WarningService;

/** Warns of licences that end. It may run on several nodes at once or late: each end is told once. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class LicencesEnd {

    @Inject
    WarningService warnings;

    /** Every hour. */
    @Schedule(hour = "*", minute = "27", persistent = false)
    public void warn() {
        warnings.warnDue();
    }
}
