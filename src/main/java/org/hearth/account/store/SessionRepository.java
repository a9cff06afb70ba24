package org.hearth.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.account.model.SignedInSession;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Keeps who is signed in where. */
@ApplicationScoped
@AcrossPartners("A session belongs to one account and is found by it")
public class SessionRepository {

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    /** How a session stands that may go on: the version of its account's roles, and when it was last noted. */
    public record Standing(int authzVersion, Instant seenAt) {}

    public void add(SignedInSession session) {
        em.persist(session);
    }

    /**
     * How a session of an open account stands; empty when it was ended, has lasted too long or was not used for too long:
     * one cheap read per request.
     */
    public Optional<Standing> standing(String session, String account, Instant now) {
        List<?> rows = em.createNativeQuery("select a.authz_version, s.seen_at from account_session s"
                        + " join account a on a.id = s.account_id where s.id = ? and a.id = ? and s.ended_at is null"
                        + " and a.status = 'ACTIVE' and s.started_at > ? and s.seen_at > ?")
                .setParameter(1, session)
                .setParameter(2, account)
                .setParameter(3, at(now.minus(SignedInSession.LONGEST)))
                .setParameter(4, at(now.minus(SignedInSession.LONGEST_PAUSE)))
                .getResultList();
        return Row.all(rows).stream()
                .map(row -> new Standing(row.number(0), row.instant(1)))
                .findFirst();
    }

    /** The sessions of an account that go on, the last used first. */
    public List<SignedInSession> open(String account, Instant now) {
        return em.createNamedQuery("SignedInSession.open", SignedInSession.class)
                .setParameter("account", account)
                .setParameter("notBefore", now.minus(SignedInSession.LONGEST))
                .setParameter("seenAfter", now.minus(SignedInSession.LONGEST_PAUSE))
                .getResultList();
    }

    /** Notes that a session was used. */
    public void seen(String session, Instant now) {
        run("update account_session set seen_at = ? where id = ?", at(now), session);
    }

    /** Ends one session. */
    public void end(String session, Instant now) {
        run("update account_session set ended_at = ? where id = ? and ended_at is null", at(now), session);
    }

    /** Ends all sessions of an account but one, which may be null; answers how many there were. */
    public int endOthers(String account, String except, Instant now) {
        return run(
                "update account_session set ended_at = ? where account_id = ? and id <> ? and ended_at is null",
                at(now),
                account,
                except == null ? "" : except);
    }

    /** Forgets an account's sessions of long ago. */
    public void forget(String account, Instant now) {
        run("delete from account_session where account_id = ? and started_at < ?", account, at(now.minus(KEPT)));
    }

    private int run(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
        }
        return query.executeUpdate();
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
