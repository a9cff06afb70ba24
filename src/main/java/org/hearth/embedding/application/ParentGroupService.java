package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.EndParentGroup;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.ParentGroupDraft;
import org.hearth.embedding.ParentGroupKind;
import org.hearth.embedding.ParentGroupStatus;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentSessionDraft;
import org.hearth.embedding.model.ParentGroupPlan;
import org.hearth.embedding.store.ParentGroupRepository;
import org.hearth.embedding.store.ParentGroupRepository.Head;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.SiteCard;
import org.hearth.partnership.Sites;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Groups for parents: begun with the sessions their kind has, written down one by one, completed or ended early. */
@ApplicationScoped
@Transactional
public class ParentGroupService {

    static final int MOST_PARENTS = 100;

    @Inject
    ParentGroupRepository groups;

    @Inject
    ParentGroupReading reading;

    @Inject
    Partners partners;

    @Inject
    Sites sites;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Begins a run. Refuses by field what cannot be used, as {@code embedding.parent-sessions} a number of sessions the kind does
     * not have, as {@code embedding.facilitator-uncertified} whoever does not hold its certificate. Other partners' are not found.
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public ParentGroupView begin(ParentGroupDraft draft) {
        ParentGroupKind kind = reading.kind(draft.kind());
        ParentGroupPlan plan = ParentGroupPlan.of(draft, kind, today());
        PartnerCard partner = partners.card(new PartnerId(plan.partner()), viewer.partnership());
        if (!viewer.scope(Permission.SCHEDULE_SESSIONS).covers(new PartnerId(partner.id()))) {
            throw new NotFound("embedding", plan.partner());
        }
        boolean there = places().stream().anyMatch(each -> each.id().equals(plan.site()));
        List<String> may =
                facilitators(plan.kind()).stream().map(Facilitator::id).toList();
        Answers answers = new Answers();
        answers.check(there, "site", InputRefusal.NOT_A_CHOICE);
        answers.check(may.contains(plan.first()), "first", EmbeddingRefusal.FACILITATOR_UNCERTIFIED);
        answers.check(may.contains(plan.second()), "second", EmbeddingRefusal.FACILITATOR_UNCERTIFIED);
        answers.done();
        String id = groups.add(plan, viewer.partnership(), viewer.person(), clock.instant());
        audit.record("parent-group.begun", "parent-group", id, new PartnerId(partner.id()), plan.kind());
        return reading.view(id);
    }

    /** The open sites, by name. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<SiteCard> places() {
        return sites.all(viewer.partnership());
    }

    /** The partners whose groups the viewer may begin, by name. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<PartnerCard> hosts() {
        Scope scope = viewer.scope(Permission.SCHEDULE_SESSIONS);
        return partners.members(viewer.partnership(), today()).stream()
                .filter(each -> scope.covers(new PartnerId(each.id())))
                .toList();
    }

    /** Who within reach may lead a group of a kind; nobody for a kind that is none. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<Facilitator> facilitators(String kind) {
        ParentGroupKind found = reading.kind(kind);
        return found == null
                ? List.of()
                : groups.facilitators(found.course(), today(), viewer.scope(Permission.SCHEDULE_SESSIONS));
    }

    /**
     * Writes the next session down; the last one completes the run. For the two who lead it, and those who plan its partner's
     * sessions; not found for anybody else. Refuses {@code embedding.group-over}, and by field a day to come
     * ({@code embedding.day-to-come}) or before the session before it ({@code embedding.session-order}).
     */
    @Requires
    public ParentGroupView held(String group, ParentSessionDraft draft) {
        groups.hold(group, viewer.partnership());
        Head head = running(group);
        List<ParentGroupView.Held> held = groups.held(List.of(group)).getOrDefault(group, List.of());
        LocalDate before =
                held.isEmpty() ? head.startsOn() : held.get(held.size() - 1).on();
        Answers answers = new Answers();
        LocalDate on = answers.date("on", draft.on());
        answers.check(on == null || !on.isAfter(today()), "on", EmbeddingRefusal.DAY_TO_COME);
        answers.check(on == null || !on.isBefore(before), "on", EmbeddingRefusal.SESSION_ORDER);
        int parents = answers.number("parents", draft.parents(), 0, MOST_PARENTS);
        answers.done();
        int number = held.size() + 1;
        groups.held(group, number, on, parents, viewer.person(), clock.instant());
        if (number == head.sessions()) {
            groups.end(group, ParentGroupStatus.COMPLETED, null);
        }
        audit.record("parent-group.held", "parent-group", group, new PartnerId(head.partner()), "session " + number);
        return reading.view(group);
    }

    /** Ends a run before all its sessions were held. Refuses {@code embedding.group-over} one that is over. */
    @Requires
    public ParentGroupView end(String group, EndParentGroup draft) {
        groups.hold(group, viewer.partnership());
        Head head = running(group);
        Answers answers = new Answers();
        String reason = answers.text("reason", draft.reason(), 300);
        answers.done();
        groups.end(group, ParentGroupStatus.ENDED_EARLY, reason);
        audit.record("parent-group.ended", "parent-group", group, new PartnerId(head.partner()), null);
        return reading.view(group);
    }

    private Head running(String group) {
        Head head = reading.head(group);
        if (!reading.runs(head)) {
            throw new NotFound("embedding", String.valueOf(group));
        }
        if (head.status() != ParentGroupStatus.RUNNING) {
            throw new RuleBroken(EmbeddingRefusal.GROUP_OVER);
        }
        return head;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }
}
