package org.hearth.scheduling.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.application.PublishingService;
import org.hearth.web.Notices;

/** Backs the last step of {@code /training/schedule}: publish, once nothing stands against it. */
@Named
@RequestScoped
public class SchedulePublishBean {

    @Inject
    ScheduleBean schedule;

    @Inject
    PublishingService publishing;

    @Inject
    Notices notices;

    /** Publishes as it was shown; somebody's change meanwhile is refused. */
    public String publish() {
        SessionView session = schedule.getSession();
        publishing.publish(session.id(), session.version(), null);
        notices.afterRedirect("scheduling.schedule.published", session.ref());
        return "/training/session?faces-redirect=true&ref=" + session.ref();
    }

    /** The step where a breach is put right. */
    public String stepOf(BreachView breach) {
        return Steps.of(breach.code());
    }
}
