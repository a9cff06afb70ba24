package org.hearth.catalogue.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.FidelityCard;
import org.hearth.catalogue.FidelityDraft;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.Identity;

/** What a programme asks of its delivery from a day on. Rules are never changed, only followed by later ones. */
@Entity
@Table(name = "fidelity_rule")
public class FidelityRule {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_GAP = 365;
    private static final int MOST_SESSIONS = 60;

    @Id
    private String id;

    @Column(name = "programme_id")
    private String programme;

    private String level;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "separate_days")
    private Integer separateDays;

    @Column(name = "min_gap_days")
    private Integer minGapDays;

    @Column(name = "max_gap_days")
    private Integer maxGapDays;

    @Column(name = "aim_gap_days")
    private Integer aimGapDays;

    @Column(name = "min_trainers")
    private int minTrainers;

    @Column(name = "min_group")
    private Integer minGroup;

    @Column(name = "max_group")
    private Integer maxGroup;

    @Column(name = "course_ref")
    private String course;

    @Column(name = "parent_group_sessions")
    private Integer parentGroupSessions;

    @Column(name = "parent_group_sessions_most")
    private Integer parentGroupSessionsMost;

    @Column(name = "accredited_trainers")
    private boolean accreditedTrainers;

    private String source;

    @Version
    private int version;

    protected FidelityRule() {} // for JPA

    /** A rule from today or a later day on: what was checked before stays true. Refuses by field, as {@code catalogue.*}. */
    public static FidelityRule of(String programme, FidelityDraft draft, LocalDate today) {
        Faults faults = new Faults();
        var made = new FidelityRule();
        made.id = Identity.next();
        made.programme = programme;
        made.level = draft.level() == null || draft.level().isBlank()
                ? null
                : faults.choice("level", draft.level(), CourseLevel.class).name();
        made.from = start(draft.from(), today, faults);
        made.separateDays = faults.number("separateDays", draft.separateDays(), 1, MOST_DAYS);
        made.minGapDays = faults.number("minGapDays", draft.minGapDays(), 1, LONGEST_GAP);
        made.maxGapDays = faults.number("maxGapDays", draft.maxGapDays(), 1, LONGEST_GAP);
        made.aimGapDays = faults.number("aimGapDays", draft.aimGapDays(), 1, LONGEST_GAP);
        Integer trainers = faults.number("minTrainers", draft.minTrainers(), 1, 10);
        made.minTrainers = trainers == null ? 1 : trainers;
        made.minGroup = faults.number("minGroup", draft.minGroup(), 1, 2000);
        made.maxGroup = faults.number("maxGroup", draft.maxGroup(), 1, 2000);
        made.course = faults.optional("course", draft.course(), 20);
        made.parentGroupSessions = faults.number("parentGroupSessions", draft.parentGroupSessions(), 1, MOST_SESSIONS);
        made.parentGroupSessionsMost =
                faults.number("parentGroupSessionsMost", draft.parentGroupSessionsMost(), 1, MOST_SESSIONS);
        made.accreditedTrainers = !Boolean.FALSE.equals(draft.accreditedTrainers());
        made.source = faults.text("source", draft.source(), 300);
        made.checkGaps(faults);
        made.checkSessions(faults);
        boolean both = made.minGroup != null && made.maxGroup != null && !faults.has("maxGroup");
        if (both && made.minGroup > made.maxGroup) {
            faults.add("maxGroup", CatalogueRefusal.GROUPS_ORDER);
        }
        faults.refuse();
        return made;
    }

    private static LocalDate start(LocalDate from, LocalDate today, Faults faults) {
        if (from == null) {
            faults.add("from", CatalogueRefusal.MISSING);
        } else if (from.isBefore(today)) {
            faults.add("from", CatalogueRefusal.RULE_IN_THE_PAST, today);
        } else if (from.isAfter(today.plusYears(10))) {
            faults.add("from", CatalogueRefusal.DATE_FORMAT);
        }
        return from;
    }

    private void checkSessions(Faults faults) {
        boolean alone = parentGroupSessionsMost != null && parentGroupSessions == null;
        boolean backwards = parentGroupSessionsMost != null
                && parentGroupSessions != null
                && parentGroupSessionsMost < parentGroupSessions;
        if ((alone || backwards) && !faults.has("parentGroupSessionsMost")) {
            faults.add("parentGroupSessionsMost", CatalogueRefusal.SESSIONS_ORDER);
        }
    }

    private void checkGaps(Faults faults) {
        if (minGapDays != null && maxGapDays != null && minGapDays > maxGapDays) {
            faults.add("maxGapDays", CatalogueRefusal.GAPS_ORDER);
        }
        boolean tooShort = aimGapDays != null && minGapDays != null && aimGapDays < minGapDays;
        boolean tooLong = aimGapDays != null && maxGapDays != null && aimGapDays > maxGapDays;
        if (tooShort || tooLong) {
            faults.add("aimGapDays", CatalogueRefusal.AIM_OUTSIDE_GAPS);
        }
        if (separateDays != null && separateDays == 1 && minGapDays != null) {
            faults.add("minGapDays", CatalogueRefusal.GAPS_NEED_DAYS);
        }
    }

    /** Ends the rule the day before another one begins. Refuses {@code catalogue.rule-before-latest}. */
    public void endBefore(FidelityRule next) {
        if (!next.from.isAfter(from)) {
            throw new BadInput("from", CatalogueRefusal.RULE_BEFORE_LATEST, from);
        }
        to = next.from.minusDays(1);
    }

    /** Whether the rule is about the same level, or the same one course, as another. */
    public boolean sameLevel(FidelityRule other) {
        return Objects.equals(course, other.course) && (course != null || Objects.equals(level, other.level));
    }

    /** Whether no later rule has ended it yet. */
    public boolean isOpen() {
        return to == null;
    }

    /**
     * The rule that decides on a day: the course's own, else the level's own, else the one for every level; the later one
     * where two overlap.
     *
     * @param ref the reference of the course; may be null
     */
    public static Optional<FidelityRule> inForce(
            Collection<FidelityRule> rules, CourseLevel level, String ref, LocalDate on) {
        return rules.stream()
                .filter(rule -> !on.isBefore(rule.from) && (rule.to == null || !on.isAfter(rule.to)))
                .filter(rule -> rule.course != null
                        ? rule.course.equals(ref)
                        : rule.level == null || rule.level.equals(level.name()))
                .max(Comparator.comparing((FidelityRule rule) -> rule.course != null)
                        .thenComparing(rule -> rule.level != null)
                        .thenComparing(rule -> rule.from));
    }

    /** The rule as other rooms need it. */
    public FidelityCard card(String programmeName) {
        return new FidelityCard(
                programme,
                programmeName,
                separateDays,
                minGapDays,
                maxGapDays,
                aimGapDays,
                minTrainers,
                minGroup,
                maxGroup,
                accreditedTrainers,
                parentGroupSessions,
                parentGroupSessionsMost,
                source);
    }

    public String id() {
        return id;
    }

    /** The reference of the one course it is about; null for a level or all of them. */
    public String course() {
        return course;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }
}
