package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearth.notification.Letter;
import org.hearth.notification.LetterWriter;
import org.hearth.notification.Notice;
import org.hearth.notification.model.OutboxEntry;
import org.hearth.notification.model.Patience;
import org.hearth.notification.store.LeaseRepository;
import org.hearth.notification.store.OutboxRepository;
import org.hearth.security.OpenTo;

/** The steps of sending, each a transaction of its own, so that no row is locked while a mail server is waited for. */
@ApplicationScoped
@Transactional
public class SendingSteps {

    private static final String JOB = "The mail job, on nobody's behalf; it shows nothing to anybody but the addressee";
    private static final String LEASE = "mail";

    @Inject
    OutboxRepository outbox;

    @Inject
    LeaseRepository leases;

    @Inject
    @Any
    Instance<LetterWriter> writers;

    @OpenTo(JOB)
    public List<String> due(int most) {
        return outbox.due(most);
    }

    @OpenTo(JOB)
    public OptionalLong begin(String owner, Duration time) {
        return leases.take(LEASE, owner, time);
    }

    /** Holds the lease on; false when another node has it by now, and then nothing more may be sent. */
    @OpenTo(JOB)
    public boolean stillOurs(long fence, Duration time) {
        return leases.keep(LEASE, fence, time);
    }

    @OpenTo(JOB)
    public Optional<OutboxEntry> claim(String id, Duration time) {
        return outbox.claim(id, time) ? outbox.find(id) : Optional.empty();
    }

    /** Asks whoever writes this kind, from what is committed now. */
    @OpenTo(JOB)
    public Optional<Letter> write(Notice notice) {
        for (LetterWriter writer : writers) {
            if (writer.writes(notice.kind())) {
                return writer.write(notice);
            }
        }
        throw new IllegalStateException("Nobody writes letters of the kind " + notice.kind());
    }

    @OpenTo(JOB)
    public void sent(String id, long fence, String to, String subject) {
        outbox.sent(id, fence, to, subject);
    }

    @OpenTo(JOB)
    public void nothing(String id, long fence) {
        outbox.nothing(id, fence);
    }

    @OpenTo(JOB)
    public void failed(OutboxEntry entry, long fence, String error) {
        outbox.failed(entry.id(), fence, Patience.after(entry.attempts()), error);
    }
}
