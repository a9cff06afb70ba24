package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.DemandView;
import org.hearth.booking.model.Demand;
import org.hearth.booking.store.WishQueries;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.SmallCounts;
import org.hearth.partnership.LocalityCard;
import org.hearth.partnership.Sites;
import org.hearth.scheduling.LanguageCard;
import org.hearth.scheduling.Languages;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What those who plan sessions see of who waits for any date: counts, small ones left out, and their own people's names. */
@ApplicationScoped
@Transactional
public class DemandService {

    @Inject
    WishQueries wishes;

    @Inject
    Courses courses;

    @Inject
    Sites sites;

    @Inject
    Languages languages;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Every published course somebody waits for, those most wait for first. That names were seen is written down. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public DemandView demand() {
        Map<String, List<Demand.Asked>> asked = wishes.asked(viewer.partnership());
        Set<String> own = asked.values().stream()
                .flatMap(List::stream)
                .map(Demand.Asked::partner)
                .distinct()
                .filter(this::isOwn)
                .collect(Collectors.toSet());
        Map<String, WishQueries.Dates> dates = wishes.dates(viewer.partnership(), clock.instant());
        Map<String, String> localities = new LinkedHashMap<>();
        for (LocalityCard each : sites.localities(viewer.partnership())) {
            localities.put(each.id(), each.name());
        }
        List<LanguageCard> spoken = languages.all();
        List<DemandView.Row> rows = new ArrayList<>();
        for (CourseCard course : courses.published(viewer.partnership())) {
            if (asked.containsKey(course.ref())) {
                rows.add(row(
                        course, new Demand(asked.get(course.ref()), own), dates.get(course.ref()), localities, spoken));
            }
        }
        rows.sort(Comparator.comparing(DemandView.Row::waiting).reversed());
        int names = rows.stream().mapToInt(row -> row.own().size()).sum();
        if (names > 0) {
            audit.record("wishes.seen", "wish", null, null, names + " names");
        }
        return new DemandView(rows);
    }

    /** Whether the viewer may see the partner's people by name. */
    private boolean isOwn(String partner) {
        return viewer.may(Permission.BOOK_FOR_OTHERS)
                && viewer.scope(Permission.BOOK_FOR_OTHERS).covers(new PartnerId(partner));
    }

    private DemandView.Row row(
            CourseCard course,
            Demand demand,
            WishQueries.Dates dates,
            Map<String, String> localities,
            List<LanguageCard> spoken) {
        Instant now = clock.instant();
        SmallCounts.Cell waiting = demand.waiting();
        List<DemandView.Day> days = demand.days();
        List<DemandView.Place> places = demand.places(localities);
        return new DemandView.Row(
                course.ref(),
                course.id(),
                course.title(),
                waiting.count(),
                waiting.whole(),
                demand.oldestDays(now),
                dates == null ? 0 : dates.sessions(),
                dates == null ? 0 : dates.free(),
                demand.partners(),
                days,
                places,
                demand.languages(spoken),
                demand.online(),
                demand.inPerson(),
                demand.ownNames(),
                demand.proposal(course.maxGroup(), days, places));
    }
}
