package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.Standing;
import org.hearth.cohort.store.PathQueries;
import org.hearth.kernel.Paging;
import org.hearth.learning.AlsoNeeded;
import org.hearth.learning.NeedView;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Tells home which nominations wait for a seat, and which trainers are at risk, to those who may do something about it. */
@ApplicationScoped
@Transactional
public class TrainersWaiting implements AlsoNeeded {

    private static final int MOST = 10;

    @Inject
    PathQueries queries;

    @Inject
    Advance advance;

    @Inject
    Viewer viewer;

    @Override
    @OpenTo("Home, which shows everybody what is theirs; each list asks for its own permission")
    public List<NeedView> needs() {
        List<NeedView> needs = new ArrayList<>();
        LocalDate today = advance.today();
        if (viewer.may(Permission.RECORD_ACCREDITATION)) {
            queries.waiting(viewer.scope(Permission.RECORD_ACCREDITATION), today, MOST).stream()
                    .filter(this::another)
                    .map(row -> need(NeedView.What.NOMINATED, row, null))
                    .forEach(needs::add);
        }
        if (viewer.may(Permission.RECORD_ACCREDITATION)) {
            needs.addAll(atRisk(Permission.RECORD_ACCREDITATION, today));
        } else if (viewer.may(Permission.NOMINATE_TRAINERS)) {
            needs.addAll(atRisk(Permission.NOMINATE_TRAINERS, today));
        }
        return needs;
    }

    private List<NeedView> atRisk(Permission permission, LocalDate today) {
        var filter = new PathQueries.Filter(null, null, Standing.AT_RISK, null);
        return queries.list(filter, viewer.scope(permission), today, new Paging(0, MOST)).items().stream()
                .filter(this::another)
                .map(row -> need(NeedView.What.AT_RISK, row, row.lapsesOn().minusDays(1)))
                .toList();
    }

    /** One's own path is led to by itself. */
    private boolean another(PathRow row) {
        return !row.person().equals(viewer.person().value());
    }

    private static NeedView need(NeedView.What what, PathRow row, LocalDate on) {
        String title = row.personName() + ", " + row.programmeName();
        return new NeedView(what, title, null, on, "/training/trainer?id=" + row.id());
    }
}
