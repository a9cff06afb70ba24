package org.hearth.catalogue;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.ProgrammeTemplates.Row;
import org.hearth.kernel.Identity;

/**
 * Gives a new partnership the programmes, fidelity rules and courses it begins with. Plain JDBC in four batches, within
 * the caller's transaction, so that the server and the loader of the demonstration do exactly the same.
 */
public final class SeedCatalogue {

    private static final String PROGRAMME = "insert into programme (id, partnership_id, code, name, aliases, licensor,"
            + " licence_need, route, topic, summary, evidence, fidelity_tool, practice_requirement, content_version,"
            + " content_owner, content_review_on, parent_group_sessions, source, materials, certificate_issuer,"
            + " trainer_prerequisites, trainer_agreement, status, version)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'ACTIVE',1)";
    private static final List<String> PROGRAMME_TEXTS = List.of(
            "code",
            "name",
            "aliases",
            "licensor",
            "licence_need",
            "route",
            "topic",
            "summary",
            "evidence",
            "fidelity_tool",
            "practice_requirement",
            "content_version",
            "content_owner",
            "content_review_on",
            "parent_group_sessions",
            "source",
            "materials",
            "certificate_issuer",
            "trainer_prerequisites",
            "trainer_agreement");

    private static final String RULE = "insert into fidelity_rule (id, programme_id, level, from_date, separate_days,"
            + " min_gap_days, max_gap_days, aim_gap_days, min_trainers, min_group, max_group,"
            + " parent_group_sessions, parent_group_sessions_most, accredited_trainers, source, course_ref, version)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)";
    private static final List<String> RULE_NUMBERS = List.of(
            "separate_days",
            "min_gap_days",
            "max_gap_days",
            "aim_gap_days",
            "min_trainers",
            "min_group",
            "max_group",
            "parent_group_sessions",
            "parent_group_sessions_most");

    private static final String COURSE = "insert into course (id, partnership_id, programme_id, ref, title, summary,"
            + " topic, level, mode, audience_roles, outcome_tags, guidance_version, content_notice, conditions, source,"
            + " days, minutes, max_group, audience_from, audience_to, renewal_months, edition, status, search_text, version)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1,'PUBLISHED','',1)";
    private static final List<String> COURSE_TEXTS = List.of(
            "ref",
            "title",
            "summary",
            "topic",
            "level",
            "mode",
            "audience_roles",
            "outcome_tags",
            "guidance_version",
            "content_notice",
            "conditions",
            "source");
    private static final List<String> COURSE_NUMBERS =
            List.of("days", "minutes", "max_group", "audience_from", "audience_to", "renewal_months");

    private static final String PREREQUISITE = "insert into course_prerequisite (course_id, required_id) values (?,?)";

    private SeedCatalogue() {}

    /** Writes all of it for one partnership that has no programme yet. Neither commits nor closes. */
    public static void into(Connection db, String partnershipId) throws SQLException {
        Map<String, String> programmes = programmes(db, partnershipId);
        rules(db, programmes);
        Map<String, String> courses = courses(db, partnershipId, programmes);
        prerequisites(db, courses);
    }

    private static Map<String, String> programmes(Connection db, String partnership) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        try (PreparedStatement insert = db.prepareStatement(PROGRAMME)) {
            for (Row row : ProgrammeTemplates.programmes()) {
                String id = Identity.next();
                ids.put(row.text("code"), id);
                insert.setString(1, id);
                insert.setString(2, partnership);
                texts(insert, 3, row, PROGRAMME_TEXTS);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return ids;
    }

    private static void rules(Connection db, Map<String, String> programmes) throws SQLException {
        try (PreparedStatement insert = db.prepareStatement(RULE)) {
            for (Row row : ProgrammeTemplates.rules()) {
                insert.setString(1, Identity.next());
                insert.setString(2, programmes.get(row.text("programme")));
                insert.setString(3, row.text("level"));
                insert.setDate(4, Date.valueOf(LocalDate.parse(row.text("from_date"))));
                int next = numbers(insert, 5, row, RULE_NUMBERS);
                insert.setBoolean(next, Boolean.parseBoolean(row.text("accredited_trainers")));
                insert.setString(next + 1, row.text("source"));
                insert.setString(next + 2, row.text("course_ref"));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Map<String, String> courses(Connection db, String partnership, Map<String, String> programmes)
            throws SQLException {
        Map<String, String> ids = new HashMap<>();
        try (PreparedStatement insert = db.prepareStatement(COURSE)) {
            for (Row row : ProgrammeTemplates.courses()) {
                String id = Identity.next();
                ids.put(row.text("ref"), id);
                insert.setString(1, id);
                insert.setString(2, partnership);
                insert.setString(3, programmes.get(row.text("programme")));
                numbers(insert, texts(insert, 4, row, COURSE_TEXTS), row, COURSE_NUMBERS);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return ids;
    }

    private static void prerequisites(Connection db, Map<String, String> courses) throws SQLException {
        try (PreparedStatement insert = db.prepareStatement(PREREQUISITE)) {
            for (Row row : ProgrammeTemplates.courses()) {
                String first = row.text("prerequisites");
                for (String ref : first == null ? new String[0] : first.split(" ")) {
                    insert.setString(1, courses.get(row.text("ref")));
                    insert.setString(2, courses.get(ref));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static int texts(PreparedStatement insert, int from, Row row, List<String> columns) throws SQLException {
        int at = from;
        for (String column : columns) {
            insert.setString(at++, row.text(column));
        }
        return at;
    }

    private static int numbers(PreparedStatement insert, int from, Row row, List<String> columns) throws SQLException {
        int at = from;
        for (String column : columns) {
            insert.setObject(at++, row.number(column));
        }
        return at;
    }
}
