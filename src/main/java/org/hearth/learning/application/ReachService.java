package org.hearth.learning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.SmallCounts;
import org.hearth.learning.ReachView;
import org.hearth.learning.store.ReachQueries;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** How far each course reaches: everybody's people as counts, small ones left out (domain rule 39). */
@ApplicationScoped
@Transactional
public class ReachService {

    @Inject
    ReachQueries reach;

    @Inject
    Courses courses;

    @Inject
    Partners partners;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** By course; or by partner for one course, refused as not found when there is none of that reference. */
    @Requires(Permission.VIEW_COUNTS)
    public ReachView reach(String courseRef) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LearningLetters.ZONE);
        Map<String, String> titles = new LinkedHashMap<>();
        courses.published(viewer.partnership()).forEach(card -> titles.put(card.ref(), card.title()));
        List<PartnerCard> members = partners.members(viewer.partnership(), today);
        var counts = new SmallCounts(List.copyOf(titles.keySet()), ownPartners(members));
        reach.counts(viewer.partnership(), today).stream()
                .filter(count -> titles.containsKey(count.course()))
                .forEach(count -> counts.add(count.partner(), count.course(), count.people()));
        return courseRef == null ? byCourse(titles, counts) : byPartner(courseRef, titles, members, counts);
    }

    private static ReachView byCourse(Map<String, String> titles, SmallCounts counts) {
        List<ReachView.Row> rows = titles.entrySet().stream()
                .map(title -> row(title.getKey(), title.getValue(), counts.columnTotal(title.getKey())))
                .toList();
        return new ReachView(null, null, rows, null);
    }

    private static ReachView byPartner(
            String ref, Map<String, String> titles, List<PartnerCard> members, SmallCounts counts) {
        if (!titles.containsKey(ref)) {
            throw new NotFound("learning", ref);
        }
        int column = List.copyOf(titles.keySet()).indexOf(ref);
        List<ReachView.Row> rows = new ArrayList<>();
        members.forEach(member ->
                rows.add(row(null, member.name(), counts.row(member.id()).get(column))));
        return new ReachView(ref, titles.get(ref), rows, row(null, null, counts.columnTotal(ref)));
    }

    private static ReachView.Row row(String ref, String name, SmallCounts.Cell cell) {
        return new ReachView.Row(ref, name, cell.count(), cell.whole());
    }

    /** The partners whose people the viewer may see by name. */
    private Set<String> ownPartners(List<PartnerCard> members) {
        if (!viewer.may(Permission.VIEW_RECORD)) {
            return Set.of();
        }
        return members.stream()
                .map(PartnerCard::id)
                .filter(id -> viewer.scope(Permission.VIEW_RECORD).covers(new PartnerId(id)))
                .collect(Collectors.toSet());
    }
}
