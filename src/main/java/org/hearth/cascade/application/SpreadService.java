package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.cascade.Count;
import org.hearth.cascade.NodeView;
import org.hearth.cascade.ReachBy;
import org.hearth.cascade.ReachRow;
import org.hearth.cascade.SinglePoint;
import org.hearth.cascade.model.Programme;
import org.hearth.cascade.store.SpreadQueries;
import org.hearth.cascade.store.SpreadQueries.Cell;
import org.hearth.cascade.store.TreeQueries;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.SmallCounts;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** How far a programme spread, where it stopped, and on whom it hangs. */
@ApplicationScoped
@Transactional
public class SpreadService {

    @Inject
    TreeQueries tree;

    @Inject
    SpreadQueries spread;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** People reached, by name of the partner, hub or sector; others' counts below five are left out (decision 0104). */
    @Requires(Permission.VIEW_CASCADE)
    public List<ReachRow> reach(String programme, ReachBy asked) {
        ReachBy by = asked == null ? ReachBy.PARTNER : asked;
        Scope names = names();
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        spread.reach(programme(programme), by, names)
                .forEach(cell -> rows.computeIfAbsent(cell.name(), first -> new ArrayList<>())
                        .add(cell));
        return rows.entrySet().stream()
                .map(row -> new ReachRow(row.getKey(), count(row.getValue(), by, names)))
                .toList();
    }

    /** Branches in which nobody was trained for as long as the programme says, those idle longest first; each by its top. */
    @Requires(Permission.VIEW_CASCADE)
    public Page<NodeView> dormant(String programme, Paging paging) {
        return tree.dormant(programme(programme), names(), today(), paging);
    }

    /** Trainers who alone are accredited somewhere, and those below whom too large a part of everybody trained stands. */
    @Requires(Permission.VIEW_CASCADE)
    public List<SinglePoint> singlePoints(String programme) {
        Programme asked = programme(programme);
        List<SinglePoint> all = new ArrayList<>();
        if (asked.asksAccreditation()) {
            all.addAll(spread.alone(asked, today()));
        }
        all.addAll(spread.heavy(asked));
        return all;
    }

    /** A partner's count is whole where it is shown; a hub's or a sector's only for whoever sees everybody. */
    private static Count count(List<Cell> cells, ReachBy by, Scope names) {
        List<Cell> shown = cells.stream()
                .filter(each -> each.own() || each.people() >= SmallCounts.SMALLEST)
                .toList();
        boolean whole = names.everyone() || by == ReachBy.PARTNER && shown.size() == cells.size();
        return new Count(shown.stream().mapToInt(Cell::people).sum(), whole);
    }

    private Programme programme(String id) {
        return tree.programme(id, viewer.partnership()).orElseThrow(() -> new NotFound("cascade", id));
    }

    private Scope names() {
        return viewer.may(Permission.VIEW_RECORD)
                ? viewer.scope(Permission.VIEW_RECORD)
                : Scope.own(viewer.partnership(), viewer.person());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CascadeService.ZONE);
    }
}
