package org.hearth.scheduling.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.scheduling.application.DecisionService;

/** Tells of sessions that must be decided about. It may run on several nodes at once or late: each is told once. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class DecisionsDue {

    @Inject
    DecisionService decisions;

    /** Every five minutes. */
    @Schedule(hour = "*", minute = "4/5", persistent = false)
    public void tell() {
        decisions.tellDue();
    }
}
