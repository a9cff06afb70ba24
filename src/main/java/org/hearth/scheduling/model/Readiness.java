package org.hearth.scheduling.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearth.catalogue.CourseCard;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.TrainerRole;

/** What a session cannot do without. None of this can be waived. */
public final class Readiness {

    private Readiness() {}

    /**
     * Everything that is missing.
     *
     * @param roomHolds how many the room holds today; null when no room was chosen
     */
    public static List<Breach> breaches(Session session, CourseCard course, Integer roomHolds, Instant now) {
        List<Breach> found = new ArrayList<>();
        boolean draft = session.status() == SessionStatus.DRAFT;
        if (draft && !course.published()) {
            found.add(Breach.of(SchedulingRefusal.COURSE_NOT_PUBLISHED, "course"));
        }
        if (session.days().isEmpty()) {
            found.add(Breach.of(SchedulingRefusal.DAYS_MISSING, "days"));
        } else {
            days(session, draft, now, found);
        }
        if (session.where().site() == null && session.where().link() == null) {
            found.add(Breach.of(SchedulingRefusal.PLACE_MISSING, "place"));
        }
        int capacity = session.size().capacity();
        if (roomHolds != null && capacity > roomHolds) {
            found.add(Breach.of(SchedulingRefusal.ROOM_TOO_SMALL, "capacity", roomHolds, capacity));
        }
        boolean led = session.trainers().stream().anyMatch(each -> each.role() == TrainerRole.LEAD);
        if (!session.trainers().isEmpty() && !led) {
            found.add(Breach.of(SchedulingRefusal.LEAD_MISSING, "trainers"));
        }
        int offered = session.offers().stream().mapToInt(PlaceOffer::places).sum();
        if (draft && offered > capacity) {
            found.add(Breach.of(SchedulingRefusal.OFFERS_ABOVE_CAPACITY, "offers", offered, capacity));
        }
        return found;
    }

    private static void days(Session session, boolean draft, Instant now, List<Breach> found) {
        LocalDay first = session.days().get(0);
        Size size = session.size();
        if (draft && !first.startsAt().isAfter(now)) {
            found.add(Breach.of(SchedulingRefusal.DAY_PASSED, "days", 1));
        }
        if (size.closesAt() != null && size.closesAt().isAfter(first.startsAt())) {
            found.add(Breach.of(SchedulingRefusal.CLOSES_AFTER_START, "closesAt", first.startsAt()));
        } else if (draft && size.closesAt() != null && !size.closesAt().isAfter(now)) {
            found.add(Breach.of(SchedulingRefusal.CLOSES_IN_THE_PAST, "closesAt"));
        }
        if (size.decisionOn() != null && size.decisionOn().isAfter(first.date())) {
            found.add(Breach.of(SchedulingRefusal.DECISION_AFTER_START, "decisionOn", first.date()));
        }
    }
}
