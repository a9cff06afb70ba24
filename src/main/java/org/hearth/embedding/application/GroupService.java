package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hearth.audit.AuditLog;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.HeldDraft;
import org.hearth.embedding.MemberDraft;
import org.hearth.embedding.WorkGroupDraft;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.model.GroupPlan;
import org.hearth.embedding.store.GroupQueries;
import org.hearth.embedding.store.GroupQueries.Head;
import org.hearth.embedding.store.GroupRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.learning.Certificates;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** Work-discussion groups: planned, joined, and held. Whoever was at enough of them is certified in the same transaction. */
@ApplicationScoped
@Transactional
public class GroupService {

    @Inject
    GroupRepository groups;

    @Inject
    GroupQueries queries;

    @Inject
    GroupReading reading;

    @Inject
    Belonging belonging;

    @Inject
    GroupNotices notices;

    @Inject
    Certificates certificates;

    @Inject
    Partners partners;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Plans a group. Refuses by field what cannot be used, as {@code embedding.no-course} a course that is not known, and as
     * {@code embedding.facilitator-untrained} whoever is neither accredited for its programme nor holds its certificate. Another
     * partner's groups are not found.
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public WorkGroupView plan(WorkGroupDraft draft) {
        GroupPlan plan = GroupPlan.of(draft, today());
        PartnerCard partner = partners.card(new PartnerId(plan.partner()), viewer.partnership());
        if (!viewer.scope(Permission.SCHEDULE_SESSIONS).covers(new PartnerId(partner.id()))) {
            throw new NotFound("embedding", plan.partner());
        }
        if (reading.courses().stream().noneMatch(each -> each.ref().equals(plan.course()))) {
            throw new BadInput("course", EmbeddingRefusal.NO_COURSE);
        }
        if (facilitators(plan.course()).stream().noneMatch(each -> each.id().equals(plan.facilitator()))) {
            throw new BadInput("facilitator", EmbeddingRefusal.FACILITATOR_UNTRAINED);
        }
        String id = groups.add(plan, viewer.partnership(), viewer.person(), clock.instant());
        audit.record("work-group.planned", "work-group", id, new PartnerId(partner.id()), plan.course());
        return reading.view(id);
    }

    /**
     * Who may run a group for a course: accredited trainers, and within reach those who hold its certificate. Not found for a course
     * that is not published here.
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<Facilitator> facilitators(String course) {
        if (reading.courses().stream().noneMatch(each -> each.ref().equals(course))) {
            throw new NotFound("embedding", String.valueOf(course));
        }
        return queries.facilitators(course, today(), viewer.scope(Permission.SCHEDULE_SESSIONS));
    }

    /** The partners whose groups the viewer may plan, by name. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public List<PartnerCard> hosts() {
        Scope scope = viewer.scope(Permission.SCHEDULE_SESSIONS);
        return partners.members(viewer.partnership(), today()).stream()
                .filter(each -> scope.covers(new PartnerId(each.id())))
                .toList();
    }

    /**
     * Lets somebody belong to a group: oneself, or people one books for. They get the dates by mail, and a reminder before each.
     * Refuses {@code embedding.not-trained} who did not complete the course, and {@code embedding.member-already}.
     */
    @Requires
    public WorkGroupView join(String group, MemberDraft draft) {
        Head head = reading.head(group);
        PersonCard who = belonging.meant(draft);
        PersonId person = new PersonId(who.id());
        if (who.partner() == null) {
            throw new NotFound("embedding", who.id());
        }
        if (!queries.completed(person, head.course(), viewer.partnership())) {
            throw new RuleBroken(EmbeddingRefusal.NOT_TRAINED);
        }
        PartnerId partner = new PartnerId(who.partner());
        if (!groups.join(head.id(), person, partner, viewer.person(), clock.instant())) {
            throw new RuleBroken(EmbeddingRefusal.MEMBER_ALREADY);
        }
        audit.recordFor(person, "work-group.joined", "work-group", head.id(), partner, null);
        notices.joined(reading.view(head.id()), person);
        return reading.view(head.id());
    }

    /**
     * Writes down who was at a meeting, in place of what was written before; certificates follow. Who has left the group since stays. For whoever runs the group, and
     * those who take registers for its host; not found for anybody else. Refuses {@code embedding.day-to-come}, a day before a
     * meeting that came before or after one that followed ({@code embedding.session-order}, {@code embedding.session-after}) and
     * {@code embedding.not-member} by field.
     */
    @Requires
    public WorkGroupView held(String group, int number, HeldDraft draft) {
        WorkGroupView view = reading.run(group);
        if (view.meeting(number) == null) {
            throw new NotFound("embedding", group);
        }
        Answers answers = new Answers();
        LocalDate on = answers.date("on", draft.on());
        answers.check(on == null || !on.isAfter(today()), "on", EmbeddingRefusal.DAY_TO_COME);
        inOrder(answers, view, number, on);
        TreeSet<String> present = new TreeSet<>(draft.present());
        answers.check(queries.everybody(group).containsAll(present), "present", EmbeddingRefusal.NOT_MEMBER);
        answers.done();
        groups.hold(group, number);
        present.addAll(groups.gone(group, number));
        TreeSet<String> concerned = new TreeSet<>(groups.present(group, number));
        concerned.addAll(present);
        groups.held(group, number, on, present, viewer.person(), clock.instant());
        audit.record("work-group.held", "work-group", group, null, number + ": " + present.size() + " there");
        certificates.reconsider(concerned, view.course(), viewer.partnership());
        return reading.run(group);
    }

    private static void inOrder(Answers answers, WorkGroupView view, int number, LocalDate on) {
        List<WorkGroupView.Meeting> held =
                view.meetings().stream().filter(WorkGroupView.Meeting::held).toList();
        boolean early = on != null
                && held.stream()
                        .anyMatch(each -> each.number() < number && each.on().isAfter(on));
        boolean late = on != null
                && held.stream()
                        .anyMatch(each -> each.number() > number && each.on().isBefore(on));
        answers.check(!early, "on", EmbeddingRefusal.SESSION_ORDER);
        answers.check(!late, "on", EmbeddingRefusal.SESSION_AFTER);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }
}
