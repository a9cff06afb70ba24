package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.Facilitator;
import org.hearth.embedding.ParentGroupStatus;
import org.hearth.embedding.ParentGroupView;
import org.hearth.embedding.ParentGroupView.Held;
import org.hearth.embedding.ParentLeadersDraft;
import org.hearth.embedding.ParentSessionDraft;
import org.hearth.embedding.store.ParentGroupRepository;
import org.hearth.embedding.store.ParentGroupRepository.Head;
import org.hearth.kernel.Answers;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Puts right what was written down of a group for parents, and lets others lead it from a day on. */
@ApplicationScoped
@Transactional
public class ParentGroupChanges {

    private static final int LONGEST_ID = 36;

    @Inject
    ParentGroupRepository groups;

    @Inject
    ParentGroupReading reading;

    @Inject
    ParentGroupService service;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Puts a session right that was typed wrong, also of a run that is over; the audit keeps what stood there. For the two who lead
     * the run, and those who plan its partner's sessions; not found for anybody else. Refuses by field a day to come
     * ({@code embedding.day-to-come}), before the session before it ({@code embedding.session-order}) or after the one after it
     * ({@code embedding.session-after}).
     */
    @Requires
    public ParentGroupView correct(String group, int number, ParentSessionDraft draft) {
        groups.hold(group, viewer.partnership());
        Head head = reading.head(group);
        List<Held> held = groups.held(List.of(group)).getOrDefault(group, List.of());
        if (!reading.runs(head) || number < 1 || number > held.size()) {
            throw new NotFound("embedding", String.valueOf(group));
        }
        LocalDate before = number == 1 ? head.startsOn() : held.get(number - 2).on();
        LocalDate after = number == held.size() ? null : held.get(number).on();
        Answers answers = new Answers();
        LocalDate on = answers.date("on", draft.on());
        answers.check(on == null || !on.isAfter(today()), "on", EmbeddingRefusal.DAY_TO_COME);
        answers.check(on == null || !on.isBefore(before), "on", EmbeddingRefusal.SESSION_ORDER);
        answers.check(on == null || after == null || !on.isAfter(after), "on", EmbeddingRefusal.SESSION_AFTER);
        int parents = answers.number("parents", draft.parents(), 0, ParentGroupService.MOST_PARENTS);
        answers.done();
        Held was = held.get(number - 1);
        groups.correct(group, number, on, parents, viewer.person(), clock.instant());
        audit.record(
                "parent-group.corrected",
                "parent-group",
                group,
                new PartnerId(head.partner()),
                "session " + number + ": " + was.on() + ", " + was.parents() + " parents; now " + on + ", " + parents);
        return reading.view(group);
    }

    /**
     * Lets others lead a run from a day on. Refuses {@code embedding.group-over} one that is over, and by field one person twice
     * ({@code embedding.two-facilitators}), whoever is not trained in it ({@code embedding.facilitator-uncertified}), and a day
     * before the run or not after the last change ({@code embedding.leaders-from}). Other partners' runs are not found.
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public ParentGroupView lead(String group, ParentLeadersDraft draft) {
        groups.hold(group, viewer.partnership());
        Head head = reading.head(group);
        if (!viewer.scope(Permission.SCHEDULE_SESSIONS).covers(new PartnerId(head.partner()))) {
            throw new NotFound("embedding", String.valueOf(group));
        }
        if (head.status() != ParentGroupStatus.RUNNING) {
            throw new RuleBroken(EmbeddingRefusal.GROUP_OVER);
        }
        List<ParentGroupView.Leaders> so = groups.leaders(List.of(group)).get(group);
        LocalDate earliest =
                so.size() == 1 ? head.startsOn() : so.get(so.size() - 1).from().plusDays(1);
        List<String> may =
                service.facilitators(head.kind()).stream().map(Facilitator::id).toList();
        Answers answers = new Answers();
        String first = answers.text("first", draft.first(), LONGEST_ID);
        String second = answers.text("second", draft.second(), LONGEST_ID);
        answers.check(first == null || may.contains(first), "first", EmbeddingRefusal.FACILITATOR_UNCERTIFIED);
        answers.check(second == null || may.contains(second), "second", EmbeddingRefusal.FACILITATOR_UNCERTIFIED);
        answers.check(first == null || !first.equals(second), "second", EmbeddingRefusal.TWO_FACILITATORS);
        LocalDate from = answers.date("from", draft.from());
        boolean fits = from == null || !from.isBefore(earliest) && !from.isAfter(today().plusYears(1));
        answers.check(fits, "from", EmbeddingRefusal.LEADERS_FROM, earliest);
        answers.done();
        groups.leads(group, draft, viewer.person(), clock.instant());
        audit.record("parent-group.leaders", "parent-group", group, new PartnerId(head.partner()), "from " + from);
        return reading.view(group);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Words.ZONE);
    }
}
