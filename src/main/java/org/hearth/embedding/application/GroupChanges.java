package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.embedding.EmbeddingRefusal;
import org.hearth.embedding.MemberDraft;
import org.hearth.embedding.MoveMeeting;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.store.GroupQueries.Head;
import org.hearth.embedding.store.GroupRepository;
import org.hearth.kernel.Answers;
import org.hearth.kernel.InputRefusal;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.PersonCard;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** What becomes of a work-discussion group once it is planned: meetings move, people leave. Those it concerns hear of it. */
@ApplicationScoped
@Transactional
public class GroupChanges {

    @Inject
    GroupRepository groups;

    @Inject
    GroupReading reading;

    @Inject
    Belonging belonging;

    @Inject
    GroupNotices notices;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Gives a planned meeting another day and time: everybody who belongs to the group hears of it with a new calendar file, and is
     * reminded before the new day. For whoever runs the group, and those who take registers for its host; not found for anybody
     * else. Refuses {@code embedding.meeting-held} one that was held, and by field a day that is over ({@code embedding.group-past})
     * or an end before the beginning.
     */
    @Requires
    public WorkGroupView move(String group, int number, MoveMeeting to) {
        WorkGroupView view = reading.run(group);
        if (view.meeting(number) == null) {
            throw new NotFound("embedding", group);
        }
        read(to);
        groups.hold(group, number);
        WorkGroupView.Meeting before = reading.run(group).meeting(number);
        if (before.held()) {
            throw new RuleBroken(EmbeddingRefusal.MEETING_HELD);
        }
        if (groups.move(group, number, to)) {
            audit.record("work-group.moved", "work-group", group, null, number + ": " + before.on() + " to " + to.on());
            notices.moved(reading.head(group), reading.run(group).meeting(number));
        }
        return reading.run(group);
    }

    private void read(MoveMeeting to) {
        Answers answers = new Answers();
        LocalDate on = answers.date("on", to.on());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        answers.check(on == null || !on.isBefore(today), "on", EmbeddingRefusal.GROUP_PAST);
        answers.check(to.from() != null, "from", InputRefusal.MISSING);
        answers.check(to.to() != null, "to", InputRefusal.MISSING);
        boolean forward = to.from() == null || to.to() == null || to.to().isAfter(to.from());
        answers.check(forward, "to", InputRefusal.END_BEFORE_START);
        answers.done();
    }

    /**
     * Somebody belongs to a group no more: oneself, or people one books for. What they were at stays, and they may join again.
     * Refuses {@code embedding.no-member} who does not belong to it.
     */
    @Requires
    public WorkGroupView leave(String group, MemberDraft draft) {
        Head head = reading.head(group);
        PersonCard who = belonging.meant(draft);
        PersonId person = new PersonId(who.id());
        if (!groups.leave(head.id(), person, clock.instant())) {
            throw new RuleBroken(EmbeddingRefusal.NO_MEMBER);
        }
        audit.recordFor(person, "work-group.left", "work-group", head.id(), null, null);
        notices.left(head, person);
        return reading.view(head.id());
    }
}
