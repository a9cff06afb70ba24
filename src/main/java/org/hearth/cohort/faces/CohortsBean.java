package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.application.CohortService;
import org.hearth.cohort.application.PathService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/cohorts}: the cohorts of the partnership, and the viewer's own way. */
@Named
@RequestScoped
public class CohortsBean {

    @Inject
    CohortService cohorts;

    @Inject
    PathService paths;

    @Inject
    Viewer viewer;

    private List<CohortView> all = List.of();
    private List<PathRow> mine = List.of();

    public void load() {
        all = cohorts.all();
        mine = paths.mine();
    }

    public boolean isKeeper() {
        return viewer.may(Permission.RECORD_ACCREDITATION);
    }

    /** Whether the viewer may see how far trainers reach. */
    public boolean isCounts() {
        return viewer.may(Permission.VIEW_COUNTS);
    }

    public List<CohortView> getAll() {
        return all;
    }

    public List<PathRow> getMine() {
        return mine;
    }
}
