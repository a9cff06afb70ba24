package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hearth.account.model.Account;
import org.hearth.account.store.AccountRepository;
import org.hearth.audit.AuditLog;
import org.hearth.security.Known;
import org.hearth.security.OpenTo;
import org.hearth.security.Viewer;

/** Writes down what came of a try to sign in. Known and unknown accounts cost the same line in the audit. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SignInNotes {

    @Inject
    AccountRepository accounts;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Somebody is in; the rest of this request runs on their behalf. */
    @OpenTo("The sign-in, after a right password")
    public void signedIn(Known known) {
        accounts.signedIn(known.account(), clock.instant());
        viewer.become(known, null);
        audit.record("account.signed-in", "account", known.account(), null, null);
    }

    /** Somebody was not let in; {@code account} is null when there is none. */
    @OpenTo("The sign-in, after a wrong password")
    public void refused(Account account) {
        audit.recordUnsigned(
                account == null ? null : account.partnership(),
                "account.sign-in-refused",
                "account",
                account == null ? null : account.id());
    }

    /** A token was used, for the first time today. */
    @OpenTo("The server, once a day and token")
    public void tokenUsed(String token, Instant now) {
        accounts.tokenUsed(token, now.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
