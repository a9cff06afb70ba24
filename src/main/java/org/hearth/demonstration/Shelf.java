package org.hearth.demonstration;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.catalogue.SeedCatalogue;
import org.hearth.demonstration.Course.Rule;

/** A partnership's catalogue: what every partnership begins with, and what its partners teach beside it. */
final class Shelf {

    private static final String COURSES =
            "select c.id, c.ref, c.title, c.programme_id, p.code, c.level, c.mode, c.days,"
                    + " c.minutes, c.max_group, c.conditions, c.renewal_months from course c"
                    + " left join programme p on p.id = c.programme_id where c.partnership_id = ? and c.status = 'PUBLISHED'"
                    + " order by c.ref";
    private static final String NEEDS = "select n.course_id, r.ref from course_prerequisite n"
            + " join course r on r.id = n.required_id where r.partnership_id = ? order by r.ref";
    private static final String RULES = "select p.code, f.level, f.separate_days, f.min_gap_days, f.max_gap_days,"
            + " f.aim_gap_days, f.min_trainers, f.max_group, f.accredited_trainers from fidelity_rule f"
            + " join programme p on p.id = f.programme_id where p.partnership_id = ? and f.to_date is null and f.course_ref is null";

    private final Loading load;
    private final Town town;

    Shelf(Loading load, Town town) {
        this.load = load;
        this.town = town;
    }

    /** Writes the catalogue and answers what can be held of it. */
    List<Course> fill(int local) throws SQLException {
        load.tables().flush();
        SeedCatalogue.into(load.db(), town.id);
        new LocalCourses(load, town).write(local);
        load.tables().flush();
        return read();
    }

    private List<Course> read() throws SQLException {
        Map<String, List<String>> needs = needs();
        Map<String, Rule> rules = rules();
        List<Course> courses = new ArrayList<>();
        try (PreparedStatement query = load.db().prepareStatement(COURSES)) {
            query.setString(1, town.id);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                Course course = course(row, needs, rules);
                if (course.canBeHeld()) {
                    courses.add(course);
                }
            }
        }
        return courses;
    }

    private static Course course(ResultSet row, Map<String, List<String>> needs, Map<String, Rule> rules)
            throws SQLException {
        String code = row.getString("code");
        String level = row.getString("level");
        Rule general = rules.get(code + "/null");
        return new Course(
                row.getString("id"),
                row.getString("ref"),
                row.getString("title"),
                row.getString("programme_id"),
                code,
                level,
                row.getString("mode"),
                row.getInt("days"),
                row.getInt("minutes"),
                number(row, "max_group"),
                Set.of(row.getString("conditions").split(" ")),
                number(row, "renewal_months"),
                needs.getOrDefault(row.getString("id"), List.of()),
                rules.getOrDefault(code + "/" + level, general));
    }

    private Map<String, List<String>> needs() throws SQLException {
        Map<String, List<String>> needs = new HashMap<>();
        try (PreparedStatement query = load.db().prepareStatement(NEEDS)) {
            query.setString(1, town.id);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                needs.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return needs;
    }

    private Map<String, Rule> rules() throws SQLException {
        Map<String, Rule> rules = new HashMap<>();
        try (PreparedStatement query = load.db().prepareStatement(RULES)) {
            query.setString(1, town.id);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                var rule = new Rule(
                        number(row, "separate_days"),
                        number(row, "min_gap_days"),
                        number(row, "max_gap_days"),
                        number(row, "aim_gap_days"),
                        row.getInt("min_trainers"),
                        number(row, "max_group"),
                        row.getBoolean("accredited_trainers"));
                rules.put(row.getString("code") + "/" + row.getString("level"), rule);
            }
        }
        return rules;
    }

    private static Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }
}
