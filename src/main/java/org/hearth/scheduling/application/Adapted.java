package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.LocalContent;
import org.hearth.scheduling.LocalContent.What;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.model.Breach;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.model.Session;

/** Whether a locally adapted programme has a current content version, and a ready area, on every day of the session. Nobody waives it. */
@ApplicationScoped
class Adapted {

    private static final Map<What, SchedulingRefusal> REFUSALS = Map.of(
            What.NO_VERSION,
            SchedulingRefusal.CONTENT_MISSING,
            What.NOT_READY,
            SchedulingRefusal.AREA_NOT_READY,
            What.REVIEW_OVERDUE,
            SchedulingRefusal.CONTENT_OVERDUE,
            What.REVIEW_DUE,
            SchedulingRefusal.CONTENT_DUE);

    @Inject
    LocalContent content;

    @Inject
    Courses courses;

    @Inject
    Clock clock;

    /** The breaches: each names the first day on which something is missing; of a draft without days, what is missing today, as a warning. An overdue review that refuses nothing is a warning. */
    List<Breach> breaches(Session session, CourseCard course, PartnershipId partnership) {
        if (course.programme() == null) {
            return List.of();
        }
        boolean begun = session.days().isEmpty();
        List<LocalDate> days = begun
                ? List.of(LocalDate.ofInstant(clock.instant(), LocalDay.ZONE))
                : session.days().stream().map(LocalDay::date).toList();
        return content.gaps(course.programme(), partnership, days).stream()
                .map(each -> Breach.of(
                                REFUSALS.get(each.what()), each.day().toString(), course.programmeName(), each.day())
                        .unless(each.refuses() && !begun))
                .toList();
    }

    /** Refuses days of a published session on which something is missing, as {@code scheduling.content-missing} and the like. */
    void refuseUncovered(Session session, PartnershipId partnership) {
        CourseCard course = courses.card(new CourseId(session.course()), partnership);
        for (Breach breach : breaches(session, course, partnership)) {
            if (!breach.warns()) {
                throw new RuleBroken(breach.refusal(), breach.details().toArray());
            }
        }
    }
}
