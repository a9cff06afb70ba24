package org.hearth.cohort.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.application.SchemeService;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** Backs {@code /training/schemes}: what each programme asks of its trainers. */
@Named
@RequestScoped
public class SchemesBean {

    @Inject
    SchemeService schemes;

    @Inject
    Viewer viewer;

    private List<SchemeView> all = List.of();

    public void load() {
        all = schemes.all();
    }

    public boolean isKeeper() {
        return viewer.may(Permission.RECORD_ACCREDITATION);
    }

    /** What was decided for days to come, the soonest first. */
    public List<SchemeView.Terms> ahead(SchemeView view) {
        return view.terms().stream()
                .filter(each -> each.from().isAfter(view.inForce().from()))
                .sorted(Comparator.comparing(SchemeView.Terms::from))
                .toList();
    }

    /** What held before what is in force, the newest first. */
    public List<SchemeView.Terms> earlier(SchemeView view) {
        return view.terms().stream()
                .filter(each -> each.from().isBefore(view.inForce().from()))
                .toList();
    }

    public List<SchemeView> getAll() {
        return all;
    }
}
