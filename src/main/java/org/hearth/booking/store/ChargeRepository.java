package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ChargeStatus;
import org.hearth.booking.ChargeView;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Fee;
import org.hearth.booking.model.Charge;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.SessionId;
import org.hearth.security.AcrossPartners;
import org.hearth.security.Scope;

/** Keeps charges, and reads them for those who pay and those who are paid. */
@ApplicationScoped
public class ChargeRepository {

    private static final String COLUMNS = "select c.id, c.ref, b.id,"
            + " concat(coalesce(p.known_as, p.given_name), ' ', p.family_name), o.id, o.name, h.name, s.ref, k.title,"
            + " a.first_start, c.cause, c.amount, c.measure, c.status, c.raised_at, c.said_reason, c.waived_reason,"
            + " c.waived_note, (select concat(coalesce(w.known_as, w.given_name), ' ', w.family_name) from person w"
            + " where w.id = c.waived_by), c.version, c.host_partner_id, case when (1 = 1";
    private static final String TABLES = " from charge c join booking b on b.id = c.booking_id"
            + " join place_allocation a on a.session_id = b.session_id join session s on s.id = b.session_id"
            + " join course k on k.id = a.course_id join person p on p.id = b.person_id"
            + " join partner o on o.id = c.partner_id join partner h on h.id = c.host_partner_id"
            + " where c.partnership_id = ?";

    @PersistenceContext
    EntityManager em;

    /** A booking that expects somebody, with the policy it is under. */
    public record Under(String booking, String policy) {}

    /** A booking of which a knowledge check may still be missing. */
    public record Unchecked(
            String booking, SessionId session, PartnershipId partnership, String policy, Instant lastEnd) {}

    public void add(Charge charge) {
        em.persist(charge);
    }

    /** The charge for a cause, if one was raised. The session must be locked. */
    @AcrossPartners("Of a booking the caller has within its scope or on its register")
    public Optional<Charge> of(String booking, ChargeCause cause) {
        return em.createQuery("select c from Charge c where c.booking = :booking and c.cause = :cause", Charge.class)
                .setParameter("booking", booking)
                .setParameter("cause", cause)
                .getResultStream()
                .findFirst();
    }

    /** The confirmed bookings of a session that are under a policy. */
    @AcrossPartners("The register of a session the caller may take")
    public List<Under> underPolicies(String session) {
        return Sql.of(
                        "select id, policy_id from booking where session_id = ? and status = 'CONFIRMED'"
                                + " and policy_id is not null order by id",
                        session)
                .rows(em)
                .stream()
                .map(row -> new Under(row.text(0), row.text(1)))
                .toList();
    }

    /** Notes that the manager hears that somebody did not come; false when they were told before. */
    @AcrossPartners("The register of a session the caller may take")
    public boolean managerTold(String booking, Instant at) {
        return Sql.of("insert ignore into absence_told (booking_id, told_at) values (?, ?)", booking, at)
                        .run(em)
                > 0;
    }

    /**
     * Bookings under a policy that charges for a knowledge check, on sessions that have been over for a while, of which nothing
     * was charged yet.
     */
    @AcrossPartners("The clock, which asks for nobody")
    public List<Unchecked> unchecked(Instant from, Instant to) {
        return Sql.of(
                        "select b.id, b.session_id, b.partnership_id, b.policy_id, a.last_end from booking b"
                                + " join place_allocation a on a.session_id = b.session_id where a.last_end between ? and ?"
                                + " and b.status = 'CONFIRMED' and exists (select 1 from policy_rule r"
                                + " where r.policy_id = b.policy_id and r.cause = 'KNOWLEDGE_CHECK')"
                                + " and not exists (select 1 from charge c where c.booking_id = b.id"
                                + " and c.cause = 'KNOWLEDGE_CHECK') order by b.session_id, b.id",
                        from,
                        to)
                .rows(em)
                .stream()
                .map(row -> new Unchecked(
                        row.text(0),
                        new SessionId(row.text(1)),
                        new PartnershipId(row.text(2)),
                        row.text(3),
                        row.instant(4)))
                .toList();
    }

    /** Which version each charge follows. */
    @AcrossPartners("Charges the caller has found within its scope")
    public Map<String, String> policies(List<String> charges) {
        if (charges.isEmpty()) {
            return Map.of();
        }
        return Sql.of("select id, policy_id from charge where true").in(" and id in", charges).rows(em).stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.text(1)));
    }

    /** The charge itself, held until the transaction ends. */
    @AcrossPartners("Its view was found within the caller's scope before")
    public Charge locked(String id) {
        return em.find(Charge.class, id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Charges of people in reach and of sessions hosted, the latest first.
     *
     * @param home whose people the reader may see by name
     * @param host for which hosts the reader waives and invoices; null for none
     * @param id this one only; null for all
     */
    public Page<ChargeView> find(Scope home, Scope host, String id, ChargeStatus status, Paging paging) {
        long total = from(Sql.of("select count(*)"), home, host, id, status)
                .first(em)
                .map(row -> row.count(0))
                .orElse(0L);
        List<ChargeView> items = ordered(home, host, id, status).rows(em, paging.offset(), paging.size()).stream()
                .map(row -> view(row, host))
                .toList();
        return new Page<>(items, paging.page(), paging.size(), total);
    }

    /** All of them, as {@link #find} finds them: for a file. */
    public List<ChargeView> all(Scope home, Scope host, ChargeStatus status) {
        return ordered(home, host, null, status).rows(em).stream()
                .map(row -> view(row, host))
                .toList();
    }

    private static Sql ordered(Scope home, Scope host, String id, ChargeStatus status) {
        return from(Sql.of(COLUMNS).within(home).and(") then 1 else 0 end"), home, host, id, status)
                .and(" order by c.raised_at desc, c.id");
    }

    private static Sql from(Sql columns, Scope home, Scope host, String id, ChargeStatus status) {
        columns.and(TABLES, home.partnership().value());
        columns.and(" and ((1 = 1").within(home).and(")");
        if (host != null && host.everyone()) {
            columns.and(" or 1 = 1");
        } else if (host != null && !host.partners().isEmpty()) {
            columns.in(" or c.host_partner_id in", host.partnerIds());
        }
        columns.and(")");
        if (id != null) {
            columns.and(" and c.id = ?", id);
        }
        return status == null ? columns : columns.and(" and c.status = ?", status);
    }

    private static ChargeView view(Row row, Scope host) {
        boolean theirs = row.flag(21);
        boolean hosted = host != null && (host.everyone() || host.partnerIds().contains(row.text(20)));
        return new ChargeView(
                row.text(0),
                row.text(1),
                theirs ? row.text(2) : null,
                theirs ? row.text(3) : null,
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.instant(9),
                ChargeCause.valueOf(row.text(10)),
                row.number(11),
                Fee.Measure.valueOf(row.text(12)),
                ChargeStatus.valueOf(row.text(13)),
                row.instant(14),
                reason(row.text(15)),
                reason(row.text(16)),
                row.text(17),
                row.text(18),
                hosted,
                row.number(19),
                null);
    }

    private static ExemptReason reason(String name) {
        return name == null ? null : ExemptReason.valueOf(name);
    }
}
