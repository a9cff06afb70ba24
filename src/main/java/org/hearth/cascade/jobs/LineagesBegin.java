package org.hearth.cascade.jobs;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.hearth.cascade.application.LineageService;

/** Begins the lineage of programmes that have none yet. A programme's first award does so too and does not wait for it. */
@Singleton
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class LineagesBegin {

    @Inject
    LineageService lineage;

    /** Every minute, one transaction per programme: when the first award comes, most likely there is nothing left to do. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void begin() {
        lineage.notBegun().forEach(lineage::begin);
    }
}
