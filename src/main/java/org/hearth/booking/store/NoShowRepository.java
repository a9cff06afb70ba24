package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hearth.booking.model.NoShowRule;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.Row;
import org.hearth.scheduling.NoShowChoice;
import org.hearth.security.AcrossPartners;

/** Finds who is not there once a session has begun, and keeps whose place is free for others. */
@ApplicationScoped
@AcrossPartners("The register of one session, whoever's people are on it; and the clock, which asks for nobody")
public class NoShowRepository {

    private static final int MOST_AT_ONCE = 100;

    /** No rule gives places on longer after the beginning; the table refuses it. */
    private static final Duration LONGEST = Duration.ofHours(3);

    /** The booking {@code b} has a place that is free for others. */
    static final String GIVEN_ON =
            "exists (select 1 from place_given_on v where v.booking_id = b.id and v.back_at is null)";

    /** The person of the booking {@code b} was there, if only for a part. */
    private static final String CAME =
            "exists (select 1 from attendance y where y.booking_id = b.id and y.mark <> 'ABSENT')";

    private static final String WALKED_IN = " from attendance w where w.booking_id is null and w.day_number = 1"
            + " and w.mark <> 'ABSENT' and w.session_id = ";

    private static final String OF_SESSION = "select b.id, b.share_id, b.person_id, b.partner_id from booking b"
            + " where b.session_id = ? and b.status = 'CONFIRMED' and " + GIVEN_ON;

    @PersistenceContext
    EntityManager em;

    /**
     * A rule from a day on.
     *
     * @param own whether the partnership said so itself
     */
    public record Dated(LocalDate from, boolean own, NoShowRule rule) {}

    /** A confirmed booking, and the share its place is of. */
    public record Missing(String booking, String share, PersonId person, PartnerId partner) {}

    /** The rule of a session: what its host says, else the partnership's in force on the day, or the one for all that have none. */
    public NoShowRule rule(String session, PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select r.after_minutes, r.take_minutes, s.no_shows from no_show_rule r join session s on s.id = ?"
                                + " where (r.partnership_id = ? or r.partnership_id is null) and r.from_date <= ?"
                                + " order by r.partnership_id is null, r.from_date desc limit 1",
                        session,
                        partnership.value(),
                        on)
                .first(em)
                .map(row -> new NoShowRule(
                        NoShowChoice.valueOf(row.text(2)).after(minutes(row)), Duration.ofMinutes(row.number(1))))
                .orElseThrow();
    }

    private static Duration minutes(Row row) {
        return row.numberOrNull(0) == null ? null : Duration.ofMinutes(row.number(0));
    }

    /** The partnership's rules and the one for all, the latest first. */
    public List<Dated> rules(PartnershipId partnership) {
        return Sql.of(
                        "select after_minutes, take_minutes, from_date, partnership_id is not null from no_show_rule"
                                + " where partnership_id = ? or partnership_id is null order by from_date desc",
                        partnership.value())
                .rows(em)
                .stream()
                .map(row -> new Dated(
                        row.date(2), row.flag(3), new NoShowRule(minutes(row), Duration.ofMinutes(row.number(1)))))
                .toList();
    }

    /** Lets a rule of the partnership hold from a day on, in place of one that was to hold from the same day. */
    public void replace(PartnershipId partnership, LocalDate from, NoShowRule rule) {
        Sql.of(
                        "insert into no_show_rule (id, partnership_id, from_date, after_minutes, take_minutes) values (?, ?, ?, ?, ?)"
                                + " on duplicate key update after_minutes = values(after_minutes), take_minutes = values(take_minutes)",
                        Identity.next(),
                        partnership.value(),
                        from,
                        rule.after() == null ? null : (int) rule.after().toMinutes(),
                        (int) rule.take().toMinutes())
                .run(em);
    }

    /**
     * Who is not there: marked absent on the first day, or without a mark on a register that was begun by the moment. A
     * register nobody has begun says nothing of anybody, and none says anything of who got their place after the beginning.
     * What was changed must be written.
     */
    public List<Missing> notThere(String session, Instant firstStart, Instant begunBy) {
        return missing(Sql.of(
                "select b.id, b.share_id, b.person_id, b.partner_id from booking b left join attendance t on t.booking_id = b.id"
                        + " and t.day_number = 1 where b.session_id = ? and b.status = 'CONFIRMED' and not " + GIVEN_ON
                        + " and not " + CAME + " and (t.mark = 'ABSENT' or t.id is null"
                        + " and not exists (select 1 from booking_history h where h.booking_id = b.id"
                        + " and h.to_status = 'CONFIRMED' and h.at >= ?) and exists (select 1 from attendance x"
                        + " where x.session_id = b.session_id and x.day_number = 1 and x.marked_at <= ?)) order by b.id",
                session,
                firstStart,
                begunBy));
    }

    /** Whose place is free for others, and who is there after all. What was changed must be written. */
    public List<Missing> cameAfterAll(String session) {
        return missing(Sql.of(OF_SESSION + " and " + CAME + " order by b.id", session));
    }

    /** Whose place is free for others. */
    public List<Missing> givenOn(String session) {
        return missing(Sql.of(OF_SESSION + " order by b.id", session));
    }

    private List<Missing> missing(Sql sql) {
        return sql.rows(em).stream().map(NoShowRepository::missing).toList();
    }

    private static Missing missing(Row row) {
        return new Missing(row.text(0), row.text(1), new PersonId(row.text(2)), new PartnerId(row.text(3)));
    }

    /** Gives a place on. The allocation must be locked. */
    public void giveOn(Missing each, String session, Instant now) {
        Sql.of(
                        "insert into place_given_on (booking_id, session_id, share_id, freed_at) values (?, ?, ?, ?)"
                                + " on duplicate key update freed_at = values(freed_at), back_at = null",
                        each.booking(),
                        session,
                        each.share(),
                        now)
                .run(em);
        Sql.of("update place_share set taken = taken - 1 where id = ?", each.share())
                .run(em);
    }

    /** Gives somebody their place back, if one of its share is left. The allocation must be locked. */
    public boolean takeBack(Missing each, Instant now) {
        boolean left = Sql.of("update place_share set taken = taken + 1 where id = ? and taken < places", each.share())
                        .run(em)
                > 0;
        if (left) {
            Sql.of("update place_given_on set back_at = ? where booking_id = ?", now, each.booking())
                    .run(em);
        }
        return left;
    }

    /** Whether a booking's place is free for others, and none of its share is left, or people who walked in sit on all that are. */
    public boolean isGone(String booking) {
        return Sql.of(
                        "select 1 from place_given_on v join booking b on b.id = v.booking_id join place_share s on s.id = b.share_id"
                                + " where v.booking_id = ? and v.back_at is null and (s.taken >= s.places or (select sum(f.places"
                                + " - f.taken) from place_share f where f.session_id = v.session_id) <= (select count(*)"
                                + WALKED_IN + "v.session_id))",
                        booking)
                .first(em)
                .isPresent();
    }

    /** How many came on the first day without a booking. */
    public int walkedIn(String session) {
        return Sql.of("select count(*)" + WALKED_IN + "?", session)
                .first(em)
                .map(row -> row.number(0))
                .orElse(0);
    }

    /** Sessions that began a short time ago and that somebody waits for; at most a hundred. */
    public List<String> begun(Instant now) {
        return Sql.of(
                        "select a.session_id from place_allocation a where a.status = 'OPEN' and a.first_start <= ?"
                                + " and a.first_start > ? and a.waiting_turn > 0 and (exists (select 1 from booking b"
                                + " where b.session_id = a.session_id and b.status = 'WAITING') or exists (select 1 from wish_turn t"
                                + " join wish w on w.id = t.wish_id and w.status = 'OPEN' where t.session_id = a.session_id))"
                                + " order by a.first_start",
                        now,
                        now.minus(LONGEST))
                .rows(em, 0, MOST_AT_ONCE)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }
}
