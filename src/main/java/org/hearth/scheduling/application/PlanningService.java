package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearth.audit.AuditLog;
import org.hearth.catalogue.CourseCard;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.Stale;
import org.hearth.scheduling.BookedPeople;
import org.hearth.scheduling.PlaceOffer;
import org.hearth.scheduling.PlannedDay;
import org.hearth.scheduling.PlannedPlace;
import org.hearth.scheduling.PlannedTrainer;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionChanged;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.SessionPlan;
import org.hearth.scheduling.SessionView;
import org.hearth.scheduling.model.Agreed;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.store.SessionQueries;
import org.hearth.scheduling.store.SessionRepository;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/**
 * Drafts sessions and changes them. A draft may be saved incomplete. A change of a published session must leave it
 * without a breach nobody answers for, and everybody booked is told of a new time or place.
 */
@ApplicationScoped
@Transactional
public class PlanningService {

    static final String CROSSING = ", at the time of other bookings of its people, with a reason";

    @Inject
    SessionRepository sessions;

    @Inject
    SessionQueries queries;

    @Inject
    Draughtsman draughtsman;

    @Inject
    Scrutiny scrutiny;

    @Inject
    BookedPeople booked;

    @Inject
    Licensed licensed;

    @Inject
    Adapted adapted;

    @Inject
    TrainerNotices trainers;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Event<SessionChanged> changes;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Drafts a session. The host must lie within the viewer's reach ({@code scheduling.host-unknown}) and the course must
     * be published; whatever else the plan holds is checked by field.
     */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView draft(SessionPlan plan) {
        PartnershipId partnership = viewer.partnership();
        PartnerId host = host(plan.host());
        CourseCard course = draughtsman.course(plan.course(), partnership);
        Session session = Session.draft(
                partnership,
                host,
                course,
                sessions.nextRef(partnership),
                draughtsman.usualCapacity(course),
                viewer.person(),
                clock.instant());
        apply(session, plan, partnership);
        sessions.add(session);
        audit.record("session.drafted", "session", session.id(), host, session.ref());
        return seen(session);
    }

    private PartnerId host(String asked) {
        PartnerId host = asked == null || asked.isBlank() ? viewer.homePartner() : new PartnerId(asked);
        if (!reach.may(Permission.SCHEDULE_SESSIONS, host) || !draughtsman.isMember(host, viewer.partnership())) {
            throw new BadInput("host", SchedulingRefusal.HOST_UNKNOWN);
        }
        return host;
    }

    /** Changes what the plan names; what it leaves out stays. Host and, once published, course cannot change. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView change(String idOrRef, Integer seen, SessionPlan plan) {
        PartnershipId partnership = viewer.partnership();
        return changed(idOrRef, seen, plan.overrideReason(), session -> {
            if (plan.host() != null && !plan.host().equals(session.host().value())) {
                throw new BadInput("host", SchedulingRefusal.HOST_FIXED);
            }
            if (plan.course() != null && !plan.course().equals(session.course())) {
                session.teach(draughtsman.course(plan.course(), partnership), clock.instant());
            }
            apply(session, plan, partnership);
        });
    }

    private void apply(Session session, SessionPlan plan, PartnershipId partnership) {
        if (plan.days() != null) {
            draughtsman.days(session, plan.days());
        }
        draughtsman.part(session, plan.place(), plan.saysWhere(), partnership);
        if (plan.trainers() != null) {
            draughtsman.trainers(session, plan.trainers(), partnership);
        }
        if (plan.offers() != null) {
            draughtsman.offers(session, plan.offers(), partnership);
        }
    }

    /** A session the viewer may change; not found otherwise. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView open(SessionId session) {
        return queries.view(session.value(), reach.changing(), reach.changing())
                .filter(SessionView::mayChange)
                .orElseThrow(() -> new NotFound("scheduling", session.value()));
    }

    /** Chooses another course for a draft. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView teach(String idOrRef, Integer seen, String course) {
        return changed(
                idOrRef,
                seen,
                null,
                session -> session.teach(draughtsman.course(course, viewer.partnership()), clock.instant()));
    }

    /** Sets the days. A published session keeps how many it has. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView holdOn(String idOrRef, Integer seen, List<PlannedDay> days, String overrideReason) {
        return changed(idOrRef, seen, overrideReason, session -> draughtsman.days(session, days));
    }

    /** Sets place, numbers, deadlines, access, language and no-shows, all of them. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView meetAt(String idOrRef, Integer seen, PlannedPlace place, String overrideReason) {
        return changed(
                idOrRef, seen, overrideReason, session -> draughtsman.place(session, place, viewer.partnership()));
    }

    /** Sets the trainers. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView trainedBy(String idOrRef, Integer seen, List<PlannedTrainer> trainers, String overrideReason) {
        return changed(
                idOrRef,
                seen,
                overrideReason,
                session -> draughtsman.trainers(session, trainers, viewer.partnership()));
    }

    /** Sets which places go to partners on publishing. */
    @Requires(Permission.SCHEDULE_SESSIONS)
    public SessionView offer(String idOrRef, Integer seen, List<PlaceOffer> offers) {
        return changed(idOrRef, seen, null, session -> draughtsman.offers(session, offers, viewer.partnership()));
    }

    private SessionView changed(String idOrRef, Integer seen, String overrideReason, Consumer<Session> change) {
        PartnershipId partnership = viewer.partnership();
        Session session = sessions.get(idOrRef, reach.changing());
        Stale.unless(seen, session.version());
        Agreed before = session.agreed();
        Set<PlannedTrainer> trainedBefore = Set.copyOf(session.trainers());
        change.accept(session);
        Optional<String> crossing = Optional.empty();
        if (session.isLive()) {
            takeTime(session);
            booked.hold(new SessionId(session.id()), session.trainerIds());
            if (!session.agreed().days().equals(before.days())) {
                licensed.refuseUncovered(session, partnership);
                adapted.refuseUncovered(session, partnership);
            }
            boolean asksOfTrainers = session.agreed().asksMore(before)
                    || !Set.copyOf(session.trainers()).equals(trainedBefore);
            crossing = scrutiny.mustPass(session, partnership, asksOfTrainers, overrideReason, viewer.person());
            tell(session, before);
            crossing.ifPresent(
                    reason -> booked.answer(new SessionId(session.id()), partnership, session.trainerIds(), reason));
        }
        String detail = session.ref() + (crossing.isEmpty() ? "" : CROSSING);
        audit.record("session.changed", "session", session.id(), session.host(), detail);
        return seen(session);
    }

    private void takeTime(Session session) {
        Set<String> subjects = new HashSet<>(session.trainerIds());
        if (session.where().room() != null) {
            subjects.add(session.where().room());
        }
        sessions.takeTime(subjects);
    }

    private void tell(Session session, Agreed before) {
        Agreed after = session.agreed();
        if (!after.equals(before)) {
            boolean whenOrWhere = after.whenOrWhereDiffers(before);
            if (whenOrWhere) {
                session.announceChange();
                trainers.changed(session);
            }
            sessions.flush();
            changes.fire(session.asChanged(whenOrWhere));
        }
    }

    private SessionView seen(Session session) {
        sessions.flush();
        return queries.view(session.id(), reach.knowing(), reach.changing()).orElseThrow();
    }
}
