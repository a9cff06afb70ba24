package org.hearth.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hearth.account.model.Account;
import org.hearth.account.model.SignedInSession;
import org.hearth.account.store.AccountRepository;
import org.hearth.account.store.RecentTokens;
import org.hearth.account.store.SessionRepository;
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
    SessionRepository sessions;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Event<RecentTokens.Changed> changed;

    @Inject
    Clock clock;

    /** Somebody is in; the rest of this request runs on their behalf. */
    @OpenTo("The sign-in, after a right password")
    public void signedIn(Known known) {
        accounts.signedIn(known.account(), clock.instant());
        viewer.become(known, null);
        audit.record("account.signed-in", "account", known.account(), null, null);
    }

    /** A session begins; those of long ago are forgotten. */
    @OpenTo("The sign-in, after a right password")
    public String begin(Known known, String address, String agent) {
        Instant now = clock.instant();
        sessions.forget(known.account(), now);
        SignedInSession begun = SignedInSession.of(known.account(), address, agent, now);
        sessions.add(begun);
        return begun.id();
    }

    /** Somebody is here again. */
    @OpenTo("The server, every few minutes of a session")
    public void cameBack(String session, Instant now) {
        sessions.seen(session, now);
    }

    /** A session ends by its owner's word or because its time is over. */
    @OpenTo("The server, for the session of this request")
    public void end(String session) {
        sessions.end(session, clock.instant());
        if (viewer.isSignedIn()) {
            audit.record("account.signed-out", "account", viewer.known().account(), null, null);
        }
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
        changed.fire(new RecentTokens.Changed());
    }
}
