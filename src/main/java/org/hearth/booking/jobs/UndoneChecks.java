package org.hearth.booking.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.booking.application.KnowledgeCheckService;

/** Charges for knowledge checks that were not done in time. It may run late, or on several nodes at once. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class UndoneChecks {

    @Inject
    KnowledgeCheckService checks;

    /** In the morning, one transaction per booking. */
    @Schedule(hour = "6", minute = "40", timezone = "Europe/London", persistent = false)
    public void charge() {
        checks.overdue().forEach(checks::charge);
    }
}
