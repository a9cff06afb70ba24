package org.hearth.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.launcher.AppendOnly;
import org.hearth.launcher.DatabaseAccess;
import org.hearth.launcher.Failure;

/** One loaded area: who books there, who looks there, and the writes a booking takes. */
final class Area {

    private static final List<String> SEARCHES = List.of(
            "/training/courses",
            "/training/courses?page=2",
            "/training/courses?page=9",
            "/training/courses?free=1",
            "/training/courses?sort=places",
            "/training/courses?mode=FACE_TO_FACE",
            "/training/courses?page=40",
            "/training/courses?q=parents");
    private static final String ROW = "href=\"/training/session?ref=";
    private static final int ROWS = 20;
    private static final List<String> WRITTEN = List.of("Handler_write", "Handler_update", "Questions");

    private static final Duration LATER = Duration.ofDays(30);
    private static final int CLEARING_TRIES = 5;
    private static final List<String> CLEARING = List.of(
            // what is measured is thrown away again; real entries never are
            "drop trigger if exists ledger_line_delete",
            "drop trigger if exists ledger_entry_delete",
            "create or replace temporary table made (primary key (id)) as select b.id, b.share_id,"
                    + " b.session_id from booking b join account a on a.person_id = b.booked_by"
                    + " and a.email like 'lead.%@example.org' and b.booked_at >= a.created_at",
            "update place_share s join (select share_id, count(*) as many from made group by share_id) m"
                    + " on m.share_id = s.id set s.taken = s.taken - m.many",
            "update session e join (select p.session_id, sum(p.places - p.taken) as free from place_share p"
                    + " join (select distinct session_id from made) m on m.session_id = p.session_id"
                    + " group by p.session_id) f on f.session_id = e.id set e.free_places = f.free",
            "create or replace temporary table wished (primary key (id)) as select w.id from wish w join account a"
                    + " on a.person_id = w.asked_by and a.email like 'lead.%@example.org' and w.asked_at >= a.created_at",
            "delete p from wish_passed p join wished w on w.id = p.wish_id",
            "delete t from wish_turn t join wished w on w.id = t.wish_id",
            "delete w from wish w join wished d on d.id = w.id",
            "drop temporary table wished",
            "delete g from waiting_group_member g join made m on m.id = g.booking_id",
            "delete o from outbox o join made m on m.id = o.booking_id",
            "delete l from ledger_line l join ledger_entry e on e.id = l.entry_id join made m on m.id = e.booking_id",
            "delete e from ledger_entry e join made m on m.id = e.booking_id where e.reverses is not null",
            "delete e from ledger_entry e join made m on m.id = e.booking_id",
            "delete w from waiting_passed w join made m on m.id = w.booking_id",
            "delete c from charge c join made m on m.id = c.booking_id",
            "delete h from booking_history h join made m on m.id = h.booking_id",
            "delete b from booking b join made m on m.id = b.id",
            "delete k from idempotency_key k join account a on a.id = k.account_id"
                    + " where a.email like 'lead.%@example.org'",
            "drop temporary table made");

    private final DatabaseAccess database;
    private final int port;
    private final Clock clock;
    private final Candidates candidates;
    private final List<Visitor> visitors = new ArrayList<>();
    private final String password;
    private final long sessions;

    private Area(
            DatabaseAccess database, int port, Clock clock, Candidates candidates, String password, long sessions) {
        this.database = database;
        this.port = port;
        this.clock = clock;
        this.candidates = candidates;
        this.password = password;
        this.sessions = sessions;
    }

    /** Prepares an area by its code: accounts for those who book and look, and room to book in. */
    static Area open(DatabaseAccess database, String code, int port, int visitors, Clock clock)
            throws SQLException, IOException {
        try (Connection db = database.open()) {
            String partnership = one(db, "select id from partnership where code = '" + code + "'");
            long sessions = Long.parseLong(one(
                    db,
                    "select count(*) from session where status = 'PUBLISHED' and first_start > utc_timestamp()"
                            + " and partnership_id = '" + partnership + "'"));
            Leads leads = new Leads(db, clock);
            Area area =
                    new Area(database, port, clock, Candidates.of(db, partnership, leads), leads.password(), sessions);
            List<String> emails = leads.emails();
            for (int i = 0; i < visitors; i++) {
                area.visitors.add(Visitor.signedIn(port, emails.get(i % emails.size()), leads.password()));
            }
            return area;
        }
    }

    /** How many sessions the search has to search. */
    long sessions() {
        return sessions;
    }

    Candidates candidates() {
        return candidates;
    }

    Act booking(int client) {
        return new BookByApi(port, candidates);
    }

    Act writing(int client) {
        try {
            return new BookByHand(
                    DriverManager.getConnection(database.url(), database.user(), database.password()),
                    candidates,
                    clock);
        } catch (SQLException e) {
            throw new Failure(Failure.DATABASE, "The floor cannot reach the database: " + e.getMessage(), e);
        }
    }

    Act searching(int client) {
        Visitor visitor = visitors.get(client % visitors.size());
        return new Visit(port, SEARCHES.stream().map(visitor::get).toList(), client, ROW, ROWS);
    }

    /** So many different people for one session that is some weeks away. */
    List<Candidate> crowd(int confirmed, int many) {
        return candidates.crowd(clock.instant().plus(LATER), confirmed, many);
    }

    /** Opens the statement of the partner with the most lines in the ledger. */
    Statements statements() throws SQLException, IOException {
        return Statements.of(database, candidates, password, port);
    }

    /** Makes up a programme whose cascade is of a size. */
    Cascades cascades(String size) throws SQLException, IOException {
        return Cascades.make(database, candidates, password, port, size);
    }

    /** Asks the API for one row that is there: what a request costs before it does anything. */
    Act asking(int client) {
        Candidate.Lead lead = candidates.anyLead();
        String request = "GET /api/v1/partners/" + lead.partner() + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAuthorization: Bearer " + lead.token() + "\r\nAccept: application/json\r\n\r\n";
        return new Visit(
                port,
                List.of(request.getBytes(StandardCharsets.US_ASCII)),
                client,
                "\"id\":\"" + lead.partner() + "\"",
                1);
    }

    Act greeting(int client) {
        return new Visit(port, List.of(visitors.get(0).bare(HelloWar.ADDRESS)), client, "hello", 1);
    }

    /** Removes the bookings made by the bench's leads, so that every round finds the area as it was loaded. */
    void clear() throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (Connection db = database.open();
                    Statement statement = db.createStatement()) {
                db.setAutoCommit(false);
                for (String sql : CLEARING) {
                    statement.execute(sql);
                }
                db.commit();
                AppendOnly.protect(db);
                candidates.startAgain();
                return;
            } catch (SQLTransactionRollbackException mailWasSentMeanwhile) {
                if (attempt == CLEARING_TRIES) {
                    throw mailWasSentMeanwhile;
                }
            }
        }
    }

    /** How many rows the database has written so far, and how many statements it was asked. */
    Map<String, Long> written() throws SQLException {
        Map<String, Long> counted = new TreeMap<>();
        try (Connection db = database.open();
                Statement query = db.createStatement();
                ResultSet rows = query.executeQuery("show global status")) {
            while (rows.next()) {
                if (WRITTEN.contains(rows.getString(1))) {
                    counted.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return counted;
    }

    /** A setting of the database. */
    static String setting(DatabaseAccess database, String name) throws SQLException {
        try (Connection db = database.open()) {
            return one(db, "select @@" + name);
        }
    }

    private static String one(Connection db, String sql) throws SQLException {
        try (PreparedStatement query = db.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("Nothing was found by: " + sql);
            }
            return row.getString(1);
        }
    }
}
