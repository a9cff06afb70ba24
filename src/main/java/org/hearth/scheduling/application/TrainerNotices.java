package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.hearth.kernel.PersonId;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.scheduling.model.Session;
import org.hearth.security.Viewer;

/** What the trainers of a session must hear when somebody else changes or calls off what they planned their time for. */
@ApplicationScoped
class TrainerNotices {

    @Inject
    Outbox outbox;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    void changed(Session session) {
        tell(session, SchedulingLetters.CHANGED);
    }

    void calledOff(Session session) {
        tell(session, SchedulingLetters.CALLED_OFF);
    }

    private void tell(Session session, String kind) {
        session.trainerIds().stream()
                .map(PersonId::new)
                .filter(each -> !each.equals(viewer.person()))
                .forEach(each -> outbox.tell(
                        new Notice(kind, viewer.partnership(), each, session.id(), null, Map.of(), clock.instant())));
    }
}
