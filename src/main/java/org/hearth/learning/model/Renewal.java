package org.hearth.learning.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.learning.AwardView;
import org.hearth.learning.DueView;
import org.hearth.learning.Standing;

/** Which awards are due for renewal: the latest of each course, from 90 days before it runs out. */
public final class Renewal {

    /** How long ahead a renewal is shown as due. */
    public static final int DAYS_AHEAD = 90;

    private Renewal() {}

    /** What is due on the day, the most urgent first. An older award of a course renewed since is not due. */
    public static List<DueView> due(List<AwardView> awards, LocalDate today) {
        Map<String, AwardView> latest = new HashMap<>();
        awards.stream()
                .filter(award -> award.standing() == Standing.VALID || award.standing() == Standing.EXPIRED)
                .forEach(award -> latest.merge(key(award), award, Renewal::later));
        return latest.values().stream()
                .map(award -> due(award, today))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(DueView::by))
                .toList();
    }

    private static Optional<DueView> due(AwardView award, LocalDate today) {
        if (award.renewBy() == null || award.renewBy().isAfter(today.plusDays(DAYS_AHEAD))) {
            return Optional.empty();
        }
        DueView.What what = award.renewBy().isBefore(today) ? DueView.What.OVERDUE : DueView.What.RENEW;
        return Optional.of(new DueView(what, award.courseRef(), award.courseTitle(), award.renewBy(), null, null));
    }

    private static String key(AwardView award) {
        return award.courseRef() == null ? award.course() : award.courseRef();
    }

    private static AwardView later(AwardView one, AwardView other) {
        return runsUntil(other).isAfter(runsUntil(one)) ? other : one;
    }

    private static LocalDate runsUntil(AwardView award) {
        return award.renewBy() == null ? LocalDate.MAX : award.renewBy();
    }
}
