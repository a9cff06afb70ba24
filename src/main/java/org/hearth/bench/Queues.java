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
 * cancelled once, and must have become an offer to whoever waited first.
 */
final class Queues {

    /** How many wait for the one session. */
    static final int MANY = 1000;

    /** How many wait for each of the others. */
    static final int FEW = 10;

    private static final int PLACES_OF_FEW = 5;

    private final DatabaseAccess database;
    private final int port;
    private final Deque<Place> many = new ArrayDeque<>();
    private final Deque<Place> few = new ArrayDeque<>();
    private final List<String> sessions = new ArrayList<>();

    private record Place(String booking, String token) {}

    private Queues(DatabaseAccess database, int port) {
        this.database = database;
        this.port = port;
    }

    /**
     * Fills the sessions.
     *
     * @param places how many can be cancelled on either side; a multiple of five
     */
    static Queues of(Area area, DatabaseAccess database, int port, int places) throws IOException, SQLException {
        Queues queues = new Queues(database, port);
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
        sessions.add(crowd.get(0).session());
        List<Place> booked = new ArrayList<>();
        for (Candidate candidate : crowd.subList(0, places)) {
            booked.add(new Place(
                    BookByApi.book(wire, port, candidate, "CONFIRMED"),
                    candidate.lead().token()));
        }
        close(crowd.get(0).session());
        for (Candidate candidate : crowd.subList(places, crowd.size())) {
            BookByApi.book(wire, port, candidate, "WAITING");
        }
        return booked;
    }

    /** Leaves the session no place that is not taken. */
    private void close(String session) throws SQLException {
        try (Connection db = database.open()) {
            for (String sql : List.of(
                    "update place_share set places = taken where session_id = ?",
                    "update place_allocation a join session e on e.id = a.session_id join (select session_id,"
                            + " sum(places) as places from place_share group by session_id) s on s.session_id = e.id"
                            + " set a.capacity = s.places, e.capacity = s.places, e.minimum = 0, e.free_places = 0 where e.id = ?")) {
                try (PreparedStatement update = db.prepareStatement(sql)) {
                    update.setString(1, session);
                    update.executeUpdate();
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
