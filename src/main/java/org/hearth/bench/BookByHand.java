package org.hearth.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.hearth.kernel.Identity;

/**
 * The floor of a booking: the rows Hearth writes for one, written straight over JDBC in one transaction, and nothing
 * else. Nobody is asked who they are, nothing is checked, nothing is read. One connection, its statements prepared once.
 */
final class BookByHand implements Act {

    private static final Duration REMIND_BEFORE = Duration.ofDays(2);

    private final Connection db;
    private final Clock clock;
    private final Candidates candidates;
    private final PreparedStatement key;
    private final PreparedStatement booker;
    private final PreparedStatement place;
    private final PreparedStatement booking;
    private final PreparedStatement history;
    private final PreparedStatement entry;
    private final PreparedStatement lines;
    private final PreparedStatement free;
    private final PreparedStatement audit;
    private final PreparedStatement notice;
    private final PreparedStatement answered;

    BookByHand(Connection db, Candidates candidates, Clock clock) throws SQLException {
        this.db = db;
        this.clock = clock;
        this.candidates = candidates;
        db.setAutoCommit(false);
        db.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        key = db.prepareStatement("insert into idempotency_key (account_id, request_key, request_hash, created_at)"
                + " values (?, ?, ?, ?)");
        booker = db.prepareStatement("insert into booker (person_id, bookings) values (?, 1)"
                + " on duplicate key update bookings = bookings + 1");
        place = db.prepareStatement(
                "update place_allocation a straight_join place_share s on s.session_id = a.session_id"
                        + " set a.version = a.version + 1, s.taken = s.taken + 1"
                        + " where a.session_id = ? and s.id = ? and s.taken < s.places");
        booking = db.prepareStatement("insert into booking (id, session_id, partnership_id, person_id, engagement_id,"
                + " partner_id, share_id, status, approval, booked_by, booked_at, policy_id, invite_sequence, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'CONFIRMED', 'NONE', ?, ?, ?, 0, 1)");
        history = db.prepareStatement("insert into booking_history (id, booking_id, at, to_status, by_person)"
                + " values (?, ?, ?, 'CONFIRMED', ?)");
        entry = db.prepareStatement(
                "insert into ledger_entry (id, partnership_id, agreement_id, session_id, booking_id,"
                        + " unit, cause, at, by_person) values (?, ?, ?, ?, ?, 'PLACE', 'TAKEN', ?, ?)");
        lines = db.prepareStatement("insert into ledger_line (entry_id, partner_id, side, amount)"
                + " values (?, ?, 'GAVE', 1), (?, ?, 'GOT', -1)");
        free = db.prepareStatement("update session set free_places = free_places - 1 where id = ?");
        audit = db.prepareStatement("insert into audit_event (id, at, partnership_id, partner_id, account_id,"
                + " person_id, actor_name, action, entity, entity_id, detail, request_id, address)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'booking.made', 'booking', ?, 'CONFIRMED', ?, '127.0.0.1')");
        notice = db.prepareStatement("insert into outbox (id, partnership_id, kind, person_id, session_id, booking_id,"
                + " facts, created_at, due_at, status, attempts, message_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?)");
        answered = db.prepareStatement("update idempotency_key set status = 201, location = ?, body = ?"
                + " where account_id = ? and request_key = ?");
    }

    @Override
    public int once() throws SQLException {
        Candidate candidate = candidates.next();
        if (candidate == null) {
            return NOTHING_LEFT;
        }
        Instant now = clock.instant();
        String id = Identity.next();
        String requestKey = UUID.randomUUID().toString();
        run(key, candidate.lead().account(), requestKey, hash(requestKey), stored(now));
        run(booker, candidate.person());
        run(place, candidate.session(), candidate.share());
        book(candidate, id, now);
        String step = Identity.next();
        run(history, step, id, stored(now), candidate.lead().person());
        if (candidate.crosses()) {
            enter(candidate, step, id, now);
        }
        run(free, candidate.session());
        audit(candidate, id, now);
        tell(candidate, id, "booking.confirmed", "", now, now);
        Instant remind = candidate.firstStart().minus(REMIND_BEFORE);
        if (remind.isAfter(now)) {
            tell(candidate, id, "booking.reminder", "start=" + candidate.firstStart(), now, remind);
        }
        String body =
                "{\"id\":\"" + id + "\",\"session\":\"" + candidate.session() + "\",\"person\":\"" + candidate.person()
                        + "\",\"partner\":\"" + candidate.lead().partner() + "\",\"status\":\"CONFIRMED\"}";
        String location = "http://localhost:8080/api/v1/bookings/" + id;
        run(answered, location, body, candidate.lead().account(), requestKey);
        db.commit();
        return body.length();
    }

    @Override
    public void end() throws SQLException {
        db.close();
    }

    private void book(Candidate candidate, String id, Instant now) throws SQLException {
        run(
                booking,
                id,
                candidate.session(),
                candidate.lead().partnership(),
                candidate.person(),
                candidate.engagement(),
                candidate.lead().partner(),
                candidate.share(),
                candidate.lead().person(),
                stored(now),
                candidate.policy());
    }

    private void enter(Candidate candidate, String step, String id, Instant now) throws SQLException {
        Candidate.Lead lead = candidate.lead();
        run(
                entry,
                step,
                lead.partnership(),
                candidate.agreement(),
                candidate.session(),
                id,
                stored(now),
                lead.person());
        run(lines, step, candidate.host(), step, lead.partner());
    }

    private void audit(Candidate candidate, String id, Instant now) throws SQLException {
        Candidate.Lead lead = candidate.lead();
        run(
                audit,
                Identity.next(),
                stored(now),
                lead.partnership(),
                lead.partner(),
                lead.account(),
                lead.person(),
                lead.name(),
                id,
                "F1007000");
    }

    private void tell(Candidate candidate, String booked, String kind, String facts, Instant now, Instant due)
            throws SQLException {
        String id = Identity.next();
        run(
                notice,
                id,
                candidate.lead().partnership(),
                kind,
                candidate.person(),
                candidate.session(),
                booked,
                facts,
                stored(now),
                stored(due),
                id + "@localhost");
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        if (statement.executeUpdate() == 0) {
            throw new SQLException("Nothing was written by " + statement);
        }
    }

    private static Timestamp stored(Instant moment) {
        return Candidates.stored(moment);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
