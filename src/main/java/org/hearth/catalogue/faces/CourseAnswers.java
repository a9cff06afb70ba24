package org.hearth.catalogue.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseDraft;
import org.hearth.catalogue.CourseView;

/** The form of a course. */
public class CourseAnswers extends Answers {

    private static final long serialVersionUID = 1L;

    private List<String> conditions = new ArrayList<>(List.of(Condition.FULL_ATTENDANCE.name()));

    /** The form filled with an edition. */
    static CourseAnswers of(CourseView course) {
        CourseAnswers form = new CourseAnswers();
        form.text("ref", course.ref())
                .text("title", course.title())
                .text("summary", course.summary())
                .text("topic", course.topic())
                .text("programme", course.programme())
                .text("owner", course.owner())
                .text("level", course.level())
                .text("mode", course.mode())
                .text("audienceRoles", String.join(", ", course.audienceRoles()))
                .text("outcomeTags", course.outcomeTags())
                .text("guidanceVersion", course.guidanceVersion())
                .text("contentNotice", course.contentNotice())
                .text("searchWords", course.searchWords())
                .text("source", course.source())
                .text(
                        "prerequisites",
                        course.prerequisites().stream()
                                .map(CourseCard.Prerequisite::ref)
                                .collect(Collectors.joining(", ")))
                .number("days", course.days() == 0 ? null : course.days())
                .number("minutes", course.minutes() == 0 ? null : course.minutes())
                .number("maxGroup", course.maxGroup())
                .number("audienceFrom", course.audienceFrom())
                .number("audienceTo", course.audienceTo())
                .number("renewalMonths", course.renewalMonths());
        form.conditions = new ArrayList<>(
                course.conditions().stream().map(Condition::name).toList());
        return form;
    }

    CourseDraft draft() {
        String first = text("prerequisites") == null ? "" : text("prerequisites");
        return new CourseDraft(
                text("ref"),
                text("title"),
                text("summary"),
                text("topic"),
                text("programme"),
                text("owner"),
                text("level"),
                text("mode"),
                number("days"),
                number("minutes"),
                number("maxGroup"),
                number("audienceFrom"),
                number("audienceTo"),
                text("audienceRoles"),
                text("outcomeTags"),
                text("guidanceVersion"),
                text("contentNotice"),
                conditions,
                number("renewalMonths"),
                Stream.of(first.split("[,\\s]+")).filter(ref -> !ref.isEmpty()).toList(),
                text("searchWords"),
                text("source"));
    }

    public List<String> getConditions() {
        return conditions;
    }

    public void setConditions(List<String> conditions) {
        this.conditions = conditions == null ? new ArrayList<>() : new ArrayList<>(conditions);
    }
}
