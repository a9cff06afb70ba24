package org.hearth.it.fault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What the server has acknowledged to its clients, kept by them: booking id to session and person. */
final class Ledger {

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    /** Notes a booking the server has answered for. */
    void note(String booking, String session, String person) {
        acknowledged.put(booking, session + "/" + person);
    }

    int size() {
        return acknowledged.size();
    }

    /**
     * Compares with the database.
     *
     * @return one sentence for every booking that was acknowledged and is not there, is there for somebody else, is there
     *     without having been acknowledged, or stands beside another of the same person on the same session
     */
    List<String> differences(Connection db) throws SQLException {
        Map<String, String> kept = new HashMap<>();
        Map<String, Integer> timesBooked = new HashMap<>();
        try (Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(
                        "select id, session_id, person_id from booking where status = 'CONFIRMED'")) {
            while (row.next()) {
                String place = row.getString(2) + "/" + row.getString(3);
                kept.put(row.getString(1), place);
                timesBooked.merge(place, 1, Integer::sum);
            }
        }
        List<String> found = new ArrayList<>();
        for (String id : new TreeSet<>(acknowledged.keySet())) {
            if (!acknowledged.get(id).equals(kept.get(id))) {
                found.add(id + " was acknowledged and is not there");
            }
        }
        for (String id : new TreeSet<>(kept.keySet())) {
            if (!acknowledged.containsKey(id)) {
                found.add(id + " is there and was not acknowledged");
            }
        }
        timesBooked.forEach((place, times) -> {
            if (times > 1) {
                found.add(place + " is booked " + times + " times");
            }
        });
        return found;
    }
}
