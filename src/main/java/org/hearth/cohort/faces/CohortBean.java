package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.hearth.cohort.CohortId;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.application.CohortService;
import org.hearth.cohort.application.PathService;
import org.hearth.kernel.Paging;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/cohort}: a cohort's seats, and where everybody in it stands. */
@Named
@RequestScoped
public class CohortBean {

    private static final int MOST = 200;

    @Inject
    CohortService cohorts;

    @Inject
    PathService paths;

    @Inject
    Viewer viewer;

    private String id;
    private CohortView cohort;
    private List<Lane> lanes = List.of();
    private int named;

    /** Those for whom the same comes next; {@code DONE} for whoever trains, {@code GONE} for whoever withdrew. */
    public record Lane(String key, List<PathRow> rows) {}

    public void load() {
        cohort = cohorts.view(new CohortId(id));
        Map<Step, List<PathRow>> waiting = new EnumMap<>(Step.class);
        List<PathRow> done = new ArrayList<>();
        List<PathRow> gone = new ArrayList<>();
        for (PathRow row : paths.list(null, id, null, new Paging(0, MOST)).items()) {
            if (row.standing() == Standing.CANDIDATE && row.nextStep() != null) {
                waiting.computeIfAbsent(row.nextStep(), step -> new ArrayList<>())
                        .add(row);
            } else {
                (row.standing() == Standing.WITHDRAWN ? gone : done).add(row);
            }
        }
        List<Lane> found = new ArrayList<>();
        waiting.forEach((step, rows) -> found.add(new Lane(step.name(), rows)));
        if (!done.isEmpty()) {
            found.add(new Lane("DONE", done));
        }
        if (!gone.isEmpty()) {
            found.add(new Lane("GONE", gone));
        }
        lanes = found;
        named = found.stream()
                .filter(lane -> !"GONE".equals(lane.key()))
                .mapToInt(lane -> lane.rows().size())
                .sum();
    }

    /** How many are in the cohort, and how many of them the viewer sees by name. */
    public String getUnnamed() {
        return say("cohort.unnamed", cohort.taken(), cohort.nominated(), named);
    }

    /** How many seats the partners share that have none of their own. */
    public String getShared() {
        return say("cohort.shared", cohort.sharedLeft());
    }

    private static String say(String key, Object... figures) {
        String words = ResourceBundle.getBundle("org.hearth.cohort.messages", Locale.UK)
                .getString(key);
        return new MessageFormat(words, Locale.UK).format(figures);
    }

    public boolean isKeeper() {
        return viewer.may(Permission.RECORD_ACCREDITATION);
    }

    /** Whether the viewer can nominate somebody today. */
    public boolean isNominates() {
        return cohort.open() && viewer.may(Permission.NOMINATE_TRAINERS);
    }

    public CohortView getCohort() {
        return cohort;
    }

    public List<Lane> getLanes() {
        return lanes;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
