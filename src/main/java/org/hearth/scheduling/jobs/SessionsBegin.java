package org.hearth.scheduling.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.scheduling.application.PublishingService;

/**
 * Notes that sessions have begun. It may run on several nodes at once or late: where two note the same session, the
 * version lets one of them pass, and what is left is found in the next round.
 */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class SessionsBegin {

    @Inject
    PublishingService publishing;

    /** Every five minutes. */
    @Schedule(hour = "*", minute = "2/5", persistent = false)
    public void start() {
        publishing.startDue();
    }
}
