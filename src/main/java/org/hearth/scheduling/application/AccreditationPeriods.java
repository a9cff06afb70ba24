package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.notification.Notice;
import org.hearth.notification.Outbox;
import org.hearth.partnership.People;
import org.hearth.scheduling.AccreditationId;
import org.hearth.scheduling.Accreditations;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionStatus;
import org.hearth.scheduling.model.Accreditation;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.store.AccreditationRepository;
import org.hearth.scheduling.store.DecisionRepository;
import org.hearth.scheduling.store.SessionRepository;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;

/** Keeps who may train what, by the word of the room that keeps the paths of trainers. */
@ApplicationScoped
@Transactional
public class AccreditationPeriods implements Accreditations {

    private static final String PATHS = "The room that keeps the paths of trainers, within its own use case";

    @Inject
    AccreditationRepository accreditations;

    @Inject
    SessionRepository sessions;

    @Inject
    DecisionRepository decisions;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Override
    @OpenTo(PATHS)
    public AccreditationId open(Opening opening) {
        var asked = new Accreditation.Dates(opening.from(), null);
        if (accreditations.dates(opening.person(), opening.programme(), opening.partnership()).stream()
                .anyMatch(asked::overlaps)) {
            throw new RuleBroken(SchedulingRefusal.ACCREDITATION_OVERLAPS);
        }
        Accreditation made = Accreditation.open(opening, clock.instant());
        accreditations.add(made);
        accreditations.flush();
        return new AccreditationId(made.id());
    }

    @Override
    @OpenTo(PATHS)
    public void until(AccreditationId id, LocalDate to, LocalDate activeUntil) {
        get(id).until(to, activeUntil);
    }

    @Override
    @OpenTo(PATHS)
    public void close(AccreditationId id, LocalDate from) {
        Accreditation found = get(id);
        if (!found.closeFrom(from)) {
            accreditations.remove(found);
        }
        accreditations.flush();
    }

    private Accreditation get(AccreditationId id) {
        return accreditations.find(id.value()).orElseThrow(() -> new NotFound("scheduling", id.value()));
    }

    @Override
    @OpenTo(PATHS)
    public int takeOff(PartnershipId partnership, String programme, PersonId person, LocalDate from) {
        int taken = 0;
        for (Session session : sessions.toTrain(person, programme, partnership, from)) {
            Collection<PersonId> planners = planners(session, partnership, person);
            boolean off = unconfirmed(session);
            if (off) {
                session.trainedBy(
                        session.trainers().stream()
                                .filter(each -> !each.person().equals(person.value()))
                                .toList(),
                        clock.instant());
                taken++;
            }
            String kind = off ? SchedulingLetters.TRAINER_OFF : SchedulingLetters.TRAINER_LAPSED;
            planners.forEach(each -> outbox.tell(new Notice(
                    kind,
                    partnership,
                    each,
                    session.id(),
                    null,
                    Map.of(SchedulingLetters.TRAINER, person.value()),
                    clock.instant())));
        }
        sessions.flush();
        return taken;
    }

    /** Whether it is not settled yet that it goes ahead: a draft, or before the day on which that is decided. */
    private boolean unconfirmed(Session session) {
        LocalDate decision = session.size().decisionOn();
        return session.status() == SessionStatus.DRAFT || decision != null && decision.isAfter(today());
    }

    /** Who planned and who leads it, but not the one it is about; where nobody is left, who may plan for the host. */
    private Collection<PersonId> planners(Session session, PartnershipId partnership, PersonId person) {
        Set<PersonId> found = new LinkedHashSet<>(decisions.planners(session.id()));
        found.remove(person);
        return found.isEmpty()
                ? people.holders(Permission.SCHEDULE_SESSIONS, session.host(), partnership, today())
                : found;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }
}
