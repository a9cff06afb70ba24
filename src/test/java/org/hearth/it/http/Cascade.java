package org.hearth.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.it.Api;
import org.hearth.it.SchedulingWorld;
import org.hearth.it.World;
import org.hearth.it.World.Someone;
import org.hearth.kernel.Identity;

/** A programme with two courses, sessions taught long ago, and awards of them: what the cascade is made of. */
final class Cascade {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final World.Partnership area;
    final String programme;
    final String foundation;
    final String trainTheTrainer;

    Cascade(World.Partnership area) {
        this.area = area;
        var programmes = SchedulingWorld.in(area);
        programme = programmes.programme();
        foundation = programmes.solihull();
        trainTheTrainer = programmes.solihull();
        World.run("update course set level = 'TRAIN_THE_TRAINER' where id = ?", trainTheTrainer);
    }

    /** A session of a course that was held on a day, led by somebody, or by nobody that is recorded. */
    World.Session taught(String course, LocalDate on, Someone lead, Someone... beside) {
        World.Session session = World.session(area, course, 3, 8, 4);
        World.run("update session_day set on_date = ? where session_id = ?", on, session.id());
        if (lead != null) {
            World.run("insert into trainer_assignment values (?, ?, 'LEAD')", session.id(), lead.person());
        }
        for (Someone each : beside) {
            World.run("insert into trainer_assignment values (?, ?, 'CO')", session.id(), each.person());
        }
        return session;
    }

    /** Writes an award of a session and tells nobody of it. */
    String written(World.Session session, Someone who, LocalDate on) {
        String id = Identity.next();
        World.run(
                "insert into award (id, number, partnership_id, person_id, partner_id, course_id, session_id, course_title,"
                        + " holder_name, level, awarded_on, first_day, last_day, minutes, status, version) select ?, ?, ?, ?, ?,"
                        + " c.id, s.id, c.title, 'Holder', c.level, ?, ?, ?, 360, 'ACTIVE', 1 from session s"
                        + " join course c on c.id = s.course_id where s.id = ?",
                id,
                id.substring(12),
                area.id(),
                who.person(),
                who.partner().id(),
                on,
                on,
                on,
                session.id());
        return id;
    }

    /** Somebody earned an award of a session, on the day it was held. */
    String earned(World.Session session, Someone who, LocalDate on) {
        String award = written(session, who, on);
        tell(award, false);
        return award;
    }

    /** An award is taken back. */
    void takenBack(String award) {
        World.run(
                "update award set status = 'REVOKED', ended_on = awarded_on, end_reason = 'wrong' where id = ?", award);
        tell(award, true);
    }

    /** What learning does in its transaction. */
    void tell(String award, boolean back) {
        assertEquals(
                204,
                post("award=" + award + "&partnership=" + area.id() + "&person="
                        + World.text("select person_id from award where id = ?", award) + "&course="
                        + World.text("select course_id from award where id = ?", award) + (back ? "&back=1" : "")));
    }

    /** Lets the clock begin the lineage. */
    void begins() {
        assertEquals(204, post("begin=" + programme + "&partnership=" + area.id()));
    }

    private static int post(String form) {
        var request = HttpRequest.newBuilder(URI.create(Api.address() + "/verify/awards-made"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new IllegalStateException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Every row of the programme, as it stands. */
    Map<String, Line> lines() {
        Map<String, Line> lines = new HashMap<>();
        read(
                "select id, parent_id, generation, person_id, award_id, counts, people, direct, kind from lineage"
                        + " where programme_id = '" + programme + "'",
                row -> lines.put(
                        row.getString(1),
                        new Line(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getBoolean(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getString(9))));
        return lines;
    }

    /** The row of an award. */
    Line line(String award) {
        return lines().values().stream()
                .filter(each -> award.equals(each.award()))
                .findFirst()
                .orElseThrow();
    }

    /** What does not hold of the lineage: each row against what can be told from all the others. Counted here, not asked. */
    List<String> faults() {
        Map<String, Line> lines = lines();
        Map<String, Set<String>> below = new HashMap<>();
        Map<String, Set<String>> direct = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Line line : lines.values()) {
            Set<String> seen = new HashSet<>(Set.of(line.id()));
            for (Line up = lines.get(line.parent()); up != null; up = lines.get(up.parent())) {
                if (!seen.add(up.id())) {
                    faults.add("A circle at " + up);
                    return faults;
                }
                if (line.counts()) {
                    below.computeIfAbsent(up.id(), none -> new HashSet<>()).add(line.person());
                }
            }
            Line parent = lines.get(line.parent());
            if (line.generation() != (parent == null ? 0 : parent.generation() + 1)) {
                faults.add("Not one generation below its parent: " + line);
            }
            if (line.counts() && parent != null) {
                direct.computeIfAbsent(parent.id(), none -> new HashSet<>()).add(line.person());
            }
        }
        for (Line line : lines.values()) {
            if (line.people() != below.getOrDefault(line.id(), Set.of()).size()) {
                faults.add("Reaches " + below.getOrDefault(line.id(), Set.of()).size() + ": " + line);
            }
            if (line.direct() != direct.getOrDefault(line.id(), Set.of()).size()) {
                faults.add("Trained " + direct.getOrDefault(line.id(), Set.of()).size() + ": " + line);
            }
        }
        return faults;
    }

    private static void read(String query, Reading reading) {
        try (Connection db = World.open();
                Statement statement = db.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                reading.of(row);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    /** One row. */
    record Line(
            String id,
            String parent,
            int generation,
            String person,
            String award,
            boolean counts,
            int people,
            int direct,
            String kind) {}
}
