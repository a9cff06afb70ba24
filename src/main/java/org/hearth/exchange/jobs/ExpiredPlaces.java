package org.hearth.exchange.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.exchange.application.ExpiryService;

/** Writes down that places count no more, where the partners agreed so. No balance waits for it. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpiredPlaces {

    @Inject
    ExpiryService expiry;

    /** Every hour, one transaction per agreement. */
    @Schedule(hour = "*", minute = "41", persistent = false)
    public void expire() {
        expiry.due().forEach(expiry::expire);
    }
}
