package org.hearth.embedding.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.WorkGroupDraft;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;

/** When and where a group is to meet, and who runs it. */
public record GroupPlan(
        String title,
        String course,
        String partner,
        String facilitator,
        String place,
        LocalDate firstOn,
        LocalTime from,
        LocalTime to,
        int meetings,
        int weeksApart) {

    private static final int LONGEST = 120;
    private static final int LONGEST_PLACE = 200;
    private static final int MOST = 12;
    private static final int LONGEST_ID = 36;

    /** Reads a plan. Refuses by field what is missing, out of range or over, and a meeting that ends before it begins. */
    public static GroupPlan of(WorkGroupDraft draft, LocalDate today) {
        Answers answers = new Answers();
        String title = answers.text("title", draft.title(), LONGEST);
        String course = answers.text("course", draft.course(), LONGEST_ID);
        String partner = answers.text("partner", draft.partner(), LONGEST_ID);
        String facilitator = answers.text("facilitator", draft.facilitator(), LONGEST_ID);
        String place = answers.text("place", draft.place(), LONGEST_PLACE);
        LocalDate firstOn = answers.date("firstOn", draft.firstOn());
        answers.check(firstOn == null || !firstOn.isBefore(today), "firstOn", EmbeddingRefusal.GROUP_PAST);
        answers.check(draft.from() != null, "from", InputRefusal.MISSING);
        answers.check(draft.to() != null, "to", InputRefusal.MISSING);
        boolean forward =
                draft.from() == null || draft.to() == null || draft.to().isAfter(draft.from());
        answers.check(forward, "to", InputRefusal.END_BEFORE_START);
        int meetings = answers.number("meetings", draft.meetings(), 1, MOST);
        int weeks = answers.number("weeksApart", draft.weeksApart(), 1, MOST);
        answers.done();
        return new GroupPlan(
                title, course, partner, facilitator, place, firstOn, draft.from(), draft.to(), meetings, weeks);
    }

    /** The days, in order. */
    public List<LocalDate> days() {
        return IntStream.range(0, meetings)
                .mapToObj(each -> firstOn.plusWeeks((long) each * weeksApart))
                .toList();
    }
}
