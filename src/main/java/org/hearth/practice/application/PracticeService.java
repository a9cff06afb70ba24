package org.hearth.practice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.practice.Level;
import org.hearth.practice.PracticeRefusal;
import org.hearth.practice.PracticeView;
import org.hearth.practice.ScaleDraft;
import org.hearth.practice.ScaleView;
import org.hearth.practice.ScoreDraft;
import org.hearth.practice.model.SameName;
import org.hearth.practice.model.Sample;
import org.hearth.practice.model.Scale;
import org.hearth.practice.store.PracticeRepository;
import org.hearth.practice.store.PracticeRepository.Coded;
import org.hearth.practice.store.PracticeRepository.Coder;
import org.hearth.practice.store.PracticeRepository.Kept;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** How well people practise, as coded samples show it: seen by themselves and within reach, written down by assessors. */
@ApplicationScoped
@Transactional
public class PracticeService {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    PracticeRepository practice;

    @Inject
    People people;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The viewer's own practice. */
    @Requires
    public List<PracticeView> mine() {
        return views(viewer.person());
    }

    /** The practice of somebody within reach; refused as not found for anybody else. */
    @Requires(Permission.VIEW_RECORD)
    public List<PracticeView> of(PersonId person) {
        PersonCard card = people.card(person, viewer.scope(Permission.VIEW_RECORD));
        audit.recordFor(person, "practice.seen", "person", person.value(), partner(card), null);
        return views(person);
    }

    /** The name of somebody whose practice the viewer writes down. */
    @Requires(Permission.VIEW_RECORD)
    public PersonCard who(PersonId person) {
        return people.card(person, viewer.scope(Permission.VIEW_RECORD));
    }

    /** Whether the viewer may write a sample down. */
    @Requires(Permission.VIEW_RECORD)
    public boolean mayRecord(PersonId person) {
        return viewer.may(Permission.RECORD_PRACTICE) && !person.equals(viewer.person());
    }

    private static PartnerId partner(PersonCard card) {
        return card.partner() == null ? null : new PartnerId(card.partner());
    }

    private List<PracticeView> views(PersonId person) {
        return coded().stream().map(programme -> view(person, programme)).toList();
    }

    private PracticeView view(PersonId person, Coded programme) {
        List<Scale> scales = practice.scales(programme.id(), viewer.partnership());
        List<PracticeView.Score> scores = practice.of(person, programme.id(), viewer.partnership()).stream()
                .map(kept -> score(kept, on(scales, programme, kept.sample().on())))
                .toList();
        Level level = scores.isEmpty() ? Level.AWARE : scores.get(0).level();
        return new PracticeView(programme.id(), programme.name(), level, scores);
    }

    private static PracticeView.Score score(Kept kept, Scale scale) {
        Sample sample = kept.sample();
        return new PracticeView.Score(
                kept.id(),
                sample.on(),
                sample.minutes(),
                scale.level(sample),
                scale.measures(sample),
                sample.adherent(),
                sample.nonAdherent(),
                kept.coder());
    }

    /** What holds on the day: what was decided, and before or without that what the tool publishes. */
    private static Scale on(List<Scale> decided, Coded programme, LocalDate day) {
        return decided.stream()
                .filter(each -> each.holds(day))
                .findFirst()
                .orElseGet(() -> PublishedScales.of(programme.code()));
    }

    private List<Coded> coded() {
        return practice.coded(PublishedScales.codes(), viewer.partnership());
    }

    /**
     * Writes a coded sample down. Refuses one's own ({@code practice.own-score}), a programme without a tool
     * ({@code practice.no-tool}), by field what is out of range, and what is kept already ({@code practice.sample-same} and
     * {@code practice.sample-there}); the learner is told that it is there, and no score. Nobody outside the viewer's reach is found.
     */
    @Requires(Permission.RECORD_PRACTICE)
    public PracticeView record(PersonId person, ScoreDraft draft) {
        PersonCard card = people.card(person, viewer.scope(Permission.RECORD_PRACTICE));
        if (person.equals(viewer.person())) {
            throw new RuleBroken(PracticeRefusal.OWN_SCORE);
        }
        Coded programme = coded().stream()
                .filter(each -> each.id().equals(draft.programme()))
                .findFirst()
                .orElseThrow(() -> new BadInput("programme", PracticeRefusal.NO_TOOL));
        Sample sample = Sample.of(draft, today());
        Answers answers = new Answers();
        String outside = answers.optional("coder", draft.coder(), 120);
        boolean other = outside == null || !SameName.mayBe(outside, card.name());
        answers.check(other, "coder", PracticeRefusal.OWN_SCORE);
        answers.done();
        var coder = new Coder(viewer.person(), outside, clock.instant());
        practice.hold(programme.id(), viewer.partnership());
        sample.mustBeNew(
                practice.codedBy(coder, person, programme.id(), viewer.partnership()),
                Boolean.TRUE.equals(draft.another()));
        String id = practice.add(person, draft.programme(), viewer.partnership(), sample, coder);
        audit.recordFor(person, "practice.recorded", "practice-score", id, partner(card), null);
        outbox.tell(new Notice(
                PracticeLetters.CODED,
                viewer.partnership(),
                person,
                null,
                null,
                Map.of(PracticeLetters.SCORE, id),
                clock.instant()));
        return view(person, programme);
    }

    /** The thresholds of every programme whose practice is coded, those in force last. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<ScaleView> scales() {
        return coded().stream().flatMap(each -> scales(each).stream()).toList();
    }

    /** What a change of thresholds begins with; not found when the programme is none of the partnership's. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ScaleView latest(String programme) {
        Coded known = practice.programme(programme, viewer.partnership())
                .orElseThrow(() -> new NotFound("practice", programme));
        List<ScaleView> all = scales(known);
        return all.get(all.size() - 1);
    }

    private List<ScaleView> scales(Coded programme) {
        List<Scale> decided = practice.scales(programme.id(), viewer.partnership());
        return decided.isEmpty()
                ? List.of(scale(programme, PublishedScales.of(programme.code()), true))
                : decided.stream().map(each -> scale(programme, each, false)).toList();
    }

    private static ScaleView scale(Coded programme, Scale scale, boolean published) {
        return new ScaleView(
                programme.id(),
                programme.name(),
                scale.from(),
                scale.to(),
                published,
                scale.technical().fair(),
                scale.technical().good(),
                scale.relational().fair(),
                scale.relational().good(),
                scale.complex().fair(),
                scale.complex().good(),
                scale.ratio().fair(),
                scale.ratio().good(),
                scale.source());
    }

    /** Lets thresholds hold for samples from a day on. Refuses by field, as {@code practice.scale-*}. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public ScaleView decide(String programme, ScaleDraft draft) {
        practice.programme(programme, viewer.partnership()).orElseThrow(() -> new NotFound("practice", programme));
        Scale scale = Scale.of(draft, today());
        practice.replace(programme, viewer.partnership(), scale, viewer.person(), clock.instant());
        audit.record("practice-scale.decided", "programme", programme, null, scale.toString());
        return scales().stream()
                .filter(each ->
                        each.programme().equals(programme) && each.from().equals(scale.from()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
