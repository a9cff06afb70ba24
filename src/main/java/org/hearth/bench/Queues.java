package org.hearth.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearth.launcher.DatabaseAccess;

/**
 * Full sessions with people waiting, all booked over the API: one with many of them, and some with few. Each place is
 * cancelled once, and must have become an offer to whoever waited first. They wait for the session itself; or for any date of
 * its course, behind some who wait in twos for places together and are passed over, since places come free one by one.
 */
final class Queues {

    /** How many wait for the one session. */
    static final int MANY = 1000;

    /** How many wait for each of the others. */
    static final int FEW = 10;

    private static final int PLACES_OF_FEW = 5;

    /** So many pairs wait together before the others, in long lines and short ones: each is looked at for every place. */
    private static final int PAIRS = 2;

    /** Leaves a session no place that is not taken. */
    private static final List<String> FULL = List.of(
            "update place_share set places = taken where session_id = ?",
            "update place_allocation a join session e on e.id = a.session_id join (select session_id,"
                    + " sum(places) as places from place_share group by session_id) s on s.session_id = e.id"
                    + " set a.capacity = s.places, e.capacity = s.places, e.minimum = 0, e.free_places = 0 where e.id = ?");

    /** What a course is copied by: the columns nobody computes. */
    private static final String COLUMNS = "select group_concat(column_name) from information_schema.columns"
            + " where table_schema = database() and table_name = 'course' and column_name not in ('id', 'ref')"
            + " and coalesce(generation_expression, '') = ''";

    private static final String OWN_REF = "concat('B-', right(?, 12))";

    private final DatabaseAccess database;
    private final int port;
    private final Deque<Place> many = new ArrayDeque<>();
    private final Deque<Place> few = new ArrayDeque<>();
    private final List<String> sessions = new ArrayList<>();
    private final boolean anyDate;

    private record Place(String booking, String token) {}

    private Queues(DatabaseAccess database, int port, boolean anyDate) {
        this.database = database;
        this.port = port;
        this.anyDate = anyDate;
    }

    /**
     * Fills the sessions.
     *
     * @param places how many can be cancelled on either side; a multiple of five
     * @param anyDate whether they wait for any date of the course
     */
    static Queues of(Area area, DatabaseAccess database, int port, int places, boolean anyDate)
            throws IOException, SQLException {
        Queues queues = new Queues(database, port, anyDate);
        try (Wire wire = new Wire(port)) {
            queues.many.addAll(queues.fill(wire, area, places, MANY));
            for (int i = 0; i < places; i += PLACES_OF_FEW) {
                queues.few.addAll(queues.fill(wire, area, PLACES_OF_FEW, FEW));
            }
        }
        return queues;
    }

    /** Cancels places of the session with many waiting. */
    Act many(int most) {
        return new CancelByApi(most, many);
    }

    /** Cancels places of the sessions with few waiting. */
    Act few(int most) {
        return new CancelByApi(most, few);
    }

    /** How many places are held for somebody who waited. */
    int offered() throws SQLException {
        String sql = "select count(*) from booking where status = 'OFFERED' and session_id in ("
                + String.join(", ", sessions.stream().map(each -> "?").toList()) + ")";
        try (Connection db = database.open();
                PreparedStatement query = db.prepareStatement(sql)) {
            for (int i = 0; i < sessions.size(); i++) {
                query.setString(i + 1, sessions.get(i));
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private List<Place> fill(Wire wire, Area area, int places, int waiting) throws IOException, SQLException {
        List<Candidate> crowd = area.crowd(places, places + waiting);
        String session = crowd.get(0).session();
        sessions.add(session);
        if (anyDate) {
            giveOwnCourse(session);
        }
        List<Place> booked = new ArrayList<>();
        for (Candidate candidate : crowd.subList(0, places)) {
            booked.add(new Place(
                    BookByApi.book(wire, port, candidate, "CONFIRMED"),
                    candidate.lead().token()));
        }
        run(FULL, session);
        List<Candidate> rest = new ArrayList<>(crowd.subList(places, crowd.size()));
        if (!anyDate) {
            for (Candidate candidate : rest) {
                BookByApi.book(wire, port, candidate, "WAITING");
            }
            return booked;
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            together(wire, rest);
        }
        String course = courseOf(session);
        for (Candidate candidate : rest) {
            wish(wire, course, candidate);
        }
        return booked;
    }

    /** Two colleagues wait for places together. */
    private void together(Wire wire, List<Candidate> rest) throws IOException {
        Candidate one = rest.stream()
                .filter(each ->
                        rest.stream().filter(other -> isColleague(each, other)).count() > 1)
                .findFirst()
                .orElseThrow(() -> new IOException("No two of those who are to wait work for one partner"));
        rest.remove(one);
        Candidate other =
                rest.stream().filter(each -> isColleague(one, each)).findFirst().orElseThrow();
        rest.remove(other);
        String body = "{\"team\":[\"" + one.person() + "\",\"" + other.person() + "\"],\"waits\":\"TOGETHER\"}";
        Wire.Answer answer = wire.send(BookByApi.post(
                port,
                "/api/v1/sessions/" + one.session() + "/bookings/team",
                one.lead().token(),
                body));
        if (answer.status() != 200 || wire.text().split("\"WAITING\"", -1).length != 3) {
            throw new IOException("Two who wait together were answered with " + answer.status() + ": " + wire.text());
        }
    }

    private static boolean isColleague(Candidate one, Candidate other) {
        return one.lead().equals(other.lead());
    }

    private void wish(Wire wire, String course, Candidate who) throws IOException {
        String body = "{\"course\":\"" + course + "\",\"person\":\"" + who.person() + "\",\"engagement\":\""
                + who.engagement() + "\"}";
        Wire.Answer answer =
                wire.send(BookByApi.post(port, "/api/v1/wishes", who.lead().token(), body));
        if (answer.status() != 201 || wire.text().contains("\"offerUntil\"")) {
            throw new IOException("A wish was answered with " + answer.status() + ": " + wire.text());
        }
    }

    /** Nobody waits for the course of the session but who is asked to, and it has no other date. */
    private void giveOwnCourse(String session) throws SQLException {
        String columns = text(COLUMNS, null);
        run(
                List.of("insert into course (id, ref, " + columns + ") select uuid(), " + OWN_REF + ", " + columns
                        + " from course where id = (select course_id from session where id = ?)"),
                session);
        String own = "(select id from course where ref = " + OWN_REF + ")";
        run(List.of("update session set course_id = " + own + " where id = ?"), session);
        run(List.of("update place_allocation set course_id = " + own + " where session_id = ?"), session);
    }

    private String courseOf(String session) throws SQLException {
        return text("select c.ref from course c join session s on s.course_id = c.id where s.id = ?", session);
    }

    private String text(String sql, String session) throws SQLException {
        try (Connection db = database.open();
                PreparedStatement query = db.prepareStatement(sql)) {
            if (session != null) {
                query.setString(1, session);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Each statement has the session's id wherever it has a question mark. */
    private void run(List<String> statements, String session) throws SQLException {
        try (Connection db = database.open()) {
            for (String sql : statements) {
                try (PreparedStatement update = db.prepareStatement(sql)) {
                    for (int at = 1; at <= update.getParameterMetaData().getParameterCount(); at++) {
                        update.setString(at, session);
                    }
                    update.execute();
                }
            }
        }
    }

    private final class CancelByApi implements Act {
        private final Wire wire = new Wire(port);
        private final Deque<Place> places;
        private int left;

        CancelByApi(int most, Deque<Place> places) {
            this.left = most;
            this.places = places;
        }

        @Override
        public int once() throws IOException {
            Place place = left-- > 0 ? places.poll() : null;
            if (place == null) {
                return NOTHING_LEFT;
            }
            Wire.Answer answer = wire.send(
                    BookByApi.post(port, "/api/v1/bookings/" + place.booking() + "/cancel", place.token(), "{}"));
            if (answer.status() != 200 || !wire.text().contains("\"CANCELLED\"")) {
                throw new IOException("A cancellation was answered with " + answer.status() + ": " + wire.text());
            }
            return answer.bytes();
        }

        @Override
        public void end() throws IOException {
            wire.close();
        }
    }
}
