package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearth.audit.AuditLog;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.OwnPath;
import org.hearth.cohort.PathId;
import org.hearth.cohort.PathRow;
import org.hearth.cohort.PathView;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.cohort.StepDraft;
import org.hearth.cohort.Trained;
import org.hearth.cohort.Witness;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.store.DeliveryQueries;
import org.hearth.cohort.store.PathQueries;
import org.hearth.cohort.store.PathQueries.Filter;
import org.hearth.cohort.store.PathRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** The way of each person to being a trainer, and what keeps them one: read by themselves, their partner's lead and the programme's. */
@ApplicationScoped
@Transactional
public class PathService {

    @Inject
    PathRepository paths;

    @Inject
    PathQueries queries;

    @Inject
    Advance advance;

    @Inject
    Lapses lapses;

    @Inject
    Grounds grounds;

    @Inject
    PathNews news;

    @Inject
    DeliveryQueries deliveries;

    @Inject
    Prospects prospects;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    /**
     * Paths within reach, by name: all of them for the programme lead, those of a partner's own people for its lead. Refuses a
     * standing there is none of.
     */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<PathRow> list(String programme, String cohort, String standing, Paging paging) {
        return queries.list(
                new Filter(blank(programme), blank(cohort), standing(standing), null),
                reach(),
                advance.today(),
                paging);
    }

    private static Standing standing(String name) {
        Answers answers = new Answers();
        String read = answers.optionalChoice("standing", name, Standing.class);
        answers.done();
        return read == null ? null : Standing.valueOf(read);
    }

    private static String blank(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** The viewer's own paths. */
    @Requires
    public List<PathRow> mine() {
        var filter = new Filter(null, null, null, viewer.person().value());
        Scope own = Scope.own(viewer.partnership(), viewer.person());
        return queries.list(filter, own, advance.today(), new Paging(0, 50)).items();
    }

    /** The same, each with what the viewer needs next and by when, without those that ended. */
    @Requires
    public List<OwnPath> ways() {
        Scope own = Scope.own(viewer.partnership(), viewer.person());
        return mine().stream()
                .filter(row -> row.standing() != Standing.WITHDRAWN)
                .map(row -> way(prospects.view(paths.get(row.id(), own, advance.today()))))
                .toList();
    }

    private static OwnPath way(PathView view) {
        PathRow path = view.path();
        boolean risk = path.standing() == Standing.AT_RISK && path.lapsesOn() != null;
        PathView.Need next = view.needs().stream().findFirst().orElse(null);
        return new OwnPath(
                path.id(),
                path.programmeName(),
                path.standing(),
                risk ? path.lapsesOn().minusDays(1) : null,
                next == null ? null : next.says(),
                next == null ? null : next.by());
    }

    /** One path: one's own, or within reach. */
    @Requires(Permission.VIEW_SESSIONS)
    public PathView view(PathId id) {
        TrainerPath path = paths.get(id.value(), reach(), advance.today());
        audit.recordFor(path.person(), "trainer-path.seen", "trainer-path", path.id(), path.partner(), null);
        return seen(path);
    }

    /** The path of somebody for a programme: how lists of trainers get there. */
    @Requires(Permission.VIEW_SESSIONS)
    public PathId of(String person, String programme) {
        if (blank(person) == null || blank(programme) == null) {
            throw new NotFound("cohort", String.valueOf(person));
        }
        var filter = new Filter(programme, null, null, person);
        return queries.list(filter, reach(), advance.today(), new Paging(0, 10)).items().stream()
                .map(row -> new PathId(row.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("cohort", String.valueOf(person)));
    }

    /** Who may be named as mentor or observer. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public List<Witness> witnesses(PathId id) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        return queries.leads(path.programme(), path.partnership(), advance.today()).stream()
                .filter(each -> !each.person().equals(path.person().value()))
                .toList();
    }

    /** Sessions of the programme the trainer trained that have been held: a step may have been taken at one of them. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public List<Trained> trained(PathId id) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        return deliveries.trained(path, advance.today());
    }

    /** What can be written down of somebody accredited: a renewal only where the programme asks for one. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public List<Step> upkeep(PathId id) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        return Stream.of(Step.REFRESHED, Step.RENEWED)
                .filter(advance.scheme(path)::keeps)
                .toList();
    }

    /**
     * Writes down a step. Refuses one out of its turn or on a day that cannot be, as {@code cohort.step-*}; without what it rests on,
     * {@code cohort.step-evidence}; a delivery beside a mentor without its session and mentor, or place and mentor's name, as
     * {@code cohort.co-*}; an observer who is not named or with an interest in it, {@code cohort.observer-*}; one's own word,
     * {@code cohort.own-word}; and an accreditation beyond the last generation, {@code cohort.generation-cap}.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public PathView take(PathId id, Integer seen, StepDraft draft) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        Stale.unless(seen, path.version());
        if (path.person().equals(viewer.person())) {
            throw new RuleBroken(CohortRefusal.OWN_WORD);
        }
        Step step = grounds.step(draft);
        if (step == Step.REINSTATED && path.on(advance.today()) != Standing.LAPSED) {
            throw new RuleBroken(CohortRefusal.NOT_LAPSED);
        }
        Ground ground = grounds.of(path, step, draft);
        grounds.generation(path, step, advance.scheme(path));
        advance.take(path, step, ground, viewer.person());
        if (step == Step.RENEWED || step == Step.REINSTATED) {
            path.endsOn(null);
        }
        news.tell(path, step);
        return settled(path, act(step));
    }

    /**
     * The trainer signs what the programme asks them to sign. Refuses anybody else's signature ({@code cohort.own-signature}), and
     * it out of its turn, as {@code cohort.step-*}.
     */
    @Requires
    public PathView sign(PathId id, Integer seen) {
        TrainerPath path = paths.get(id.value(), reach(), advance.today());
        Stale.unless(seen, path.version());
        if (!path.person().equals(viewer.person())) {
            throw new RuleBroken(CohortRefusal.OWN_SIGNATURE);
        }
        String agreement = advance.scheme(path).agreement();
        advance.take(path, Step.AGREEMENT_SIGNED, Ground.on(advance.today(), agreement), viewer.person());
        news.tell(path, Step.AGREEMENT_SIGNED);
        return settled(path, act(Step.AGREEMENT_SIGNED));
    }

    /**
     * Ends a path by somebody's word. Whoever trained is taken off sessions that are not confirmed; whoever was nominated and has no
     * seat is refused one.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public PathView withdraw(PathId id, Integer seen, String reason) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        Stale.unless(seen, path.version());
        Ground ground = Ground.on(advance.today(), grounds.reason(reason));
        boolean waited = path.on(advance.today()) == Standing.CANDIDATE && !advance.seated(path);
        advance.take(path, Step.WITHDRAWN, ground, viewer.person());
        news.tell(path, waited ? CohortLetters.SEAT_REFUSED : CohortLetters.WITHDRAWN);
        return settled(path, act(Step.WITHDRAWN));
    }

    /**
     * Sets the last day of an accreditation, by somebody's word; null takes it away. Refuses a day before it began. After one that
     * is past, the trainer is off what is not confirmed, and whoever plans their sessions is told, at once.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public PathView endOn(PathId id, Integer seen, LocalDate last) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        Stale.unless(seen, path.version());
        if (path.accreditation() == null || path.since() == null) {
            throw new RuleBroken(CohortRefusal.PATH_ENDED);
        }
        grounds.lastDay(last);
        if (last != null && last.isBefore(path.since())) {
            throw new BadInput("to", CohortRefusal.STEP_BEFORE, path.since());
        }
        path.endsOn(last);
        lapses.settle(path);
        return settled(path, "trainer-path.end-set");
    }

    private static String act(Step step) {
        return "trainer-path." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PathView settled(TrainerPath path, String act) {
        advance.settle(path);
        audit.recordFor(path.person(), act, "trainer-path", path.id(), path.partner(), null);
        return seen(path);
    }

    private PathView seen(TrainerPath path) {
        return prospects.view(path);
    }

    /** Whose paths the viewer sees: always their own. */
    private Scope reach() {
        if (viewer.may(Permission.RECORD_ACCREDITATION)) {
            return viewer.scope(Permission.RECORD_ACCREDITATION);
        }
        return viewer.may(Permission.NOMINATE_TRAINERS)
                ? viewer.scope(Permission.NOMINATE_TRAINERS)
                : Scope.own(viewer.partnership(), viewer.person());
    }
}
