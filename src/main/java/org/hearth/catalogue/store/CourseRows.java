package org.hearth.catalogue.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.model.Course;
import org.hearth.kernel.Row;

/** The one select over courses, and how its rows are read. What must come first is gathered in the row itself. */
final class CourseRows {

    private static final char FIELD = (char) 31;
    private static final char RECORD = (char) 30;

    static final String SELECT = "select c.id, c.ref, c.edition, c.status, c.title, c.summary, c.topic, c.programme_id,"
            + " p.code, p.name, p.aliases, c.owner_partner_id, c.level, c.mode, c.days, c.minutes, c.max_group,"
            + " c.audience_from, c.audience_to, c.audience_roles, c.outcome_tags, c.guidance_version, c.content_notice,"
            + " c.conditions, c.renewal_months, (select group_concat(concat_ws(char(31 using utf8mb4), r.id, r.ref, r.title)"
            + " order by r.title separator 0x1e) from course_prerequisite q join course r on r.id = q.required_id"
            + " where q.course_id = c.id), c.search_text, c.source, c.version from course c left join programme p"
            + " on p.id = c.programme_id where c.partnership_id = ?";

    private CourseRows() {}

    static List<CourseView> read(List<?> rows) {
        return Row.all(rows).stream().map(CourseRows::course).toList();
    }

    static CourseLevel level(String name) {
        return name == null ? null : CourseLevel.valueOf(name);
    }

    private static CourseView course(Row row) {
        return new CourseView(
                row.text(0),
                row.text(1),
                row.number(2),
                CourseStatus.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.text(8),
                row.text(9),
                row.text(10),
                row.text(11),
                level(row.text(12)),
                CourseMode.valueOf(row.text(13)),
                row.number(14),
                row.number(15),
                row.numberOrNull(16),
                row.numberOrNull(17),
                row.numberOrNull(18),
                words(row.text(19)),
                row.text(20),
                row.text(21),
                row.text(22),
                List.copyOf(Course.conditions(row.text(23))),
                row.numberOrNull(24),
                prerequisites(row.text(25)),
                row.text(26),
                row.text(27),
                row.number(28));
    }

    private static List<String> words(String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static List<CourseCard.Prerequisite> prerequisites(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(String.valueOf(RECORD)))
                        .map(each -> each.split(String.valueOf(FIELD), 3))
                        .map(each -> new CourseCard.Prerequisite(each[0], each[1], each[2]))
                        .toList();
    }
}
