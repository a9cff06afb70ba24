package org.hearth.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearth.account.model.Account;
import org.hearth.account.model.ApiToken;
import org.hearth.account.model.PasswordLink;
import org.hearth.account.model.RoleGrant;
import org.hearth.kernel.Like;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Permission;

/** Keeps what an account holds: roles, tokens, links. And lists a partnership's accounts. */
@ApplicationScoped
public class HoldingRepository {

    @PersistenceContext
    EntityManager em;

    /** An account as the list shows it, its person still an id. */
    public record Line(String id, String person, String email, boolean open, Instant lastSignIn) {}

    @AcrossPartners("Belongs to an account that was found within its partnership")
    public void add(RoleGrant grant) {
        em.persist(grant);
    }

    @AcrossPartners("Belongs to the signed-in account itself")
    public void add(ApiToken token) {
        em.persist(token);
    }

    @AcrossPartners("Belongs to an account that was found within its partnership")
    public void add(PasswordLink link) {
        em.persist(link);
    }

    /** An account of the partnership. */
    public Account get(String account, PartnershipId partnership) {
        return em.createNamedQuery("Account.get", Account.class)
                .setParameter("id", account)
                .setParameter("partnership", partnership.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("account", account));
    }

    @AcrossPartners("Belongs to an account that was found within its partnership")
    public List<RoleGrant> grants(String account) {
        return em.createNamedQuery("RoleGrant.ofAccount", RoleGrant.class)
                .setParameter("account", account)
                .getResultList();
    }

    @AcrossPartners("Belongs to the signed-in account itself")
    public List<ApiToken> tokens(String account) {
        return em.createNamedQuery("ApiToken.ofAccount", ApiToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    @AcrossPartners("Whoever knows the secret address is the person")
    public Optional<PasswordLink> link(String hash) {
        return em.createNamedQuery("PasswordLink.bySecret", PasswordLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @AcrossPartners("Belongs to an account that was found by its own secret")
    public List<PasswordLink> unusedLinks(String account) {
        return em.createNamedQuery("PasswordLink.unused", PasswordLink.class)
                .setParameter("account", account)
                .getResultList();
    }

    /**
     * The open accounts that administer the partnership for good as of a day. Their rows are held in one order, so that
     * two who are taken away at the same time are judged one after the other.
     */
    public List<String> administrators(PartnershipId partnership, LocalDate today) {
        List<?> rows = em.createNativeQuery("select a.id from account a join role_grant g on g.account_id = a.id"
                        + " where a.partnership_id = ? and a.status = 'ACTIVE' and a.password_hash is not null"
                        + " and g.role = 'ADMINISTRATOR' and g.from_date <= ? and g.to_date is null"
                        + " order by a.id for update")
                .setParameter(1, partnership.value())
                .setParameter(2, today)
                .getResultList();
        return Row.all(rows).stream().map(row -> row.text(0)).distinct().toList();
    }

    /** The people with an open account who hold a permission for the partner itself on the day. */
    public List<PersonId> holders(Permission permission, PartnerId partner, PartnershipId partnership, LocalDate on) {
        List<?> rows = em.createNativeQuery("select distinct a.person_id, a.id from account a"
                        + " join role_grant g on g.account_id = a.id join role_permission k on k.role = g.role"
                        + " where a.partnership_id = ?1 and a.status = 'ACTIVE' and g.scope_kind = 'PARTNER'"
                        + " and g.scope_id = ?2 and k.permission = ?3 and g.from_date <= ?4"
                        + " and (g.to_date is null or g.to_date >= ?4) order by a.id")
                .setParameter(1, partnership.value())
                .setParameter(2, partner.value())
                .setParameter(3, permission.name())
                .setParameter(4, on)
                .getResultList();
        return Row.all(rows).stream().map(row -> new PersonId(row.text(0))).toList();
    }

    /** The partnership's accounts by email; {@code words} narrow the list by email and may be null. */
    public Page<Line> list(String words, PartnershipId partnership, Paging paging) {
        String like = words == null ? "%" : Like.anywhere(words);
        String where = " from account where partnership_id = ? and email like ? escape '!'";
        Query counting = em.createNativeQuery("select count(*)" + where)
                .setParameter(1, partnership.value())
                .setParameter(2, like);
        long total = Row.of(counting.getSingleResult()).count(0);
        Query listing = em.createNativeQuery("select id, person_id, email, status, last_sign_in" + where
                        + " order by email, id limit ? offset ?")
                .setParameter(1, partnership.value())
                .setParameter(2, like)
                .setParameter(3, paging.size())
                .setParameter(4, paging.offset());
        List<Line> items = Row.all(listing.getResultList()).stream()
                .map(row ->
                        new Line(row.text(0), row.text(1), row.text(2), "ACTIVE".equals(row.text(3)), row.instant(4)))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** Whether the installation is in use: set up, or somebody has an account. */
    @AcrossPartners("Says yes or no and nothing else")
    public boolean isSetUp() {
        Object found = em.createNativeQuery("select exists(select 1 from installation where set_up_at is not null)"
                        + " or exists(select 1 from account)")
                .getSingleResult();
        return Row.of(found).flag(0);
    }

    /** Marks the installation as set up; true for the one who did, false when it was already. */
    @AcrossPartners("Marks one row that belongs to no partnership")
    public boolean setUp(Instant now) {
        return em.createNativeQuery("update installation set set_up_at = ? where id = 1 and set_up_at is null")
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
