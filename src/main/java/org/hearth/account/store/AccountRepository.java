package org.hearth.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.account.TokenSecret;
import org.hearth.account.model.Account;
import org.hearth.account.model.ApiToken;
import org.hearth.account.model.Throttle;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Grant;
import org.hearth.security.Permission;
import org.hearth.security.ScopeKind;

/** Keeps accounts, tokens and the roles given to them. */
@ApplicationScoped
@AcrossPartners("An account is looked up to find out who is asking, before there is a scope")
public class AccountRepository {

    @PersistenceContext
    EntityManager em;

    public void add(Account account) {
        em.persist(account);
    }

    public void add(ApiToken token) {
        em.persist(token);
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

    /** The version of the account's roles, or empty when the account is closed: one cheap read per request. */
    public Optional<Integer> authzVersion(String id) {
        List<?> rows = em.createNativeQuery("select authz_version from account where id = ? and status = 'ACTIVE'")
                .setParameter(1, id)
                .getResultList();
        return Row.all(rows).stream().map(row -> row.number(0)).findFirst();
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
        for (Object each : rows) {
            Row row = Row.of(each);
            var key = java.util.Arrays.asList(row.text(0), row.text(1), row.text(2));
            permission(row.text(3))
                    .ifPresent(held -> bundles.computeIfAbsent(key, k -> EnumSet.noneOf(Permission.class))
                            .add(held));
        }
        return bundles.entrySet().stream()
                .map(each -> new Grant(
                        each.getKey().get(0),
                        ScopeKind.valueOf(each.getKey().get(1)),
                        each.getKey().get(2),
                        each.getValue()))
                .toList();
    }

    public Optional<ApiToken> token(TokenSecret secret) {
        return em.createNamedQuery("ApiToken.byPrefix", ApiToken.class)
                .setParameter("prefix", secret.prefix())
                .getResultStream()
                .findFirst();
    }

    public List<ApiToken> tokens(String account) {
        return em.createNamedQuery("ApiToken.ofAccount", ApiToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    public Optional<Throttle> throttle(String subject) {
        return Optional.ofNullable(em.find(Throttle.class, subject));
    }

    /** Keeps a throttle, new or changed. */
    public void keep(Throttle throttle) {
        em.merge(throttle);
    }

    /** A permission of a newer version is unknown to this one and brings nothing. */
    private static Optional<Permission> permission(String name) {
        return EnumSet.allOf(Permission.class).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
