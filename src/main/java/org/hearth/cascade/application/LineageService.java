package org.hearth.cascade.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.cascade.model.Descent;
import org.hearth.cascade.model.Placed;
import org.hearth.cascade.model.ReachChange;
import org.hearth.cascade.model.Reached;
import org.hearth.cascade.store.LineageRepository;
import org.hearth.cascade.store.ReachRepository;
import org.hearth.learning.AwardReplaced;
import org.hearth.learning.AwardTakenBack;
import org.hearth.learning.Awarded;
import org.hearth.security.OpenTo;

/**
 * Writes who trained whom in the transaction that makes an award, and takes an award out of the count in the one that takes it back.
 * A row is written below one that is there already and never moved: so there is no circle, and a generation is one more than
 * its parent's.
 */
@ApplicationScoped
@Transactional
public class LineageService {

    @Inject
    LineageRepository lineage;

    @Inject
    ReachRepository reach;

    /** Programmes whose lineage is yet to be begun. */
    @OpenTo("The clock")
    public List<String> notBegun() {
        return lineage.notBegun();
    }

    /** Begins a programme's lineage with the awards made before it was kept; one that is begun stays as it is. */
    @OpenTo("The clock")
    public void begin(String programme) {
        lineage.hold(programme);
    }

    /** Somebody was given an award. */
    @OpenTo("The learning room, within the transaction that makes the award")
    public void onAwarded(@Observes Awarded awarded) {
        Optional<String> programme = lineage.programme(awarded.course(), awarded.partnership());
        if (programme.isEmpty()) {
            return;
        }
        lineage.hold(programme.get());
        if (lineage.of(awarded.award()).isPresent()) {
            return; // it was there when the lineage was begun, a moment ago
        }
        Descent descent = lineage.descent(awarded.award(), programme.get());
        Placed parent = parent(descent);
        Placed row = again(descent, parent);
        List<String> above = reach.above(row);
        reach.taught(above, descent.taughtOn());
        count(row, above, 1);
    }

    /** An award was taken back: its row stays where it is and counts no more. */
    @OpenTo("The learning room, within the transaction that takes the award back")
    public void onTakenBack(@Observes AwardTakenBack gone) {
        if (holds(gone.course(), gone)) {
            lineage.of(gone.award()).filter(Placed::counts).ifPresent(row -> {
                lineage.end(row);
                count(row, reach.above(row), -1);
            });
        }
    }

    /** A corrected award takes the place of another: the same row stands for it. */
    @OpenTo("The learning room, within the transaction that replaces the award")
    public void onReplaced(@Observes AwardReplaced replaced) {
        lineage.programme(replaced.course(), replaced.partnership()).ifPresent(programme -> {
            lineage.hold(programme);
            lineage.of(replaced.award()).ifPresent(row -> lineage.replace(row, replaced.by()));
        });
    }

    private boolean holds(String course, AwardTakenBack gone) {
        Optional<String> programme = lineage.programme(course, gone.partnership());
        programme.ifPresent(lineage::hold);
        return programme.isPresent();
    }

    private Placed parent(Descent descent) {
        if (descent.isRoot()) {
            return null;
        }
        return descent.lead() == null
                ? lineage.root(descent)
                : lineage.trainer(descent).orElseGet(() -> lineage.root(descent));
    }

    /** A register that was reopened and settled again: the row of the award it took back stands for the one it gives. */
    private Placed again(Descent descent, Placed parent) {
        Optional<Placed> before = parent == null ? Optional.empty() : lineage.takenBack(descent, parent);
        before.ifPresent(row -> lineage.revive(row, descent));
        return before.orElseGet(() -> lineage.write(descent, parent));
    }

    private void count(Placed row, List<String> above, int by) {
        List<String> all = new ArrayList<>(above);
        all.add(row.programme());
        Map<String, List<Reached>> before = reach.of(all, row.person());
        List<ReachChange> changes = all.stream()
                .map(each ->
                        ReachChange.of(each, before.getOrDefault(each, List.of()), row, by, each.equals(row.parent())))
                .toList();
        reach.write(changes, row.person());
    }
}
