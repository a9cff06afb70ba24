package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearth.embedding.WorkGroupView;
import org.hearth.embedding.WorkGroupView.Meeting;
import org.hearth.embedding.store.GroupQueries;
import org.hearth.embedding.store.GroupQueries.Head;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.security.Viewer;

/** What people must hear of their groups, left in the outbox within the transaction of the act. */
@ApplicationScoped
class GroupNotices {

    static final String JOINED = "embedding.joined";
    static final String REMINDER = "embedding.reminder";
    static final String GROUP = "group";
    static final String NUMBER = "number";
    static final String MOVED = "embedding.moved";
    static final String LEFT = "embedding.left";

    /** How often the meeting was moved when the reminder was left: after another move it reminds nobody. */
    static final String CHANGES = "changes";

    private static final int DAYS_BEFORE = 2;

    @Inject
    GroupQueries queries;

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The dates now, and a reminder two days before each; the letter is not written when the meeting was held by then. */
    void joined(WorkGroupView group, PersonId person) {
        tell(JOINED, person, Map.of(GROUP, group.id()), clock.instant());
        Map<Integer, Integer> changes = queries.changes(group.id());
        group.meetings().forEach(each -> remind(group.id(), each, changes.get(each.number()), person));
    }

    /** A meeting has another day or time: whoever belongs to the group and whoever runs it hear of it, but for who moved it. */
    void moved(Head group, Meeting meeting) {
        int changes = queries.changes(group.id()).get(meeting.number());
        Map<String, String> facts = Map.of(GROUP, group.id(), NUMBER, String.valueOf(meeting.number()));
        Set<String> members = queries.everybody(group.id());
        members.forEach(each -> remind(group.id(), meeting, changes, new PersonId(each)));
        Set<String> whom = new TreeSet<>(members);
        whom.add(group.facilitator());
        whom.remove(viewer.person().value());
        whom.forEach(each -> tell(MOVED, new PersonId(each), facts, clock.instant()));
    }

    /** Somebody left: their calendar is told. */
    void left(Head group, PersonId person) {
        tell(LEFT, person, Map.of(GROUP, group.id()), clock.instant());
    }

    private void remind(String group, Meeting meeting, int changes, PersonId person) {
        Instant due = meeting.on()
                .atTime(meeting.from())
                .atZone(Words.ZONE)
                .minusDays(DAYS_BEFORE)
                .toInstant();
        if (!meeting.held() && due.isAfter(clock.instant())) {
            tell(
                    REMINDER,
                    person,
                    Map.of(GROUP, group, NUMBER, String.valueOf(meeting.number()), CHANGES, String.valueOf(changes)),
                    due);
        }
    }

    private void tell(String kind, PersonId person, Map<String, String> facts, Instant due) {
        outbox.tell(new Notice(kind, viewer.partnership(), person, null, null, facts, due));
    }
}
