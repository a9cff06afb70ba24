package org.hearth.notification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Require;
import org.hearth.kernel.RuleBroken;
import org.hearth.notification.MailRow;
import org.hearth.notification.MailStatus;
import org.hearth.notification.MailView;
import org.hearth.notification.NotificationRefusal;
import org.hearth.notification.store.MailFolder;
import org.hearth.notification.store.OutboxRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** What the administrator of a partnership may see of its mail. Whoever opens one leaves a line in the audit. */
@ApplicationScoped
@Transactional
public class MailboxService {

    @Inject
    OutboxRepository outbox;

    @Inject
    MailFolder folder;

    @Inject
    Post post;

    @Inject
    Viewer viewer;

    @Inject
    AuditLog audit;

    /** The partnership's mail, newest first; of one status, or all when it is null. */
    @Requires(Permission.VIEW_MAIL)
    public Page<MailRow> page(MailStatus status, Paging paging) {
        return outbox.page(partnership(), status, paging);
    }

    /** Whether mail stays on this machine, where it can be read. */
    @Requires(Permission.VIEW_MAIL)
    public boolean keepsMailHere() {
        return !post.hasServer();
    }

    /** One mail, opened. Refused as not found when it is not the partnership's. */
    @Requires(Permission.VIEW_MAIL)
    public MailView open(String id) {
        Require.id(id, "notification");
        MailRow row = outbox.row(partnership(), id).orElseThrow(() -> new NotFound("notification", id));
        audit.record("mail.viewed", "mail", id, null, null);
        try (InputStream file = folder.open(partnership(), id).orElse(null)) {
            return file == null ? new MailView(row, List.of(), null, List.of()) : MailReader.read(row, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            return new MailView(row, List.of(), null, List.of());
        }
    }

    /** Gives a mail that failed another round of attempts. Refuses others as {@code notification.not-failed}. */
    @Requires(Permission.VIEW_MAIL)
    public void again(String id) {
        Optional<MailRow> row = outbox.row(partnership(), id);
        if (row.isEmpty()) {
            throw new NotFound("notification", id);
        }
        if (!outbox.again(partnership(), id)) {
            throw new RuleBroken(NotificationRefusal.NOT_FAILED);
        }
        audit.record("mail.tried-again", "mail", id, null, null);
    }

    private PartnershipId partnership() {
        Scope scope = viewer.scope(Permission.VIEW_MAIL);
        if (!scope.everyone()) {
            throw new NotFound("notification", "mail");
        }
        return scope.partnership();
    }
}
