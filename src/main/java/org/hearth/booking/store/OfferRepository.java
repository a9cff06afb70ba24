package org.hearth.booking.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.OfferRule;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.security.AcrossPartners;

/** Finds the places that are held for people until they answer, and the rule of how long. */
@ApplicationScoped
@AcrossPartners("The waiting list of one session, whoever's people wait; and the clock, which asks for nobody")
public class OfferRepository {

    private static final int MOST_AT_ONCE = 100;

    @PersistenceContext
    EntityManager em;

    /** The partnership's rule in force on the day, or the one for all that have none. */
    public OfferRule rule(PartnershipId partnership, LocalDate on) {
        return Sql.of(
                        "select hold_minutes, percent_of_left, last_call_minutes from offer_rule"
                                + " where (partnership_id = ? or partnership_id is null) and from_date <= ?"
                                + " order by partnership_id is null, from_date desc limit 1",
                        partnership.value(),
                        on)
                .first(em)
                .map(row -> new OfferRule(
                        Duration.ofMinutes(row.number(0)), row.number(1), Duration.ofMinutes(row.number(2))))
                .orElseThrow();
    }

    /** The bookings of a session whose time to accept is over. The allocation must be locked. */
    public List<Booking> over(String session, Instant now) {
        return em.createQuery(
                        "select b from Booking b where b.session = :session and b.status = :offered"
                                + " and b.offerUntil <= :now order by b.offerUntil, b.id",
                        Booking.class)
                .setParameter("session", session)
                .setParameter("offered", BookingStatus.OFFERED)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether the person's time to accept a place on the session is over. */
    public boolean isOver(String session, String person, Instant now) {
        return Sql.of(
                        "select 1 from booking b where b.live_key = concat(?, '/', ?) and b.status = 'OFFERED'"
                                + " and b.offer_until <= ?",
                        session,
                        person,
                        now)
                .first(em)
                .isPresent();
    }

    /** Those who wait and were told of a place for the first to take. The allocation must be locked. */
    public List<Booking> called(String session) {
        return em.createQuery(
                        "select b from Booking b where b.session = :session and b.status = :waiting"
                                + " and b.offerUntil is not null order by b.turn",
                        Booking.class)
                .setParameter("session", session)
                .setParameter("waiting", BookingStatus.WAITING)
                .getResultList();
    }

    /** The sessions with places whose time to accept is over; at most a hundred. */
    public List<String> sessionsOver(Instant now) {
        return Sql.of(
                        "select session_id from booking where status = 'OFFERED' and offer_until <= ?"
                                + " group by session_id order by min(offer_until)",
                        now)
                .rows(em, 0, MOST_AT_ONCE)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** The key that signs links; the first asked for is kept. */
    public String linkKey(String fresh) {
        Optional<Row> kept = Sql.of("select secret from link_key where id = 1").first(em);
        if (kept.isEmpty()) {
            Sql.of("insert ignore into link_key (id, secret) values (1, ?)", fresh)
                    .run(em);
            kept = Sql.of("select secret from link_key where id = 1").first(em);
        }
        return kept.orElseThrow().text(0);
    }
}
