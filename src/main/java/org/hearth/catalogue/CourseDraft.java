package org.hearth.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody wants a draft course to say.
 *
 * @param ref what people call it by, like {@code C-SOL-F}; the same for all its editions
 * @param programme the programme's id, or null
 * @param owner the id of the partner that owns the course, or null for the partnership's own
 * @param minutes taught time in all, over {@code days} days
 * @param audienceFrom youngest age of the children the course is about, in years; null for any
 * @param audienceTo oldest age, in years
 * @param audienceRoles who it is for, with commas between
 * @param conditions names of {@link Condition}
 * @param renewalMonths after how many months an award is due again; null when it does not run out
 * @param prerequisites refs of courses that come first
 * @param searchWords other words people search for
 */
public record CourseDraft(
        String ref,
        String title,
        String summary,
        String topic,
        String programme,
        String owner,
        String level,
        String mode,
        Integer days,
        Integer minutes,
        Integer maxGroup,
        Integer audienceFrom,
        Integer audienceTo,
        String audienceRoles,
        String outcomeTags,
        String guidanceVersion,
        String contentNotice,
        List<String> conditions,
        Integer renewalMonths,
        List<String> prerequisites,
        String searchWords,
        String source)
        implements Serializable {

    public CourseDraft {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        prerequisites = prerequisites == null ? List.of() : List.copyOf(prerequisites);
    }
}
