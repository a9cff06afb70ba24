package org.hearth.booking.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.booking.application.ReleaseService;

/**
 * Follows unused places down the ladder. It may run on several nodes at once, late, or not at all for a while: who may
 * book follows from the dates, and each session is looked at again under its lock.
 */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReleasedPlaces {

    @Inject
    ReleaseService releases;

    /** Every quarter of an hour, one transaction per session. */
    @Schedule(hour = "*", minute = "3/15", persistent = false)
    public void release() {
        releases.due().forEach(releases::release);
    }

    /** In the morning, one transaction per partnership. */
    @Schedule(hour = "7", minute = "20", timezone = "Europe/London", persistent = false)
    public void tell() {
        releases.withNews().forEach(releases::tell);
    }
}
