package org.hearth.content.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.content.application.DueService;

/** Reminds of reviews and statements. It may run on several nodes at once or late: each day is told once. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class ContentDue {

    @Inject
    DueService due;

    /** Every hour. */
    @Schedule(hour = "*", minute = "33", persistent = false)
    public void remind() {
        due.remindDue();
    }
}
