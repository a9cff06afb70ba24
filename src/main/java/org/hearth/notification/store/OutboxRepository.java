package org.hearth.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.notification.MailRow;
import org.hearth.notification.MailStatus;
import org.hearth.notification.model.OutboxEntry;
import org.hearth.security.AcrossPartners;

/** Keeps notices and hands each to one sender. When is the database's to say: all senders go by its clock. */
@ApplicationScoped
public class OutboxRepository {

    private static final String DUE = " status = 'WAITING' and due_at <= utc_timestamp(6)"
            + " and (claimed_until is null or claimed_until <= utc_timestamp(6))";
    private static final String HELD = " and exists (select 1 from lease where name = 'mail' and fence = ?)";
    private static final String ROW =
            "select id, kind, status, sent_to, subject, created_at, due_at, sent_at, attempts,"
                    + " last_error from outbox where partnership_id = ?";
    private static final int LONGEST_ERROR = 300;
    private static final int LONGEST_SUBJECT = 200;

    @PersistenceContext
    EntityManager em;

    @AcrossPartners("Writes one row, within the use case that decided whom to tell")
    public void add(OutboxEntry entry) {
        em.persist(entry);
    }

    @AcrossPartners("The sender works for every partnership and shows nobody anything")
    public List<String> due(int most) {
        Query due = em.createNativeQuery("select id from outbox where" + DUE + " order by due_at limit ?");
        due.setParameter(1, most);
        return Row.all(due.getResultList()).stream().map(row -> row.text(0)).toList();
    }

    /** Takes a due notice for so long and counts the attempt; false when somebody else has it or it is done. */
    @AcrossPartners("The sender works for every partnership and shows nobody anything")
    public boolean claim(String id, Duration time) {
        Query claim = em.createNativeQuery("update outbox set attempts = attempts + 1,"
                + " claimed_until = utc_timestamp(6) + interval ? second where id = ? and" + DUE);
        claim.setParameter(1, time.toSeconds());
        claim.setParameter(2, id);
        return claim.executeUpdate() == 1;
    }

    @AcrossPartners("The sender works for every partnership and shows nobody anything")
    public Optional<OutboxEntry> find(String id) {
        return Optional.ofNullable(em.find(OutboxEntry.class, id));
    }

    /** Notes that it went out; nothing is written when another sender holds the lease by now. */
    @AcrossPartners("The sender works for every partnership and shows nobody anything")
    public boolean sent(String id, long fence, String to, String subject) {
        Query sent = em.createNativeQuery("update outbox set status = 'SENT', sent_at = utc_timestamp(6), sent_to = ?,"
                + " subject = ?, claimed_until = null, last_error = null where id = ? and status = 'WAITING'" + HELD);
        sent.setParameter(1, to);
        sent.setParameter(2, cut(subject, LONGEST_SUBJECT));
        sent.setParameter(3, id);
        sent.setParameter(4, fence);
        return sent.executeUpdate() == 1;
    }

    /** Notes that there was nothing left to tell. */
    @AcrossPartners("The sender works for every partnership and shows nobody anything")
    public void nothing(String id, long fence) {
        Query nothing = em.createNativeQuery("update outbox set status = 'NOTHING', claimed_until = null where id = ?"
                + " and status = 'WAITING'" + HELD);
        nothing.setParameter(1, id);
        nothing.setParameter(2, fence);
        nothing.executeUpdate();
    }

    /** Notes why it did not go out, and when to try again; never again when no pause is given. */
    @AcrossPartners("The sender works for every partnership and shows nobody anything")
    public void failed(String id, long fence, Optional<Duration> pause, String error) {
        Query failed = em.createNativeQuery("update outbox set status = ?, claimed_until = null, last_error = ?,"
                + " due_at = utc_timestamp(6) + interval ? second where id = ? and status = 'WAITING'" + HELD);
        failed.setParameter(1, pause.isPresent() ? "WAITING" : "FAILED");
        failed.setParameter(2, cut(error, LONGEST_ERROR));
        failed.setParameter(3, pause.map(Duration::toSeconds).orElse(0L));
        failed.setParameter(4, id);
        failed.setParameter(5, fence);
        failed.executeUpdate();
    }

    /** Gives a failed notice another round of attempts; false when it did not fail. */
    public boolean again(PartnershipId partnership, String id) {
        Query again = em.createNativeQuery("update outbox set status = 'WAITING', attempts = 0,"
                + " due_at = utc_timestamp(6) where partnership_id = ? and id = ? and status = 'FAILED'");
        again.setParameter(1, partnership.value());
        again.setParameter(2, id);
        return again.executeUpdate() == 1;
    }

    /** The partnership's mail, newest first; of one status, or of any when it is null. */
    public Page<MailRow> page(PartnershipId partnership, MailStatus status, Paging paging) {
        String wanted = status == null ? "%" : status.name();
        Query rows = em.createNativeQuery(ROW + " and status like ? order by created_at desc, id limit ? offset ?");
        rows.setParameter(1, partnership.value());
        rows.setParameter(2, wanted);
        rows.setParameter(3, paging.size());
        rows.setParameter(4, paging.offset());
        Query count = em.createNativeQuery("select count(*) from outbox where partnership_id = ? and status like ?");
        count.setParameter(1, partnership.value());
        count.setParameter(2, wanted);
        long total = Row.of(count.getSingleResult()).count(0);
        List<MailRow> items = Row.all(rows.getResultList()).stream()
                .map(OutboxRepository::row)
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** One of the partnership's mails. */
    public Optional<MailRow> row(PartnershipId partnership, String id) {
        Query row = em.createNativeQuery(ROW + " and id = ?");
        row.setParameter(1, partnership.value());
        row.setParameter(2, id);
        return Row.all(row.getResultList()).stream().map(OutboxRepository::row).findFirst();
    }

    private static MailRow row(Row row) {
        return new MailRow(
                row.text(0),
                row.text(1),
                MailStatus.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                row.instant(5),
                row.instant(6),
                row.instant(7),
                row.number(8),
                row.text(9));
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
