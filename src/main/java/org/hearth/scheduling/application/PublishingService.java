package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearth.audit.AuditLog;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.scheduling.BookedPeople;
import org.hearth.scheduling.BreachView;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionCancelled;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionPublished;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.WaiveBreach;
import org.hearth.scheduling.application.Scrutiny.Finding;
import org.hearth.scheduling.model.Breach;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.model.SessionWaiver;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.scheduling.store.SessionRepository;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Checks, waives, publishes and calls off sessions. */
@ApplicationScoped
@Transactional
public class PublishingService {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    SessionRepository sessions;

    @Inject
    SessionQueries queries;

    @Inject
    Scrutiny scrutiny;

    @Inject
    BookedPeople booked;

    @Inject
    TrainerNotices trainers;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Event<SessionPublished> published;

    @Inject
    Event<SessionCancelled> cancelled;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** What stands against publishing the session, for those who plan it and those who may waive. */
    @Requires(Permission.VIEW_SESSIONS)
    public List<BreachView> check(String idOrRef) {
        Session session = sessions.get(idOrRef, reach.knowing());
        return scrutiny.findings(session, viewer.partnership()).stream()
                .map(each -> new BreachView(
                        each.breach().refusal().code(),
                        each.breach().subject(),
                        Sentences.of(each.breach()),
                        each.stops() && scrutiny.mayWaive(each.breach(), session),
                        each.waived(),
                        each.breach().warns()))
                .toList();
    }

    /**
     * Opens the session for booking. Refuses with every breach that nobody answers for; two sessions that want one room
     * or one trainer at one time are published one after the other, and the second is refused.
     *
     * @param overrideReason waives what the viewer may waive; may be null
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView publish(String idOrRef, Integer seen, String overrideReason) {
        Session session = sessions.get(idOrRef, reach.changing());
        Stale.unless(seen, session.version());
        if (session.status() != SessionStatus.DRAFT) {
            throw new RuleBroken(SchedulingRefusal.NOT_A_DRAFT);
        }
        Set<String> subjects = new HashSet<>(session.trainerIds());
        if (session.where().room() != null) {
            subjects.add(session.where().room());
        }
        sessions.takeTime(subjects);
        SessionId id = new SessionId(session.id());
        booked.hold(id, session.trainerIds());
        Optional<String> crossing =
                scrutiny.mustPass(session, viewer.partnership(), true, overrideReason, viewer.person());
        sessions.add(session.publish(viewer.person(), clock.instant()));
        sessions.flush();
        String detail = session.ref() + (crossing.isEmpty() ? "" : PlanningService.CROSSING);
        audit.record("session.published", "session", session.id(), session.host(), detail);
        published.fire(session.asPublished());
        crossing.ifPresent(reason -> booked.answer(id, viewer.partnership(), session.trainerIds(), reason));
        return seen(session);
    }

    /**
     * Answers for a breach with a reason. Fidelity needs {@link Permission#WAIVE_FIDELITY}, a clash the right to plan the
     * session. Refuses {@code scheduling.nothing-to-waive} when there is no such breach now.
     */
    @Requires(Permission.VIEW_SESSIONS)
    public SessionView waive(String idOrRef, Integer seen, WaiveBreach waiver) {
        Session session = sessions.get(idOrRef, reach.knowing());
        Stale.unless(seen, session.version());
        SchedulingRefusal refusal = refusal(waiver.breach());
        String reason = SessionReason.of("reason", waiver.reason());
        List<Breach> open = scrutiny.findings(session, viewer.partnership()).stream()
                .filter(Finding::stops)
                .map(Finding::breach)
                .filter(each -> each.refusal() == refusal)
                .filter(each -> waiver.subject() == null || waiver.subject().equals(each.subject()))
                .toList();
        if (open.isEmpty()) {
            throw new RuleBroken(SchedulingRefusal.NOTHING_TO_WAIVE);
        }
        for (Breach breach : open) {
            if (!scrutiny.mayWaive(breach, session)) {
                throw new RuleBroken(SchedulingRefusal.MAY_NOT_WAIVE);
            }
            sessions.add(SessionWaiver.of(session, breach, reason, viewer.person(), clock.instant()));
        }
        audit.record("session.waived", "session", session.id(), session.host(), refusal.code());
        return seen(session);
    }

    private static SchedulingRefusal refusal(String code) {
        SchedulingRefusal refusal = Arrays.stream(SchedulingRefusal.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadInput("breach", SchedulingRefusal.NOTHING_TO_WAIVE));
        if (refusal.waivedWith().isEmpty()) {
            throw new BadInput("breach", SchedulingRefusal.CANNOT_BE_WAIVED);
        }
        return refusal;
    }

    /** Calls the session off for good. Everybody booked or waiting is told the reason. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView cancel(String idOrRef, Integer seen, String why) {
        Session session = sessions.get(idOrRef, reach.changing());
        Stale.unless(seen, session.version());
        String reason = SessionReason.of("reason", why);
        boolean live = session.isLive();
        sessions.add(session.cancel(reason, viewer.person(), clock.instant()));
        sessions.flush();
        audit.record("session.cancelled", "session", session.id(), session.host(), session.ref());
        if (live) {
            trainers.calledOff(session);
            cancelled.fire(new SessionCancelled(new SessionId(session.id()), reason));
        }
        return seen(session);
    }

    /** Notes which published sessions have begun; answers how many. */
    @OpenTo("The clock: it asks for nothing and shows nothing")
    public int startDue() {
        List<Session> begun = sessions.begun(clock.instant(), MOST_AT_ONCE);
        begun.forEach(each -> sessions.add(each.start(clock.instant())));
        return begun.size();
    }

    private SessionView seen(Session session) {
        sessions.flush();
        return queries.view(session.id(), reach.knowing(), reach.changing()).orElseThrow();
    }
}
