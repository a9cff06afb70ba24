package org.hearth.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.account.TokenSecret;
import org.hearth.account.model.Account;
import org.hearth.account.model.KeptToken;
import org.hearth.account.model.Role;
import org.hearth.account.model.Throttle;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Grant;
import org.hearth.security.Permission;
import org.hearth.security.ScopeKind;

/** What is asked while finding out who somebody is. */
@ApplicationScoped
@AcrossPartners("An account is looked up to find out who is asking, before there is a scope")
public class AccountRepository {

    @PersistenceContext
    EntityManager em;

    /** Keeps it at once, so that what belongs to it may follow. */
    public void add(Account account) {
        em.persist(account);
        em.flush();
    }

    public Optional<Account> find(String id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Optional<Account> byEmail(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> byPerson(PersonId person) {
        return em.createNamedQuery("Account.byPerson", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Notes a sign-in; by a statement of its own, so that two at once do not meet as a changed row. */
    public void signedIn(String account, Instant now) {
        em.createNativeQuery("update account set last_sign_in = ? where id = ?")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, account)
                .executeUpdate();
    }

    /** The roles in force on a day, with the permissions each brings. */
    public List<Grant> grants(String account, LocalDate day) {
        List<?> rows = em.createNativeQuery("select g.role, g.scope_kind, g.scope_id, p.permission from role_grant g"
                        + " join role_permission p on p.role = g.role where g.account_id = ?1"
                        + " and g.from_date <= ?2 and (g.to_date is null or g.to_date >= ?2) order by g.id")
                .setParameter(1, account)
                .setParameter(2, day)
                .getResultList();
        Map<List<String>, Set<Permission>> bundles = new LinkedHashMap<>();
        for (Row row : Row.all(rows)) {
            var key = Arrays.asList(row.text(0), row.text(1), row.text(2));
            permission(row.text(3))
                    .ifPresent(held -> bundles.computeIfAbsent(key, k -> EnumSet.noneOf(Permission.class))
                            .add(held));
        }
        return bundles.entrySet().stream()
                .map(each -> new Grant(
                        each.getKey().get(0),
                        ScopeKind.valueOf(each.getKey().get(1)),
                        each.getKey().get(2),
                        each.getValue(),
                        Role.named(each.getKey().get(0))
                                .filter(Role::isForVolunteers)
                                .isPresent()))
                .toList();
    }

    /** A token with the open account it belongs to, in one read. */
    public Optional<KeptToken> token(TokenSecret secret) {
        List<?> rows = em.createNativeQuery("select t.id, t.secret_hash, t.scopes, t.expires_at, t.revoked_at,"
                        + " t.last_used_on, a.id, a.person_id, a.email, a.authz_version from api_token t"
                        + " straight_join account a on a.id = t.account_id where t.prefix = ? and a.status = 'ACTIVE'")
                .setParameter(1, secret.prefix())
                .getResultList();
        return Row.all(rows).stream()
                .map(row -> new KeptToken(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.instant(3),
                        row.text(4) != null,
                        row.date(5),
                        row.text(6),
                        row.text(7),
                        row.text(8),
                        row.number(9)))
                .findFirst();
    }

    /** Notes the day of a token's use. */
    public void tokenUsed(String token, LocalDate day) {
        em.createNativeQuery("update api_token set last_used_on = ? where id = ?")
                .setParameter(1, day)
                .setParameter(2, token)
                .executeUpdate();
    }

    /**
     * The throttle of a subject, held until the transaction ends. The row is made where there is none; the same statement
     * takes the lock where there is one, so that many tries at once stand in a line and none fails.
     */
    public Throttle holdThrottle(String subject, Instant now) {
        LocalDateTime stored = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        em.createNativeQuery("insert into sign_in_throttle (subject, fails, window_from, not_before)"
                        + " values (?, 0, ?, ?) on duplicate key update fails = fails")
                .setParameter(1, subject)
                .setParameter(2, stored)
                .setParameter(3, stored)
                .executeUpdate();
        return em.find(Throttle.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A permission of a newer version is unknown to this one and brings nothing. */
    private static Optional<Permission> permission(String name) {
        return EnumSet.allOf(Permission.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
