package org.hearth.catalogue.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.Condition;
import org.hearth.catalogue.CourseDraft;
import org.hearth.catalogue.CourseLevel;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.CourseStatus;
import org.hearth.kernel.Identity;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;

/**
 * One edition of a course. A draft can be changed; a published one cannot, because sessions and awards rest on what it
 * says: a change is a new edition, which retires the one before when it is published.
 */
@Entity
@Table(name = "course")
public class Course {

    private static final Pattern REF = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final int LONGEST_COURSE_DAYS = 60;
    private static final int LONGEST_COURSE_MINUTES = 60_000;

    @Id
    private String id;

    @Column(name = "partnership_id")
    private String partnership;

    @Column(name = "owner_partner_id")
    private String owner;

    @Column(name = "programme_id")
    private String programme;

    private String ref;
    private int edition;

    @Column(name = "follows_id")
    private String follows;

    private String title;
    private String summary;
    private String topic;
    private String level;
    private String mode;
    private int days;
    private int minutes;

    @Column(name = "max_group")
    private Integer maxGroup;

    @Column(name = "audience_from")
    private Integer audienceFrom;

    @Column(name = "audience_to")
    private Integer audienceTo;

    @Column(name = "audience_roles")
    private String audienceRoles;

    @Column(name = "outcome_tags")
    private String outcomeTags;

    @Column(name = "guidance_version")
    private String guidanceVersion;

    @Column(name = "content_notice")
    private String contentNotice;

    private String conditions;

    @Column(name = "renewal_months")
    private Integer renewalMonths;

    private String source;
    private String status;

    @Column(name = "search_text")
    private String searchWords;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "course_prerequisite", joinColumns = @JoinColumn(name = "course_id"))
    @Column(name = "required_id")
    private Set<String> prerequisites = new HashSet<>();

    protected Course() {} // for JPA

    /** The first edition, as a draft. Refuses by field what cannot be used, as {@code catalogue.*}. */
    public static Course draft(PartnershipId partnership, CourseDraft draft, Set<String> prerequisites) {
        var made = new Course();
        made.id = Identity.next();
        made.partnership = partnership.value();
        made.edition = 1;
        made.status = CourseStatus.DRAFT.name();
        Faults faults = new Faults();
        made.ref = faults.text("ref", draft.ref(), 20).toUpperCase(Locale.ROOT);
        if (!faults.has("ref") && !REF.matcher(made.ref).matches()) {
            faults.add("ref", CatalogueRefusal.REF_FORMAT);
        }
        made.describe(draft, prerequisites, faults);
        return made;
    }

    /** Changes a draft; its ref stays. Refuses {@code catalogue.not-a-draft}. */
    public void change(CourseDraft draft, Set<String> required) {
        if (status() != CourseStatus.DRAFT) {
            throw new RuleBroken(CatalogueRefusal.NOT_A_DRAFT);
        }
        describe(draft, required, new Faults());
    }

    private void describe(CourseDraft draft, Set<String> required, Faults faults) {
        title = faults.text("title", draft.title(), 160);
        summary = orBlank(faults.optional("summary", draft.summary(), 2000));
        topic = orBlank(faults.optional("topic", draft.topic(), 80));
        programme = draft.programme() == null || draft.programme().isBlank() ? null : draft.programme();
        owner = draft.owner() == null || draft.owner().isBlank() ? null : draft.owner();
        level = faults.choice("level", draft.level(), CourseLevel.class).name();
        mode = faults.choice("mode", draft.mode(), CourseMode.class).name();
        days = orZero(faults.number("days", draft.days(), 1, LONGEST_COURSE_DAYS));
        minutes = orZero(faults.number("minutes", draft.minutes(), 5, LONGEST_COURSE_MINUTES));
        maxGroup = faults.number("maxGroup", draft.maxGroup(), 1, 2000);
        audienceFrom = faults.number("audienceFrom", draft.audienceFrom(), 0, 120);
        audienceTo = faults.number("audienceTo", draft.audienceTo(), 0, 120);
        if (audienceFrom != null && audienceTo != null && audienceFrom > audienceTo) {
            faults.add("audienceTo", CatalogueRefusal.AGES_ORDER);
        }
        audienceRoles = faults.optional("audienceRoles", draft.audienceRoles(), 500);
        outcomeTags = faults.optional("outcomeTags", draft.outcomeTags(), 300);
        guidanceVersion = faults.optional("guidanceVersion", draft.guidanceVersion(), 160);
        contentNotice = faults.optional("contentNotice", draft.contentNotice(), 500);
        conditions = conditions(draft.conditions(), faults);
        renewalMonths = faults.number("renewalMonths", draft.renewalMonths(), 1, 240);
        searchWords = orBlank(faults.optional("searchWords", draft.searchWords(), 1000));
        source = faults.optional("source", draft.source(), 300);
        faults.refuse();
        if (!prerequisites.equals(required)) {
            prerequisites = new HashSet<>(required);
        }
    }

    private static String conditions(List<String> given, Faults faults) {
        Set<Condition> wanted = EnumSet.noneOf(Condition.class);
        for (String each : given) {
            wanted.add(faults.choice("conditions", each, Condition.class));
        }
        return wanted.stream().map(Condition::name).collect(Collectors.joining(" "));
    }

    /** Opens the edition for scheduling. Refuses by field what is still missing, {@code catalogue.not-a-draft} otherwise. */
    public void publish() {
        if (status() != CourseStatus.DRAFT) {
            throw new RuleBroken(CatalogueRefusal.NOT_A_DRAFT);
        }
        Faults faults = new Faults();
        faults.text("title", title, 160);
        faults.text("summary", summary, 2000);
        faults.text("topic", topic, 80);
        if (days == 0) {
            faults.add("days", CatalogueRefusal.MISSING);
        }
        if (minutes == 0) {
            faults.add("minutes", CatalogueRefusal.MISSING);
        }
        faults.refuse();
        status = CourseStatus.PUBLISHED.name();
    }

    /** Ends the edition: nothing new is scheduled, what was scheduled and awarded stays. */
    public void retire() {
        if (status() == CourseStatus.RETIRED) {
            throw new RuleBroken(CatalogueRefusal.NOT_PUBLISHED);
        }
        status = CourseStatus.RETIRED.name();
    }

    /** A draft of the next edition that says the same; this one stays what it is. Refuses {@code catalogue.not-published}. */
    public Course nextEdition(int number) {
        if (status() == CourseStatus.DRAFT) {
            throw new RuleBroken(CatalogueRefusal.NOT_PUBLISHED);
        }
        var next = new Course();
        next.id = Identity.next();
        next.partnership = partnership;
        next.owner = owner;
        next.programme = programme;
        next.ref = ref;
        next.edition = number;
        next.follows = id;
        next.title = title;
        next.summary = summary;
        next.topic = topic;
        next.level = level;
        next.mode = mode;
        next.days = days;
        next.minutes = minutes;
        next.maxGroup = maxGroup;
        next.audienceFrom = audienceFrom;
        next.audienceTo = audienceTo;
        next.audienceRoles = audienceRoles;
        next.outcomeTags = outcomeTags;
        next.guidanceVersion = guidanceVersion;
        next.contentNotice = contentNotice;
        next.conditions = conditions;
        next.renewalMonths = renewalMonths;
        next.source = source;
        next.searchWords = searchWords;
        next.status = CourseStatus.DRAFT.name();
        next.prerequisites = new HashSet<>(prerequisites);
        return next;
    }

    /** Reads stored conditions; a name this version does not know is left out. */
    public static Set<Condition> conditions(String stored) {
        Set<String> names = Set.copyOf(Arrays.asList(stored == null ? new String[0] : stored.split("[ ,]+")));
        return EnumSet.allOf(Condition.class).stream()
                .filter(each -> names.contains(each.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
    }

    public CourseStatus status() {
        return CourseStatus.valueOf(status);
    }

    public String id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public int edition() {
        return edition;
    }

    public String title() {
        return title;
    }

    public String owner() {
        return owner;
    }

    public String programme() {
        return programme;
    }

    public Set<String> prerequisites() {
        return new TreeSet<>(prerequisites);
    }

    public int version() {
        return version;
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
