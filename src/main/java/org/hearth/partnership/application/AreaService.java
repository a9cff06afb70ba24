package org.hearth.partnership.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Row;
import org.hearth.partnership.AreaView;
import org.hearth.partnership.StaffRow;
import org.hearth.partnership.store.AreaQueries;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What reports say of the partnership as a whole: the area, and its services with their staff as published. */
@ApplicationScoped
@Transactional
public class AreaService {

    /** The smallest count of other people's people that is shown (domain rule 39). */
    private static final int SMALLEST = 5;

    private static final String NO_LOCALITY = "";

    @Inject
    AreaQueries queries;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The area: localities, wards, hubs, sites, and volunteers as counts. */
    @Requires(Permission.VIEW_COUNTS)
    public AreaView view() {
        PartnershipId partnership = viewer.partnership();
        Row own = queries.partnership(partnership);
        List<AreaView.Count> volunteers = queries.volunteers(partnership, Today.of(clock));
        List<AreaView.Count> shown =
                volunteers.stream().filter(count -> count.people() >= SMALLEST).toList();
        return new AreaView(
                own.text(0),
                own.text(1),
                own.text(2),
                own.numberOrNull(3),
                own.numberOrNull(4),
                own.text(5),
                localities(partnership),
                queries.sitesWithoutHub(partnership),
                shown,
                shown.stream().mapToLong(AreaView.Count::people).sum(),
                shown.size() == volunteers.size());
    }

    /** Services by partner; budgets only for those who see the funding. */
    @Requires(Permission.VIEW_COUNTS)
    public Page<StaffRow> services(String words, Paging paging) {
        Page<StaffRow> found = queries.services(words, viewer.partnership(), paging);
        List<StaffRow> rows = found.items().stream()
                .map(row -> seesBudgets() ? row : withoutBudget(row))
                .toList();
        return new Page<>(rows, found.page(), found.size(), found.total());
    }

    /** What all services together publish. */
    @Requires(Permission.VIEW_COUNTS)
    public StaffRow.Total staff() {
        StaffRow.Total total = queries.staff(viewer.partnership());
        return seesBudgets() ? total : new StaffRow.Total(total.heads(), total.fte(), total.inHouseFte(), null);
    }

    private boolean seesBudgets() {
        return viewer.may(Permission.VIEW_FUNDING);
    }

    private static StaffRow withoutBudget(StaffRow row) {
        return new StaffRow(
                row.partner(),
                row.type(),
                row.sector(),
                row.status(),
                row.service(),
                row.provision(),
                row.staff(),
                row.unit(),
                null);
    }

    private List<AreaView.Locality> localities(PartnershipId partnership) {
        Map<String, List<Row>> wards = byFirst(queries.wards(partnership));
        Map<String, List<Row>> hubs = byFirst(queries.hubs(partnership));
        var names = new TreeSet<>(wards.keySet());
        names.addAll(hubs.keySet());
        return names.stream()
                .map(name -> new AreaView.Locality(
                        name,
                        wards.getOrDefault(name, List.of()).stream()
                                .filter(row -> row.text(1) != null)
                                .map(row -> row.text(1))
                                .toList(),
                        hubs(hubs.getOrDefault(name, List.of()))))
                .toList();
    }

    private static List<AreaView.Hub> hubs(List<Row> rows) {
        Map<String, List<Row>> byHub = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text(1), LinkedHashMap::new, Collectors.toList()));
        List<AreaView.Hub> hubs = new ArrayList<>();
        byHub.forEach((name, sites) -> hubs.add(new AreaView.Hub(
                name,
                sites.get(0).text(2),
                sites.stream()
                        .filter(row -> row.text(3) != null)
                        .map(row -> new AreaView.Place(row.text(3), row.text(4)))
                        .toList())));
        return hubs;
    }

    private static Map<String, List<Row>> byFirst(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.text(0) == null ? NO_LOCALITY : row.text(0)));
    }
}
