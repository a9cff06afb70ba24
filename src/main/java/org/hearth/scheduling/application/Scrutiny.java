package org.hearth.scheduling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseId;
import org.hearth.catalogue.Courses;
import org.hearth.catalogue.FidelityCard;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.PartnershipId;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.partnership.People;
import org.hearth.partnership.PersonCard;
import org.hearth.scheduling.BookedPeople;
import org.hearth.scheduling.Crossing;
import org.hearth.scheduling.SchedulingRefusal;
import org.hearth.scheduling.SessionId;
import org.hearth.scheduling.model.Breach;
import org.hearth.scheduling.model.Clashes;
import org.hearth.scheduling.model.Fidelity;
import org.hearth.scheduling.model.LocalDay;
import org.hearth.scheduling.model.Readiness;
import org.hearth.scheduling.model.Session;
import org.hearth.scheduling.model.SessionWaiver;
import org.hearth.scheduling.store.AccreditationRepository;
import org.hearth.scheduling.store.SessionRepository;

/** Looks a session over: what is missing, what the programme asks, who or what is wanted in two places at once. */
@ApplicationScoped
class Scrutiny {

    private static final Set<SchedulingRefusal> PEOPLES =
            EnumSet.of(SchedulingRefusal.PEOPLE_CLASH, SchedulingRefusal.TRAINER_BOOKED);

    @Inject
    Courses courses;

    @Inject
    People people;

    @Inject
    Offers offers;

    @Inject
    Places places;

    @Inject
    SessionRepository sessions;

    @Inject
    AccreditationRepository accreditations;

    @Inject
    BookedPeople booked;

    @Inject
    Licensed licensed;

    @Inject
    Loads loads;

    @Inject
    Adapted adapted;

    @Inject
    Reach reach;

    @Inject
    Clock clock;

    /** A breach, and whether somebody answers for it. */
    record Finding(Breach breach, boolean waived) {

        boolean stops() {
            return !waived && !breach.warns();
        }
    }

    /** Everything that stands against the session, waived or not, and what is to be thought of. */
    List<Finding> findings(Session session, PartnershipId partnership) {
        return findings(session, partnership, !session.isLive());
    }

    private List<Finding> findings(Session session, PartnershipId partnership, boolean asksOfTrainers) {
        sessions.flush();
        List<SessionWaiver> waivers = sessions.waivers(session);
        return breaches(session, partnership, asksOfTrainers).stream()
                .map(breach -> new Finding(breach, waivers.stream().anyMatch(each -> each.covers(breach))))
                .toList();
    }

    private List<Breach> breaches(Session session, PartnershipId partnership, boolean asksOfTrainers) {
        CourseCard course = courses.card(new CourseId(session.course()), partnership);
        List<Breach> found = new ArrayList<>();
        found.addAll(Readiness.breaches(
                session,
                course,
                places.holds(session.where().site(), session.where().room(), partnership),
                clock.instant()));
        if (!session.days().isEmpty()) {
            LocalDate first = session.days().get(0).date();
            FidelityCard rules =
                    courses.fidelity(new CourseId(course.id()), first).orElse(null);
            Fidelity.Run run = run(session, course, partnership);
            found.addAll(Fidelity.breaches(course, rules, run));
            if (asksOfTrainers) {
                found.addAll(loads.breaches(session, course, rules, run, partnership));
            }
            found.addAll(Clashes.of(session.days(), sessions.busy(session, partnership)));
            found.addAll(ofBooked(session, partnership));
        }
        if (!session.isLive()) {
            found.addAll(licensed.breaches(session, course, partnership));
            found.addAll(adapted.breaches(session, course, partnership));
            found.addAll(offers.breaches(session, partnership, today()));
        }
        return found;
    }

    private List<Breach> ofBooked(Session session, PartnershipId partnership) {
        SessionId id = new SessionId(session.id());
        List<Breach> found = new ArrayList<>();
        if (session.isLive()) {
            Clashes.ofPeople(session.days(), booked.elsewhere(id, session.dayCards()))
                    .ifPresent(found::add);
        }
        List<Crossing> trainers = booked.trainersBooked(session.trainerIds(), id, session.dayCards());
        if (!trainers.isEmpty()) {
            Map<String, PersonCard> names = people.cards(session.trainerIds(), partnership);
            found.addAll(Clashes.ofTrainers(session.days(), trainers, person -> name(names.get(person))));
        }
        return found;
    }

    private Fidelity.Run run(Session session, CourseCard course, PartnershipId partnership) {
        Map<String, PersonCard> names = people.cards(session.trainerIds(), partnership);
        List<Fidelity.Trainer> trainers = session.trainers().stream()
                .map(each -> new Fidelity.Trainer(each.person(), name(names.get(each.person())), each.role()))
                .toList();
        List<Fidelity.Accredited> accredited = course.programme() == null
                ? List.of()
                : accreditations.of(session.trainerIds(), course.programme(), partnership, today());
        List<LocalDate> dates = session.days().stream().map(LocalDay::date).toList();
        return new Fidelity.Run(dates, session.size().capacity(), trainers, accredited);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LocalDay.ZONE);
    }

    private static String name(PersonCard card) {
        return card == null ? "?" : card.name();
    }

    /**
     * Lets the session pass or names every breach. A reason waives what the viewer may waive, and is kept.
     *
     * @param asksOfTrainers whether it asks more or something else of its trainers than it did: what a scheme that came later or
     *     other sessions say must not stop whoever puts the room of a published session right
     * @param overrideReason may be null
     * @return why people may be in two places at once; empty when nobody will be
     */
    Optional<String> mustPass(
            Session session, PartnershipId partnership, boolean asksOfTrainers, String overrideReason, PersonId by) {
        List<Finding> findings = findings(session, partnership, asksOfTrainers);
        List<Breach> open =
                findings.stream().filter(Finding::stops).map(Finding::breach).toList();
        List<Breach> left = overrideReason == null || overrideReason.isBlank()
                ? open
                : answered(session, open, SessionReason.of("overrideReason", overrideReason), by);
        if (!left.isEmpty()) {
            List<BadInput.Fault> faults = left.stream()
                    .map(each -> new BadInput.Fault(
                            each.subject(), each.refusal(), each.details().toArray()))
                    .toList();
            throw left.size() == 1
                    ? RuleBroken.each(left.get(0).refusal(), faults)
                    : RuleBroken.each(SchedulingRefusal.NOT_READY, faults);
        }
        return findings.stream()
                .map(Finding::breach)
                .filter(each -> PEOPLES.contains(each.refusal()))
                .findFirst()
                .map(each -> reason(session, each));
    }

    private String reason(Session session, Breach breach) {
        sessions.flush();
        return sessions.waivers(session).stream()
                .filter(each -> each.covers(breach))
                .map(SessionWaiver::reason)
                .findFirst()
                .orElseThrow();
    }

    private List<Breach> answered(Session session, List<Breach> open, String reason, PersonId by) {
        List<Breach> left = new ArrayList<>();
        for (Breach breach : open) {
            if (mayWaive(breach, session)) {
                sessions.add(SessionWaiver.of(session, breach, reason, by, clock.instant()));
            } else {
                left.add(breach);
            }
        }
        return left;
    }

    /** Whether the viewer may waive the breach of this session. */
    boolean mayWaive(Breach breach, Session session) {
        return breach.refusal()
                .waivedWith()
                .filter(permission -> reach.may(permission, session.host()))
                .isPresent();
    }
}
