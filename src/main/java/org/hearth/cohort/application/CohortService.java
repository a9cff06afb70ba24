package org.hearth.cohort.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.cohort.CohortDraft;
import org.hearth.cohort.CohortId;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.CohortView;
import org.hearth.cohort.NominationDraft;
import org.hearth.cohort.PathId;
import org.hearth.cohort.PathView;
import org.hearth.cohort.Step;
import org.hearth.cohort.model.Cohort;
import org.hearth.cohort.model.Release;
import org.hearth.cohort.model.Scheme;
import org.hearth.cohort.model.Seats;
import org.hearth.cohort.model.StepTaken.Ground;
import org.hearth.cohort.model.TrainerPath;
import org.hearth.cohort.store.CohortRepository;
import org.hearth.cohort.store.PathRepository;
import org.hearth.cohort.store.SchemeRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.EngagementCard;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Cohorts: the programme lead opens one, partners nominate with their managers' word, and the lead gives seats. */
@ApplicationScoped
@Transactional
public class CohortService {

    private static final int MOST_OFFERED = 8;

    @Inject
    CohortRepository cohorts;

    @Inject
    SchemeRepository schemes;

    @Inject
    PathRepository paths;

    @Inject
    Advance advance;

    @Inject
    Prospects prospects;

    @Inject
    Releases releases;

    @Inject
    PathNews news;

    @Inject
    People people;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Every cohort, with its seats. Nobody's name stands in them. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<CohortView> all() {
        return cohorts.all(viewer.partnership(), advance.today());
    }

    /** One of them. */
    @Requires(Permission.VIEW_SESSIONS)
    public CohortView view(CohortId id) {
        return cohorts.view(id.value(), viewer.partnership(), advance.today());
    }

    /** The partners of today, to give seats to. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public List<PartnerCard> partners() {
        return partners.members(viewer.partnership(), advance.today());
    }

    /**
     * Opens a cohort. Refuses by field, and as {@code cohort.programme-unknown} a programme that trainers of the partnership do not
     * pass on.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public CohortView open(CohortDraft draft) {
        boolean taught = schemes.taught(viewer.partnership()).stream()
                .anyMatch(each -> each.id().equals(draft.programme()));
        if (!taught) {
            throw new BadInput("programme", CohortRefusal.PROGRAMME_UNKNOWN);
        }
        Cohort made = Cohort.open(
                viewer.partnership(), draft.programme(), draft, viewer.person(), clock.instant(), advance.today());
        List<String> sessions = checked(made, draft);
        cohorts.add(made);
        cohorts.keep(made, draft, sessions);
        audit.record("cohort.opened", "cohort", made.id(), null, null);
        return view(new CohortId(made.id()));
    }

    /** Changes a cohort. Seats somebody has are not taken away: refused as {@code cohort.seats-taken}. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public CohortView change(CohortId id, Integer seen, CohortDraft draft) {
        Cohort found = cohorts.hold(id.value(), viewer.partnership());
        Stale.unless(seen, found.version());
        if (draft.programme() != null && !draft.programme().equals(found.programme())) {
            throw new BadInput("programme", InputRefusal.NOT_A_CHOICE);
        }
        found.change(draft, advance.today());
        List<String> sessions = checked(found, draft);
        cohorts.keep(found, draft, sessions);
        Seats seats = cohorts.seats(found);
        boolean kept =
                seats.taken().values().stream().mapToInt(Integer::intValue).sum() <= seats.all()
                        && seats.own().entrySet().stream()
                                .allMatch(each -> seats.taken().getOrDefault(each.getKey(), 0) <= each.getValue());
        if (!kept) {
            throw new RuleBroken(CohortRefusal.SEATS_TAKEN);
        }
        audit.record("cohort.changed", "cohort", found.id(), null, null);
        return view(id);
    }

    private List<String> checked(Cohort cohort, CohortDraft draft) {
        List<String> members = partners().stream().map(PartnerCard::id).toList();
        if (!draft.partners().stream().allMatch(each -> members.contains(each.partner()))) {
            throw new BadInput("partners", CohortRefusal.SEATS_PARTNER);
        }
        return draft.sessions().stream()
                .map(ref -> cohorts.training(ref, cohort.programme(), cohort.partnership())
                        .orElseThrow(() -> new BadInput("sessions", CohortRefusal.COHORT_SESSION)))
                .distinct()
                .toList();
    }

    /** Those of one's own people who may be meant, while somebody types. */
    @Requires(Permission.NOMINATE_TRAINERS)
    public List<String> peopleLike(String words) {
        return people
                .find(words, null, viewer.scope(Permission.NOMINATE_TRAINERS), new Paging(0, MOST_OFFERED))
                .items()
                .stream()
                .map(PersonCard::called)
                .toList();
    }

    /**
     * Nominates one of one's own people, with the release of their line manager, or of somebody else of their partner with the
     * reason for it ({@code cohort.release-*}). Refuses somebody who cannot be found
     * ({@code cohort.person-unknown}), who is on this path already ({@code cohort.path-there}), too few sessions promised
     * ({@code cohort.release-too-few}), one that is older than a year ({@code cohort.release-old}), and anybody after the last day for it ({@code cohort.cohort-closed}).
     */
    @Requires(Permission.NOMINATE_TRAINERS)
    public PathView nominate(CohortId id, NominationDraft draft) {
        Cohort cohort = cohorts.hold(id.value(), viewer.partnership());
        cohort.mustTakeNominations(advance.today());
        Scope scope = viewer.scope(Permission.NOMINATE_TRAINERS);
        Scheme scheme = advance.scheme(cohort);
        checked(draft, scheme);
        PersonCard person =
                people.called(draft.who(), scope).orElseThrow(() -> new BadInput("who", CohortRefusal.PERSON_UNKNOWN));
        PersonId who = new PersonId(person.id());
        EngagementCard work = people.engagement(who, null, scope, advance.today());
        if (paths.live(who, cohort.programme(), cohort.partnership()).isPresent()) {
            throw new BadInput("who", CohortRefusal.PATH_THERE);
        }
        Release release = releases.of(who, work, draft);
        TrainerPath path = TrainerPath.begin(
                cohort.partnership(),
                cohort.programme(),
                who,
                new PartnerId(work.partner()),
                id.value(),
                clock.instant());
        paths.add(path);
        paths.flush();
        advance.take(path, Step.NOMINATED, Ground.on(advance.today(), null), viewer.person());
        advance.take(path, Step.RELEASED, Releases.ground(release, draft), viewer.person());
        path.promised(draft.sessions());
        advance.settle(path);
        releases.told(path, work, release);
        audit.recordFor(who, "trainer-path.nominated", "trainer-path", path.id(), path.partner(), null);
        return prospects.view(path);
    }

    private void checked(NominationDraft draft, Scheme scheme) {
        Answers answers = new Answers();
        answers.text("who", draft.who(), 320);
        answers.optional("manager", draft.manager(), 320);
        answers.optional("reason", draft.reason(), 500);
        answers.date("signedOn", draft.signedOn());
        answers.check(
                draft.signedOn() == null || !draft.signedOn().isAfter(advance.today()),
                "signedOn",
                CohortRefusal.STEP_DAY);
        LocalDate earliest = Release.earliest(advance.today());
        answers.check(
                draft.signedOn() == null || !draft.signedOn().isBefore(earliest),
                "signedOn",
                CohortRefusal.RELEASE_OLD,
                earliest);
        int promised = answers.number("sessions", draft.sessions(), 1, 100);
        Integer least = scheme.releaseSessions();
        boolean enough = least == null || draft.sessions() == null || promised >= least;
        answers.check(enough, "sessions", CohortRefusal.RELEASE_TOO_FEW, least);
        answers.done();
    }

    /**
     * Gives somebody who was nominated a seat. Refuses it when their partner has none left ({@code cohort.seats-of-partner}), or
     * the cohort ({@code cohort.seats-of-cohort}); two at once cannot have the last.
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public PathView select(PathId id, Integer seen) {
        TrainerPath path = paths.get(id.value(), viewer.scope(Permission.RECORD_ACCREDITATION), advance.today());
        Stale.unless(seen, path.version());
        Cohort cohort = cohorts.hold(
                Optional.ofNullable(path.cohort()).orElseThrow(() -> new NotFound("cohort", id.value())),
                viewer.partnership());
        cohorts.seats(cohort).against(String.valueOf(path.partner().value())).ifPresent(refused -> {
            throw refused;
        });
        advance.take(path, Step.SELECTED, Ground.on(advance.today(), null), viewer.person());
        news.tell(path, Step.SELECTED);
        advance.settle(path);
        audit.recordFor(path.person(), "trainer-path.selected", "trainer-path", path.id(), path.partner(), null);
        return prospects.view(path);
    }
}
