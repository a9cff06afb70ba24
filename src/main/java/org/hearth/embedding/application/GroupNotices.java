package org.hearth.embedding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hearth.embedding.WorkGroupView;
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

    private static final int DAYS_BEFORE = 2;

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The dates now, and a reminder two days before each; the letter is not written when the meeting was held by then. */
    void joined(WorkGroupView group, PersonId person) {
        Instant now = clock.instant();
        tell(JOINED, person, Map.of(GROUP, group.id()), now);
        for (WorkGroupView.Meeting each : group.meetings()) {
            Instant due = each.on()
                    .atTime(each.from())
                    .atZone(Words.ZONE)
                    .minusDays(DAYS_BEFORE)
                    .toInstant();
            if (!each.held() && due.isAfter(now)) {
                tell(REMINDER, person, Map.of(GROUP, group.id(), NUMBER, String.valueOf(each.number())), due);
            }
        }
    }

    private void tell(String kind, PersonId person, Map<String, String> facts, Instant due) {
        outbox.tell(new Notice(kind, viewer.partnership(), person, null, null, facts, due));
    }
}
