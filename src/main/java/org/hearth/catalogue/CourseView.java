package org.hearth.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * One edition of a course, in full.
 *
 * @param programmeAliases other names of the programme, with commas between; null when it has none
 * @param owner the owning partner's id; null for the partnership's own
 */
public record CourseView(
        String id,
        String ref,
        int edition,
        CourseStatus status,
        String title,
        String summary,
        String topic,
        String programme,
        String programmeCode,
        String programmeName,
        String programmeAliases,
        String owner,
        CourseLevel level,
        CourseMode mode,
        int days,
        int minutes,
        Integer maxGroup,
        Integer audienceFrom,
        Integer audienceTo,
        List<String> audienceRoles,
        String outcomeTags,
        String guidanceVersion,
        String contentNotice,
        List<Condition> conditions,
        Integer renewalMonths,
        List<CourseCard.Prerequisite> prerequisites,
        String searchWords,
        String source,
        int version)
        implements Serializable {

    public CourseView {
        audienceRoles = List.copyOf(audienceRoles);
        conditions = List.copyOf(conditions);
        prerequisites = List.copyOf(prerequisites);
    }
}
