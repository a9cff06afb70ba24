package org.hearth.cohort.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.cohort.CohortRefusal;
import org.hearth.cohort.Standing;
import org.hearth.cohort.Step;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;

/** One person's way to being a trainer of one programme, and of staying it (domain rules C15 to C17). */
@Entity
@Table(name = "trainer_path")
public class TrainerPath {

    /**
     * What may have been done, or be held, before somebody was nominated: courses elsewhere and before, and the release, whose age
     * the nomination looks at.
     */
    private static final Set<Step> ANY_DAY =
            EnumSet.of(Step.NOMINATED, Step.PREREQUISITES_CHECKED, Step.RELEASED, Step.TRAINED);

    /** What rests on being nominated and having a seat here; papers and deliveries may be of another place and before. */
    private static final Set<Step> RESTS_ON_SEAT = EnumSet.of(Step.SELECTED, Step.ACCREDITED);

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "programme_id")
    private String programme;

    @Column(name = "person_id")
    private String person;

    /** The partner they were nominated by, or worked for when they were accredited. */
    @Column(name = "partner_id")
    private String partner;

    @Column(name = "cohort_id")
    private String cohort;

    @Column(name = "promised_sessions")
    private Integer promisedSessions;

    /** What was written down: a lapse counts by its day, also before it is written. */
    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    private Step nextStep;

    @Column(name = "since_date")
    private LocalDate since;

    @Column(name = "lapses_on")
    private LocalDate lapsesOn;

    @Column(name = "at_risk_from")
    private LocalDate atRiskFrom;

    /** The lapse its trainer was warned of. */
    @Column(name = "warned_of")
    private LocalDate warnedOf;

    @Column(name = "lapse_cause")
    private String lapseCause;

    /** The row by which scheduling knows that they may train; null while they may not. */
    @Column(name = "accreditation_id")
    private String accreditation;

    /** How many generations from the licensor's trainers; null where nobody knows. */
    private Integer generation;

    /** The last day by somebody's word. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected TrainerPath() {} // for JPA

    /** Where a path begins. */
    public static TrainerPath begin(
            PartnershipId partnership,
            String programme,
            PersonId person,
            PartnerId partner,
            String cohort,
            Instant now) {
        var made = new TrainerPath();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.programme = programme;
        made.person = person.value();
        made.partner = partner == null ? null : partner.value();
        made.cohort = cohort;
        made.standing = Standing.CANDIDATE;
        made.createdAt = now;
        return made;
    }

    /**
     * Takes a step, when its time has come. Refuses one the scheme does not ask ({@code cohort.step-not-asked}), one that was
     * taken as often as asked ({@code cohort.step-taken}), one before its turn ({@code cohort.step-too-early}), a day after today
     * ({@code cohort.step-day}), and one before the steps it rests on ({@code cohort.step-before}).
     */
    public StepTaken take(Step step, StepTaken.Ground ground, Scheme scheme, List<StepTaken> before, When when) {
        refuseEnded();
        if (step.leadsUp()) {
            inTurn(step, scheme, before);
        } else if (standing == Standing.CANDIDATE && step != Step.WITHDRAWN) {
            throw new RuleBroken(CohortRefusal.STEP_TOO_EARLY, Step.ACCREDITED.name());
        } else if (!scheme.keeps(step)) {
            throw new RuleBroken(CohortRefusal.STEP_NOT_ASKED);
        }
        dayFits(step, ground.on(), before, when.today());
        return StepTaken.of(this, step, ground, when.by(), when.now());
    }

    /** The moment of an act, and by whose word. */
    public record When(LocalDate today, Instant now, String by) {}

    private void inTurn(Step step, Scheme scheme, List<StepTaken> before) {
        boolean begins = step == Step.NOMINATED || step == Step.SELECTED;
        boolean free = begins || step == Step.RELEASED;
        if (!begins && !scheme.steps().contains(step)) {
            throw new RuleBroken(CohortRefusal.STEP_NOT_ASKED);
        }
        Map<Step, Integer> taken = taken(before);
        int most = begins ? 1 : scheme.times(step);
        if (taken.getOrDefault(step, 0) >= most) {
            LocalDate day = before.stream()
                    .filter(each -> each.step() == step)
                    .map(StepTaken::on)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            throw new RuleBroken(CohortRefusal.STEP_TAKEN, day == null ? "" : day);
        }
        Optional<Step> missing = free ? Optional.empty() : new Progress(scheme, taken).missingBefore(step);
        missing.or(() -> cohort != null && !free && !taken.containsKey(Step.SELECTED)
                        ? Optional.of(Step.SELECTED)
                        : Optional.empty())
                .ifPresent(first -> {
                    throw new RuleBroken(CohortRefusal.STEP_TOO_EARLY, first.name());
                });
    }

    private void dayFits(Step step, LocalDate on, List<StepTaken> before, LocalDate today) {
        if (on == null || on.isAfter(today)) {
            throw new BadInput("on", CohortRefusal.STEP_DAY);
        }
        if (ANY_DAY.contains(step)) {
            return;
        }
        Stream<LocalDate> lapse = step == Step.REINSTATED ? Stream.ofNullable(lapsesOn) : Stream.empty();
        Stream<LocalDate> steps = before.stream()
                .filter(each -> each.step().leadsUp() && each.step().compareTo(step) < 0)
                .filter(each -> rests(step, each.step()))
                .map(StepTaken::on);
        Stream.concat(lapse, steps)
                .filter(on::isBefore)
                .max(LocalDate::compareTo)
                .ifPresent(earliest -> {
                    throw new BadInput("on", CohortRefusal.STEP_BEFORE, earliest);
                });
    }

    private static boolean rests(Step step, Step earlier) {
        return switch (earlier) {
            case PREREQUISITES_CHECKED -> false;
            case NOMINATED, SELECTED, RELEASED -> RESTS_ON_SEAT.contains(step);
            default -> true;
        };
    }

    /** How often each step was taken. */
    public static Map<Step, Integer> taken(List<StepTaken> steps) {
        Map<Step, Integer> sum = new EnumMap<>(Step.class);
        steps.forEach(each -> sum.merge(each.step(), 1, Integer::sum));
        return sum;
    }

    private void refuseEnded() {
        if (standing == Standing.WITHDRAWN) {
            throw new RuleBroken(CohortRefusal.PATH_ENDED);
        }
    }

    /** Somebody wrote down that they may train, by a path nobody saw here. What the scheme asks before is not asked of them. */
    public StepTaken recorded(StepTaken.Ground ground, String row, LocalDate until, When when) {
        Step step = standing == Standing.LAPSED ? Step.REINSTATED : Step.ACCREDITED;
        mayTrain(ground.on(), row);
        validUntil = until;
        return StepTaken.of(this, step, ground, when.by(), when.now());
    }

    /** What comes next, for lists; null once accredited. */
    public void expects(Step next) {
        nextStep = next;
    }

    /** They may train from a day on. */
    public void mayTrain(LocalDate from, String row) {
        standing = Standing.ACCREDITED;
        since = from;
        accreditation = row;
        nextStep = null;
    }

    /** They may deliver beside a mentor. */
    public void mayAssist(String row) {
        accreditation = row;
    }

    /** When it lapses by what is known today; null for never. */
    public void lapses(Upkeep.End end, LocalDate warnedFrom) {
        lapsesOn = end == null ? null : end.on();
        lapseCause = end == null ? null : end.cause().name();
        atRiskFrom = end == null ? null : warnedFrom;
    }

    /** Whether nobody has warned them of what runs out now. */
    public boolean mustBeWarned() {
        return lapsesOn != null && !lapsesOn.equals(warnedOf);
    }

    /** Notes that they were warned of what runs out. */
    public void warned() {
        warnedOf = lapsesOn;
    }

    /** It ran out, and that is written down. */
    public void lapsed() {
        standing = Standing.LAPSED;
        accreditation = null;
    }

    /** It ends by somebody's word. */
    public void withdrawn() {
        standing = Standing.WITHDRAWN;
        nextStep = null;
        accreditation = null;
        lapses(null, null);
    }

    /** Keeps what the manager signed. */
    public void promised(Integer sessions) {
        promisedSessions = sessions;
    }

    /** Where they stand on a day: what ran out counts from its day on. */
    public Standing on(LocalDate day) {
        return standing(standing, lapsesOn, atRiskFrom, day);
    }

    /**
     * Where somebody stands on a day.
     *
     * @param kept what was written down
     * @param lapsesOn when it runs out; null for never
     * @param atRiskFrom from when on they are warned of it; null for never
     */
    public static Standing standing(Standing kept, LocalDate lapsesOn, LocalDate atRiskFrom, LocalDate day) {
        if (kept != Standing.ACCREDITED || lapsesOn == null) {
            return kept;
        }
        if (!day.isBefore(lapsesOn)) {
            return Standing.LAPSED;
        }
        return day.isBefore(atRiskFrom) ? Standing.ACCREDITED : Standing.AT_RISK;
    }

    public String id() {
        return id;
    }

    public PartnershipId partnership() {
        return new PartnershipId(partnership);
    }

    public String programme() {
        return programme;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public PartnerId partner() {
        return partner == null ? null : new PartnerId(partner);
    }

    public String cohort() {
        return cohort;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate lapsesOn() {
        return lapsesOn;
    }

    public String accreditation() {
        return accreditation;
    }

    /** The last day by somebody's word; null for none. */
    public LocalDate validUntil() {
        return validUntil;
    }

    /** It counts up to a day, by somebody's word; null for no end. */
    public void endsOn(LocalDate last) {
        validUntil = last;
    }

    /** The generation they are of as trainers; null where nobody knows. */
    public Integer generation() {
        return generation;
    }

    /** They were trained by somebody of the generation before. */
    public void ofGeneration(Integer own) {
        generation = own;
    }

    /** The day since which Hearth knows of it. */
    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
