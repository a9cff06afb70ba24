package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.LicenceCover;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.model.Breach;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.model.Session;

/** Whether the host is covered by a licence of the programme on every day of the session (domain rule 13). Nobody waives it. */
@ApplicationScoped
class Licensed {

    @Inject
    LicenceCover cover;

    @Inject
    Courses courses;

    @Inject
    Partners partners;

    /** The breach, if there is one: it names the first day that is not covered. */
    List<Breach> breaches(Session session, CourseCard course, PartnershipId partnership) {
        if (course.programme() == null) {
            return List.of();
        }
        List<LocalDate> days = session.days().stream().map(LocalDay::date).toList();
        return cover.firstDayWithout(course.programme(), session.host(), partnership, days).stream()
                .map(day -> Breach.of(
                        SchedulingRefusal.LICENCE_MISSING,
                        session.host().value() + "/" + day,
                        partners.card(session.host(), partnership).name(),
                        course.programmeName(),
                        day))
                .toList();
    }

    /** Refuses days of a published session that are not covered, as {@code scheduling.licence-missing}. */
    void refuseUncovered(Session session, PartnershipId partnership) {
        CourseCard course = courses.card(new CourseId(session.course()), partnership);
        for (Breach breach : breaches(session, course, partnership)) {
            throw new RuleBroken(breach.refusal(), breach.details().toArray());
        }
    }
}
