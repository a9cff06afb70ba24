package org.hearth.scheduling.faces;

import java.util.List;
import java.util.Map;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionView;

/** The steps of planning a session, and what each has to do with what may stand against it. */
final class Steps {

    private static final Map<String, List<SchedulingRefusal>> CONCERNS = Map.of(
            "course",
            List.of(SchedulingRefusal.COURSE_NOT_PUBLISHED),
            "days",
            List.of(
                    SchedulingRefusal.DAYS_MISSING,
                    SchedulingRefusal.DAY_PASSED,
                    SchedulingRefusal.TOO_FEW_DAYS,
                    SchedulingRefusal.DAYS_TOO_CLOSE,
                    SchedulingRefusal.DAYS_TOO_FAR_APART,
                    SchedulingRefusal.CONTENT_MISSING,
                    SchedulingRefusal.CONTENT_OVERDUE,
                    SchedulingRefusal.AREA_NOT_READY,
                    SchedulingRefusal.PEOPLE_CLASH),
            "place",
            List.of(
                    SchedulingRefusal.PLACE_MISSING,
                    SchedulingRefusal.ROOM_TOO_SMALL,
                    SchedulingRefusal.ROOM_CLASH,
                    SchedulingRefusal.GROUP_TOO_SMALL,
                    SchedulingRefusal.GROUP_TOO_LARGE,
                    SchedulingRefusal.CLOSES_AFTER_START,
                    SchedulingRefusal.CLOSES_IN_THE_PAST,
                    SchedulingRefusal.DECISION_AFTER_START),
            "trainers",
            List.of(
                    SchedulingRefusal.TOO_FEW_TRAINERS,
                    SchedulingRefusal.LEAD_MISSING,
                    SchedulingRefusal.TRAINER_NOT_ACCREDITED,
                    SchedulingRefusal.TRAINER_PROVISIONAL,
                    SchedulingRefusal.TRAINER_ACTIVE_UNTIL,
                    SchedulingRefusal.GROUP_PER_TRAINER,
                    SchedulingRefusal.TRAINER_OVER_LOAD,
                    SchedulingRefusal.TRAINER_CLASH,
                    SchedulingRefusal.TRAINER_BOOKED),
            "offers",
            List.of(
                    SchedulingRefusal.OFFERS_ABOVE_CAPACITY,
                    SchedulingRefusal.NO_AGREEMENT,
                    SchedulingRefusal.NOT_IN_AGREEMENT));

    private Steps() {}

    /** NOT_STARTED, IN_PROGRESS or DONE; publishing cannot be started before the other steps are done. */
    static String progress(String step, SessionView session, List<BreachView> breaches) {
        if (session == null) {
            return "NOT_STARTED";
        }
        if (step.equals("check")) {
            return breaches.stream().noneMatch(BreachView::stops) ? "IN_PROGRESS" : "NOT_STARTED";
        }
        if (!begun(step, session)) {
            return "NOT_STARTED";
        }
        boolean open = breaches.stream().anyMatch(each -> each.stops() && step.equals(of(each.code())));
        return open ? "IN_PROGRESS" : "DONE";
    }

    private static boolean begun(String step, SessionView session) {
        return switch (step) {
            case "days" -> !session.days().isEmpty();
            case "place" -> session.site() != null || session.onlineLink() != null;
            case "trainers" -> !session.trainers().isEmpty();
            case "offers" -> session.offers() != null && !session.offers().isEmpty();
            default -> true;
        };
    }

    /** The step where something is put right. */
    static String of(String code) {
        return CONCERNS.entrySet().stream()
                .filter(each -> each.getValue().stream()
                        .anyMatch(refusal -> refusal.code().equals(code)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("course");
    }
}
