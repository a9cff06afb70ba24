package org.hearth.booking.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.booking.application.ApprovalService;

/**
 * Lets requests lapse that nobody answered in time. It may run on several nodes at once, late, or not at all for a while:
 * each booking is looked at again under its lock, and a late answer is an answer.
 */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class UnansweredRequests {

    @Inject
    ApprovalService approvals;

    /** Every five minutes, one transaction per booking. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void lapse() {
        approvals.overdue().forEach(approvals::lapse);
    }
}
