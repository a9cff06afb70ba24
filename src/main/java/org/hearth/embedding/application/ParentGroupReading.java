package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentReachView;
import org.hearth.embedding.store.ParentGroupRepository;
import org.hearth.embedding.store.ParentGroupRepository.Head;
import org.hearth.embedding.store.ParentGroupRepository.Sum;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.kernel.PartnerId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Shows groups for parents and how far they reach. Numbers of parents of another partner are not told below five. */
@ApplicationScoped
@Transactional
public class ParentGroupReading {

    private static final int FEW = 5;

    @Inject
    ParentGroupRepository groups;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** Runs of the partnership: those that are running first, the newest first. */
    @Requires(Permission.VIEW_SESSIONS)
    public Page<ParentGroupView> list(Paging paging) {
        Page<Head> heads = groups.list(viewer.partnership(), today(), paging);
        return new Page<>(views(heads.items()), heads.page(), heads.size(), heads.total());
    }

    /** One run of the partnership. */
    @Requires(Permission.VIEW_SESSIONS)
    public ParentGroupView group(String group) {
        return view(group);
    }

    /** The kinds of groups, with the sessions each has as published. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<ParentGroupKind> kinds() {
        return groups.kinds();
    }

    /** Whether the viewer begins groups. */
    @Requires(Permission.VIEW_SESSIONS)
    public boolean mayBegin() {
        return viewer.may(Permission.SCHEDULE_SESSIONS);
    }

    /** How far each kind reaches: parents, and the sessions held against those it has. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<ParentReachView> reach() {
        Map<String, Sum> sums =
                groups.sums(viewer.partnership()).stream().collect(Collectors.toMap(Sum::kind, Function.identity()));
        return groups.kinds().stream()
                .map(kind -> reach(kind, sums.getOrDefault(kind.code(), new Sum(kind.code(), 0, 0, 0, 0, 0, 0))))
                .toList();
    }

    private static ParentReachView reach(ParentGroupKind kind, Sum sum) {
        return new ParentReachView(
                kind.code(),
                kind.name(),
                kind.numbers(),
                sum.groups(),
                sum.completed(),
                sum.over(),
                sum.held(),
                sum.asked(),
                told(sum.parents()));
    }

    /** The kind with the code; null for none. */
    ParentGroupKind kind(String code) {
        return groups.kinds().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    Head head(String group) {
        return groups.find(group, viewer.partnership(), today())
                .orElseThrow(() -> new NotFound("embedding", String.valueOf(group)));
    }

    ParentGroupView view(String group) {
        return views(List.of(head(group))).get(0);
    }

    /** Whether the viewer leads it, or plans its partner's sessions. */
    boolean runs(Head head) {
        return head.people().contains(viewer.person().value())
                || viewer.scope(Permission.SCHEDULE_SESSIONS).covers(new PartnerId(head.partner()));
    }

    private List<ParentGroupView> views(List<Head> heads) {
        Map<String, List<ParentGroupView.Held>> held =
                groups.held(heads.stream().map(Head::id).toList());
        Map<String, List<ParentGroupView.Leaders>> leaders =
                groups.leaders(heads.stream().map(Head::id).toList());
        Scope own = viewer.scope(Permission.VIEW_RECORD);
        return heads.stream()
                .map(each -> view(
                        each,
                        held.getOrDefault(each.id(), List.of()),
                        leaders.getOrDefault(each.id(), List.of()),
                        runs(each) || own.covers(new PartnerId(each.partner()))))
                .toList();
    }

    private ParentGroupView view(
            Head head, List<ParentGroupView.Held> held, List<ParentGroupView.Leaders> leaders, boolean own) {
        List<ParentGroupView.Held> shown = own
                ? held
                : held.stream()
                        .map(each -> new ParentGroupView.Held(each.number(), each.on(), told(each.parents())))
                        .toList();
        int most = held.stream()
                .map(ParentGroupView.Held::parents)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
        return new ParentGroupView(
                head.id(),
                head.kind(),
                head.kindName(),
                head.partnerName(),
                head.siteName(),
                head.facilitators(),
                head.startsOn(),
                head.sessions(),
                head.invited(),
                own ? Integer.valueOf(most) : told(most),
                head.status(),
                own ? head.endReason() : null,
                shown,
                leaders,
                runs(head));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }

    private static Integer told(int number) {
        return number == 0 || number >= FEW ? Integer.valueOf(number) : null;
    }
}
