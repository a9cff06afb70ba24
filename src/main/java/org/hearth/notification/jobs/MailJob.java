package org.hearth.notification.jobs;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.notification.application.SendingService;

/**
 * Sends due mail every few seconds; on every node, but one at a time by the lease. After a burst of bookings several
 * batches go out in one round, and no more than that, so that mail never takes the machine from people.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailJob {

    private static final int BATCHES = 4;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Inject
    SendingService sending;

    /** One round; skipped while the last one is still at it. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void send() {
        if (busy.compareAndSet(false, true)) {
            try {
                int batches = 1;
                while (sending.sendDue() == SendingService.AT_A_TIME && batches < BATCHES) {
                    batches++;
                }
            } finally {
                busy.set(false);
            }
        }
    }
}
