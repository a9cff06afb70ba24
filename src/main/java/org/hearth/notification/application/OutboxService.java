package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.notification.model.OutboxEntry;
import org.hearth.notification.store.OutboxRepository;
import org.hearth.security.OpenTo;

/** Keeps what people must hear in the transaction of the act. */
@ApplicationScoped
@Transactional
public class OutboxService implements Outbox {

    @Inject
    OutboxRepository outbox;

    @Inject
    Sender sender;

    @Inject
    Clock clock;

    @Override
    @OpenTo("Other services, within their own use case and transaction")
    public void tell(Notice notice) {
        outbox.add(OutboxEntry.of(notice, clock.instant(), sender.host()));
    }
}
