package org.hearth.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.cascade.EarlierAwards;
import org.hearth.launcher.DatabaseAccess;
import org.hearth.launcher.Failure;

/**
 * The tree of who trained whom in two made-up programmes of one area: of a county, and of a whole country. Both have the same
 * shape: lead trainers train ten trainers each, each of whom trains two more, and all of them train practitioners.
 *
 * @param size {@code county} or {@code national}
 * @param awards how many
 * @param begun seconds it took to put the lineage together from them
 * @param levels a request for each level, from the top down
 */
record Cascades(int port, String size, int awards, double begun, Map<String, byte[]> levels) {

    private static final int PEOPLE_OF_A_SESSION = 15;
    private static final int TRAINERS_OF_A_LEAD = 30;
    private static final String SIGN = "<h2>Cascade of a ";
    private static final String ID = "concat('0190ca5c-0000-7000-8%s-', lpad(%s, 12, '0'))";

    /** Who stands at which number: leads, then those they trained, then those whom these trained, then practitioners. */
    private static final String NUMBERS =
            "with recursive n as (select 0 as i union all select i + 1 from n where i + 1 < %d) ";

    /** Makes a programme of so many awards; its reader leads the training of a quarter of the people. */
    static Cascades make(DatabaseAccess database, Candidates candidates, String password, int port, String size)
            throws SQLException, IOException {
        boolean county = size.equals("county");
        var made = new Made(county ? 10_000 : 200_000, county ? 30 : 120, county ? "001" : "002");
        Candidate.Lead lead;
        double seconds;
        Map<String, String> opened = new LinkedHashMap<>();
        try (Connection db = database.open()) {
            db.setAutoCommit(false);
            lead = reader(db, candidates);
            made.write(db, lead.email(), size);
            long begin = System.nanoTime();
            EarlierAwards.hold(db, made.programme());
            seconds = (System.nanoTime() - begin) / 1e9;
            db.commit();
            opened.put("the top", null);
            opened.put("a lead trainer", row(db, made, 0, ""));
            opened.put("a trainer", row(db, made, 1, " and kind = 'TRAINER'"));
            opened.put("a trainer of theirs", row(db, made, 2, " and kind = 'TRAINER'"));
        }
        Visitor visitor = Visitor.signedIn(port, lead.email(), password);
        Map<String, byte[]> levels = new LinkedHashMap<>();
        opened.forEach((level, open) -> levels.put(
                level,
                visitor.get(
                        "/training/cascade?programme=" + made.programme() + (open == null ? "" : "&open=" + open))));
        return new Cascades(port, size, made.awards, seconds, levels);
    }

    /** Opens a level again and again. */
    Act open(String level, int client) {
        return new Visit(port, List.of(levels.get(level)), client, SIGN, 1);
    }

    private static Candidate.Lead reader(Connection db, Candidates candidates) throws SQLException {
        try (PreparedStatement query = db.prepareStatement("select id from partner order by id");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Candidate.Lead lead = candidates.leadOf(rows.getString(1));
                if (lead != null) {
                    return lead;
                }
            }
            throw new Failure(Failure.GENERAL, "Nobody leads the training of a partner.");
        }
    }

    private static String row(Connection db, Made made, int generation, String and) throws SQLException {
        try (PreparedStatement query =
                db.prepareStatement("select id from lineage where programme_id = ? and generation = ?" + and
                        + " order by people desc, id limit 1")) {
            query.setString(1, made.programme());
            query.setInt(2, generation);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new Failure(Failure.GENERAL, "The cascade has no generation " + generation + ".");
                }
                return rows.getString(1);
            }
        }
    }

    /** What is made up for one size; {@code mark} sets its ids apart. */
    private record Made(int awards, int leads, String mark) {

        private String id(String what) {
            return ID.formatted(mark, what);
        }

        private String programme() {
            return "0190ca5c-0000-7000-8" + mark + "-999999999999";
        }

        private int trainers() {
            return leads * (1 + TRAINERS_OF_A_LEAD);
        }

        /** Sessions: one of each lead's, one of each of their trainers', and those for practitioners. */
        private int sessions() {
            return leads * 11 + (awards - leads * TRAINERS_OF_A_LEAD) / PEOPLE_OF_A_SESSION;
        }

        private void write(Connection db, String reader, String size) throws SQLException {
            String lead = "(select p.partnership_id, e.partner_id from account a join person p on p.id = a.person_id"
                    + " join engagement e on e.person_id = p.id and e.is_primary where a.email = '" + reader
                    + "' limit 1) home";
            List<String> all = new ArrayList<>();
            all.add(
                    "insert into programme (id, partnership_id, code, name, licence_need, route, topic, summary, status,"
                            + " version) select '" + programme() + "', home.partnership_id, 'BENCH-" + mark
                            + "', 'Cascade of a " + size
                            + "', 'NONE', 'TRAIN_THE_TRAINER', 'Bench', 'Made up', 'ACTIVE', 1 from "
                            + lead);
            for (int course = 1; course <= 2; course++) {
                all.add(
                        "insert into course (id, partnership_id, programme_id, ref, title, summary, topic, level, mode, days,"
                                + " minutes, status, version) select " + id("80000000000" + course)
                                + ", home.partnership_id, '" + programme() + "', 'B-" + mark + "-" + course
                                + "', 'Made up', 'Made up', 'Bench', '"
                                + (course == 1 ? "TRAIN_THE_TRAINER" : "FOUNDATION")
                                + "', 'ONLINE', 1, 360, 'RETIRED', 1 from " + lead);
            }
            int people = leads + awards;
            all.add("insert into person (id, partnership_id, given_name, family_name, status, created_at, version) "
                    + NUMBERS.formatted(people) + "select " + id("i")
                    + ", home.partnership_id, 'Person', concat('Number ', i),"
                    + " 'ACTIVE', utc_timestamp(6), 1 from n join " + lead);
            all.add(
                    "insert into engagement (id, person_id, partner_id, partnership_id, kind, job_title, from_date, version) "
                            + NUMBERS.formatted(people) + "select " + id("i") + ", " + id("i")
                            + ", if(i % 4 = 0, home.partner_id, other.id), home.partnership_id, 'STAFF', 'Practitioner',"
                            + " '2020-01-01', 1 from n join " + lead
                            + " join (select id, row_number() over (order by id) - 1 as k,"
                            + " count(*) over () as many from partner where partnership_id = (select partnership_id from "
                            + lead + ")) other on other.k = i % least(other.many, 40)");
            all.add("insert into session (id, partnership_id, host_partner_id, course_id, ref, status, mode, capacity,"
                    + " first_start, last_end, created_at, version) " + NUMBERS.formatted(sessions()) + "select "
                    + id("i") + ", home.partnership_id, home.partner_id, " + course("i < " + leads * 11)
                    + ", concat('B" + mark + "-', i), 'COMPLETED', 'ONLINE', 20, " + day("i") + ", " + day("i")
                    + ", utc_timestamp(6), 1 from n join " + lead);
            all.add("insert into trainer_assignment (session_id, person_id, role) " + NUMBERS.formatted(sessions())
                    + "select " + id("i") + ", "
                    + id("if(i < " + leads * 11 + ", i, (i - " + leads * 11 + ") % " + trainers() + ")")
                    + ", 'LEAD' from n");
            all.add(
                    "insert into award (id, number, partnership_id, person_id, partner_id, course_id, session_id, course_title,"
                            + " holder_name, level, awarded_on, first_day, last_day, minutes, status, version) "
                            + NUMBERS.formatted(awards) + "select " + id("x.i") + ", concat('B" + mark
                            + "-', x.i), s.partnership_id, e.person_id, e.partner_id, s.course_id, s.id, 'Made up', 'Person',"
                            + " if(x.i < " + leads * TRAINERS_OF_A_LEAD
                            + ", 'TRAIN_THE_TRAINER', 'FOUNDATION'), date(s.first_start),"
                            + " date(s.first_start), date(s.first_start), 360, 'ACTIVE', 1 from (select i, "
                            + id(sessionOf())
                            + " as session, " + id("i + " + leads)
                            + " as person from n) x join session s on s.id = x.session"
                            + " join engagement e on e.id = x.person");
            run(db, all);
        }

        /** The first ten of each lead's trainers come from the lead, two from each of those ten. */
        private String sessionOf() {
            int first = leads * 10;
            int second = leads * TRAINERS_OF_A_LEAD;
            return "case when i < " + first + " then floor(i / 10) when i < " + second + " then " + leads
                    + " + floor((i - " + first + ") / 2) else " + leads * 11 + " + least(floor((i - " + second + ") / "
                    + PEOPLE_OF_A_SESSION + "), " + (sessions() - leads * 11 - 1) + ") end";
        }

        private String course(String first) {
            return "if(" + first + ", " + id("800000000001") + ", " + id("800000000002") + ")";
        }

        /** Leads train three years ago, their trainers two, everybody in the last twenty months. */
        private String day(String number) {
            return "timestamp(current_date - interval case when " + number + " < " + leads + " then 1000 when " + number
                    + " < " + leads * 11 + " then 700 else 600 - " + number + " % 590 end day, '10:00:00')";
        }

        private static void run(Connection db, List<String> all) throws SQLException {
            try (var statement = db.createStatement()) {
                statement.execute("set session max_recursive_iterations = 1000000");
                for (String each : all) {
                    statement.executeUpdate(each);
                }
            }
        }
    }
}
