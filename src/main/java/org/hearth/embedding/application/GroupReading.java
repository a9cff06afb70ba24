package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.store.GroupQueries;
import org.hearth.embedding.store.GroupQueries.Head;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.partnership.People;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Shows work-discussion groups: that they meet to everybody, who belongs to them to whoever runs them, else by partner. */
@ApplicationScoped
@Transactional
public class GroupReading {

    /** Below this, others are not counted. */
    private static final int FEW = 5;

    @Inject
    GroupQueries queries;

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Groups of the partnership: those that meet next come first. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<WorkGroupView> list(Paging paging) {
        Page<Head> heads = queries.list(viewer.partnership(), paging);
        return new Page<>(views(heads.items()), heads.page(), heads.size(), heads.total());
    }

    /** One group of the partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public WorkGroupView group(String group) {
        return view(group);
    }

    /** Whether the viewer plans groups. */
    @Requires(Permission.VIEW_SESSIONS)
    public boolean mayPlan() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    /** Whether the viewer may let others belong to a group. */
    @Requires(Permission.VIEW_SESSIONS)
    public boolean mayAdd() {
        return viewer.may(Permission.BOOK_FOR_OTHERS);
    }

    /** Whether the viewer completed the course of a group, and so may join it. */
    @Requires(Permission.VIEW_SESSIONS)
    public boolean mayJoin(WorkGroupView group) {
        return !group.joined() && queries.completed(viewer.person(), group.course(), viewer.partnership());
    }

    /** The people one may let belong to a group, as they are offered while somebody types. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public List<String> peopleLike(String words) {
        return people.find(words, null, viewer.scope(Permission.BOOK_FOR_OTHERS), new Paging(0, 10)).items().stream()
                .map(each -> each.called())
                .toList();
    }

    /** The published courses, by title. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<CourseCard> courses() {
        return courses.published(viewer.partnership());
    }

    Head head(String group) {
        return queries.find(group, viewer.partnership())
                .orElseThrow(() -> new NotFound("embedding", String.valueOf(group)));
    }

    WorkGroupView view(String group) {
        return views(List.of(head(group))).get(0);
    }

    /** A group the viewer runs; not found otherwise. */
    WorkGroupView run(String group) {
        WorkGroupView view = view(group);
        if (!view.runs()) {
            throw new NotFound("embedding", group);
        }
        return view;
    }

    private List<WorkGroupView> views(List<Head> heads) {
        List<String> ids = heads.stream().map(Head::id).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        List<String> run = heads.stream().filter(this::runs).map(Head::id).toList();
        List<String> rest = ids.stream().filter(each -> !run.contains(each)).toList();
        Map<String, List<WorkGroupView.Member>> all = queries.members(run, Scope.all(viewer.partnership()), today);
        Map<String, List<WorkGroupView.Member>> some = queries.members(rest, reach(), today);
        Map<String, List<WorkGroupView.Meeting>> meetings = queries.meetings(ids);
        Map<String, Integer> sizes = queries.sizes(ids);
        return heads.stream()
                .map(each -> view(
                        each,
                        meetings.getOrDefault(each.id(), List.of()),
                        (run.contains(each.id()) ? all : some).getOrDefault(each.id(), List.of()),
                        sizes.getOrDefault(each.id(), 0)))
                .toList();
    }

    private Scope reach() {
        return viewer.may(Permission.VIEW_RECORD)
                ? viewer.scope(Permission.VIEW_RECORD)
                : Scope.own(viewer.partnership(), viewer.person());
    }

    private boolean runs(Head head) {
        return head.facilitator().equals(viewer.person().value())
                || viewer.scope(Permission.TAKE_REGISTER).covers(new PartnerId(head.partner()));
    }

    private WorkGroupView view(
            Head head, List<WorkGroupView.Meeting> meetings, List<WorkGroupView.Member> members, int size) {
        int others = size - members.size();
        return new WorkGroupView(
                head.id(),
                head.title(),
                head.course(),
                head.courseTitle(),
                head.partnerName(),
                head.facilitatorName(),
                head.place(),
                meetings,
                members,
                others == 0 || others >= FEW ? others : null,
                runs(head),
                members.stream()
                        .anyMatch(each -> each.person().equals(viewer.person().value())));
    }
}
