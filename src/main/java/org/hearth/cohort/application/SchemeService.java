package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.SchemeDraft;
import org.hearth.cohort.SchemeTakenBack;
import org.hearth.cohort.SchemeView;
import org.hearth.cohort.Taught;
import org.hearth.cohort.model.NewScheme;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.store.PathRepository;
import org.hearth.cohort.store.SchemeRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What each programme asks of its trainers, by date. Everybody who sees sessions may read it; the programme lead decides it. */
@ApplicationScoped
@Transactional
public class SchemeService {

    private static final int LONGEST_REASON = 500;

    @Inject
    SchemeRepository schemes;

    @Inject
    SchemesInForce inForce;

    @Inject
    PathRepository paths;

    @Inject
    Advance advance;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The programmes that trainers of the partnership pass on, each with what it asks. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<SchemeView> all() {
        return schemes.taught(viewer.partnership()).stream().map(this::view).toList();
    }

    /** One programme, with what it asked and will ask. */
    @Requires(Permission.VIEW_SESSIONS)
    public SchemeView of(String programme) {
        return view(taught(programme));
    }

    /** The same, for whoever is about to decide something else. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public SchemeView forChange(String programme) {
        return view(taught(programme));
    }

    /** The names of the figures that can be marked as published. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<String> figures() {
        return NewScheme.FIGURES.stream().sorted().toList();
    }

    private Taught taught(String programme) {
        return schemes.taught(viewer.partnership()).stream()
                .filter(each -> each.id().equals(programme))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort", String.valueOf(programme)));
    }

    private SchemeView view(Taught taught) {
        List<Scheme> all = new ArrayList<>(inForce.all(taught.id(), viewer.partnership()));
        Scheme now = inForce.on(advance.today(), taught.id(), viewer.partnership());
        boolean decided = all.size() > 1;
        Scheme byDefault = all.get(0);
        Collections.reverse(all);
        List<SchemeView.Terms> terms = all.stream()
                .filter(each -> !decided || each != byDefault)
                .map(each -> Figures.terms(each, each != byDefault))
                .toList();
        boolean decidedNow = now.from().isAfter(byDefault.from()); // the default holds from the beginning on
        return new SchemeView(taught.id(), taught.name(), Figures.terms(now, decidedNow), terms);
    }

    /**
     * Lets a programme ask something from a day on, until it asks something else. Whoever trains it is judged anew; nobody lapses
     * before that day by what it asks. Refuses by field, as {@code cohort.scheme-*}.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public SchemeView decide(String programme, SchemeDraft draft) {
        Taught taught = taught(programme);
        Scheme scheme = NewScheme.of(draft, advance.today());
        schemes.hold(taught.id(), viewer.partnership());
        schemes.replace(taught.id(), viewer.partnership(), scheme, viewer.person(), clock.instant());
        paths.trainers(taught.id(), viewer.partnership()).forEach(advance::settle);
        audit.record("trainer-scheme.decided", "programme", taught.id(), null, scheme.toString());
        return view(taught);
    }

    /**
     * Takes back what was decided for days to come; what holds before goes on, and whoever trains the programme is judged anew.
     * Refuses by field a day on which nothing begins that is to come ({@code cohort.scheme-begun}), and it without a reason.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public SchemeView takeBack(String programme, SchemeTakenBack back) {
        Taught taught = taught(programme);
        schemes.hold(taught.id(), viewer.partnership());
        Answers answers = new Answers();
        String reason = answers.text("reason", back.reason(), LONGEST_REASON);
        LocalDate from = answers.date("from", back.from());
        boolean ahead = from == null
                || from.isAfter(advance.today())
                        && schemes.of(taught.id(), viewer.partnership()).stream()
                                .anyMatch(each -> each.from().equals(from));
        answers.check(ahead, "from", CohortRefusal.SCHEME_BEGUN);
        answers.done();
        schemes.drop(taught.id(), viewer.partnership(), from);
        paths.trainers(taught.id(), viewer.partnership()).forEach(advance::settle);
        audit.record("trainer-scheme.taken-back", "programme", taught.id(), null, from + ": " + reason);
        return view(taught);
    }
}
