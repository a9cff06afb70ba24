package org.hearth.catalogue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.catalogue.CatalogueChanged;
import org.hearth.catalogue.CatalogueRefusal;
import org.hearth.catalogue.CourseDraft;
import org.hearth.catalogue.CourseStatus;
import org.hearth.catalogue.CourseView;
import org.hearth.catalogue.CourseWish;
import org.hearth.catalogue.model.Course;
import org.hearth.catalogue.store.CatalogueQueries;
import org.hearth.catalogue.store.CourseRepository;
import org.hearth.catalogue.store.ProgrammeRepository;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.Partners;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Makes courses: draft, change, publish, new edition, retire. Each is one transaction and one line in the audit. */
@ApplicationScoped
@Transactional
public class CourseService {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Inject
    CourseRepository courses;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    CatalogueQueries queries;

    @Inject
    Memory memory;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    @Inject
    Event<CatalogueChanged> changed;

    /** One edition by its id, drafts included for those who manage the catalogue; refused as not found otherwise. */
    @Requires(Permission.VIEW_CATALOGUE)
    public CourseView course(String id) {
        CourseView view = queries.byId(id, viewer.partnership());
        if (view.status() == CourseStatus.DRAFT && !viewer.may(Permission.MANAGE_CATALOGUE)) {
            throw new NotFound("catalogue", id);
        }
        return view;
    }

    /** Published courses that fit, best first. */
    @Requires(Permission.VIEW_CATALOGUE)
    public Page<CourseView> find(CourseWish wish, Paging paging) {
        List<CourseView> all = memory.shelf(viewer.partnership()).find(wish);
        int from = Math.min(paging.offset(), all.size());
        int to = Math.min(from + paging.size(), all.size());
        return new Page<>(all.subList(from, to), paging.page(), paging.size(), all.size());
    }

    /** Every edition of a ref, newest first; drafts only for those who manage the catalogue. */
    @Requires(Permission.VIEW_CATALOGUE)
    public List<CourseView> editions(String ref) {
        boolean manages = viewer.may(Permission.MANAGE_CATALOGUE);
        return queries.editions(ref, viewer.partnership()).stream()
                .filter(each -> manages || each.status() != CourseStatus.DRAFT)
                .toList();
    }

    /** Every edition there is, drafts too: to manage them. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public List<CourseView> all() {
        return queries.all(viewer.partnership());
    }

    /** Refuses whoever does not manage the catalogue: before an empty form is shown. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void mayManage() {
        viewer.partnership();
    }

    /** One edition, to manage it; refused as not found when it is not of this partnership. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView forManaging(String id) {
        return queries.byId(id, viewer.partnership());
    }

    /** A first edition, as a draft. Refuses by field, as {@code catalogue.*}. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView draft(CourseDraft draft) {
        PartnershipId partnership = viewer.partnership();
        check(draft, partnership);
        Course made = Course.draft(partnership, draft, required(draft, partnership));
        if (courses.refTaken(made.ref(), partnership)) {
            throw new BadInput("ref", CatalogueRefusal.REF_TAKEN, made.ref());
        }
        courses.add(made);
        return told("course.drafted", made);
    }

    /** Changes a draft; the ref stays what it was. Refuses {@code catalogue.not-a-draft}, and a stale version. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView change(String id, CourseDraft draft, Integer seen) {
        PartnershipId partnership = viewer.partnership();
        Course course = courses.get(id, partnership);
        Stale.unless(seen, course.version());
        check(draft, partnership);
        course.change(draft, required(draft, partnership));
        courses.flush();
        return told("course.changed", course);
    }

    /** Publishes a draft, and retires the edition before it. Refuses by field what is missing. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView publish(String id, Integer seen) {
        PartnershipId partnership = viewer.partnership();
        Course course = courses.get(id, partnership);
        Stale.unless(seen, course.version());
        if (course.programme() != null
                && !programmes.get(course.programme(), partnership).isActive()) {
            throw new RuleBroken(CatalogueRefusal.PROGRAMME_RETIRED);
        }
        courses.editions(course.ref(), partnership).stream()
                .filter(each -> each.status() == CourseStatus.PUBLISHED)
                .filter(each -> !each.id().equals(course.id()))
                .forEach(Course::retire);
        courses.flush();
        course.publish();
        courses.flush();
        return told("course.published", course);
    }

    /** Changes a draft and publishes it, both or neither. Refuses as the two do. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView publish(String id, CourseDraft draft, Integer seen) {
        return publish(id, change(id, draft, seen).version());
    }

    /** Ends an edition for new sessions; sessions, records and awards of it stay. Refuses {@code catalogue.not-published}. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView retire(String id, Integer seen) {
        Course course = courses.get(id, viewer.partnership());
        Stale.unless(seen, course.version());
        course.retire();
        courses.flush();
        return told("course.retired", course);
    }

    /** A draft of the next edition. Refuses {@code catalogue.edition-in-draft} while there is one. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseView newEdition(String id) {
        PartnershipId partnership = viewer.partnership();
        Course course = courses.get(id, partnership);
        List<Course> editions = courses.editions(course.ref(), partnership);
        if (editions.stream().anyMatch(each -> each.status() == CourseStatus.DRAFT)) {
            throw new RuleBroken(CatalogueRefusal.EDITION_IN_DRAFT);
        }
        Course next = course.nextEdition(editions.get(0).edition() + 1);
        courses.add(next);
        return told("course.new-edition", next);
    }

    private CourseView told(String action, Course course) {
        PartnershipId partnership = viewer.partnership();
        PartnerId owner = course.owner() == null ? null : new PartnerId(course.owner());
        audit.record(action, "course", course.id(), owner, course.ref() + " edition " + course.edition());
        changed.fire(new CatalogueChanged(partnership));
        return queries.byId(course.id(), partnership);
    }

    private void check(CourseDraft draft, PartnershipId partnership) {
        if (draft.programme() != null
                && !draft.programme().isBlank()
                && queries.programme(draft.programme(), partnership)
                        .filter(found -> found.id().equals(draft.programme()))
                        .isEmpty()) {
            throw new BadInput("programme", CatalogueRefusal.UNKNOWN_PROGRAMME);
        }
        if (draft.owner() != null && !draft.owner().isBlank() && !known(draft.owner(), partnership)) {
            throw new BadInput("owner", CatalogueRefusal.UNKNOWN_PARTNER);
        }
    }

    private boolean known(String partner, PartnershipId partnership) {
        return partners.members(partnership, today()).stream()
                .anyMatch(each -> each.id().equals(partner));
    }

    /** The ids of what comes first; each by its published edition, else its newest one. Refuses what leads back here. */
    private Set<String> required(CourseDraft draft, PartnershipId partnership) {
        Set<String> refs = draft.prerequisites().stream()
                .map(ref -> ref.strip().toUpperCase(Locale.ROOT))
                .filter(ref -> !ref.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Course> found = new TreeMap<>();
        courses.opened(refs, partnership).forEach(each -> found.putIfAbsent(each.ref(), each));
        Optional<String> unknown =
                refs.stream().filter(ref -> !found.containsKey(ref)).findFirst();
        if (unknown.isPresent()) {
            throw new BadInput("prerequisites", CatalogueRefusal.UNKNOWN_PREREQUISITE, unknown.get());
        }
        if (draft.ref() != null && leadsTo(draft.ref().strip(), refs, partnership)) {
            throw new BadInput("prerequisites", CatalogueRefusal.PREREQUISITE_CIRCLE);
        }
        return found.values().stream().map(Course::id).collect(Collectors.toSet());
    }

    private boolean leadsTo(String ref, Set<String> refs, PartnershipId partnership) {
        Map<String, Set<String>> first = queries.all(partnership).stream()
                .collect(Collectors.toMap(
                        CourseView::ref,
                        each -> each.prerequisites().stream().map(p -> p.ref()).collect(Collectors.toSet()),
                        (one, other) -> {
                            one.addAll(other);
                            return one;
                        }));
        Set<String> reached = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        List<String> open = new ArrayList<>(refs);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(first.getOrDefault(next, Set.of()));
            }
        }
        return reached.contains(ref);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
