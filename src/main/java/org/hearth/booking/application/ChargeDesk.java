package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.ChargeCause;
import org.hearth.booking.ExemptReason;
import org.hearth.booking.Lateness;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AttendancePolicy;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.Charge;
import org.hearth.booking.model.DayRegister;
import org.hearth.booking.model.Excuse;
import org.hearth.booking.model.FullAttendance;
import org.hearth.booking.model.Incident;
import org.hearth.booking.model.Lesson;
import org.hearth.booking.model.Payer;
import org.hearth.booking.model.Verdict;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.ChargeRepository;
import org.hearth.booking.store.PayerRepository;
import org.hearth.booking.store.PolicyRepository;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.CourseMode;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.PartnershipId;
import org.hearth.scheduling.SessionCard;
import org.hearth.scheduling.Sessions;
import org.hearth.security.Viewer;

/** Raises what the policy of a booking asks, in the transaction of what happened. */
@ApplicationScoped
class ChargeDesk {

    private static final String CORRECTED = "The register was corrected";

    /** A published version never changes. */
    private final Map<String, AttendancePolicy> read = new ConcurrentHashMap<>();

    @Inject
    PolicyRepository policies;

    @Inject
    PayerRepository payers;

    @Inject
    ChargeRepository charges;

    @Inject
    BookingRepository bookings;

    @Inject
    ChargeNotices notices;

    @Inject
    CreditCharges credits;

    @Inject
    Courses courses;

    @Inject
    Sessions sessions;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The version by its id. */
    AttendancePolicy policy(String id) {
        return read.computeIfAbsent(id, each -> new AttendancePolicy(policies.terms(each)));
    }

    /** The version in force today, if there is one. */
    Optional<String> inForce(PartnershipId partnership) {
        return policies.inForce(partnership, today());
    }

    /**
     * A confirmed place is given up: raises what that costs. Ask before the booking ends.
     *
     * @param said the reason that may let the person off; null for none
     */
    void givenUp(Booking booking, Allocation places, ExemptReason said) {
        raise(booking, places, said, null);
    }

    /** A colleague takes the place, who was found to meet the prerequisites. Ask before the booking ends. */
    void handedOn(Booking booking, Allocation places) {
        raise(booking, places, null, clock.instant());
    }

    private void raise(Booking booking, Allocation places, ExemptReason said, Instant replacedAt) {
        if (booking.policy() == null || booking.status() != BookingStatus.CONFIRMED) {
            return;
        }
        AttendancePolicy policy = policy(booking.policy());
        Incident what = incident(booking, places).replaced(replacedAt, true);
        Verdict due = policy.judge(what);
        if (!due.isCharged()) {
            return;
        }
        boolean byManager = !booking.person().equals(viewer.person());
        Incident told = said == null ? what : what.because(Excuse.said(said, clock.instant(), byManager));
        Charge charge = Charge.raised(booking, places, told, due, clock.instant());
        Verdict.Outcome outcome = policy.judge(told).outcome();
        if (outcome == Verdict.Outcome.EXEMPT) {
            charge.waive(said, null, viewer.person(), clock.instant());
        }
        keep(charge, booking, places);
    }

    private void keep(Charge charge, Booking booking, Allocation places) {
        charges.add(charge);
        credits.changed(charge, 0, places);
        audit.recordFor(
                booking.person(),
                "charge." + charge.status().name().toLowerCase(java.util.Locale.ROOT),
                "charge",
                charge.id(),
                booking.partner(),
                charge.cause() + ", host " + places.hostId().value());
        notices.raised(charge, booking, today());
    }

    /** What giving up the place now is, for judging it. */
    Incident incident(Booking booking, Allocation places) {
        return Incident.cancelled(
                clock.instant(), payer(booking.partner(), places.partnershipId(), booking.bookedAt()), lesson(places));
    }

    /** The home partner as it was when the booking was made. */
    Payer payer(PartnerId partner, PartnershipId partnership, Instant bookedAt) {
        return payers.payer(partner, partnership, LocalDate.ofInstant(bookedAt, WorkingDays.ZONE));
    }

    /** The session as policies look at it. */
    Lesson lesson(Allocation places) {
        SessionCard session = sessions.card(places.sessionId(), places.partnershipId());
        return lesson(
                places,
                session,
                session.days().stream()
                        .map(day -> new Lesson.Day(day.startsAt(), minutes(day.startsAt(), day.endsAt())))
                        .toList());
    }

    private Lesson lesson(Allocation places, SessionCard session, List<Lesson.Day> days) {
        CourseCard course = courses.card(places.courseId(), places.partnershipId());
        boolean ofItself = course.mode() == CourseMode.BLENDED || course.mode() == CourseMode.E_LEARNING;
        CourseMode where = session.siteName() == null ? CourseMode.ONLINE : CourseMode.FACE_TO_FACE;
        return new Lesson(
                (ofItself ? course.mode() : where).name(), course.level().name(), null, null, days);
    }

    /** All registers of a session are finished: raises what absence costs, or follows what was corrected. */
    void attended(Allocation places, List<DayRegister> days, Map<String, Map<Integer, FullAttendance.DayMark>> marks) {
        List<ChargeRepository.Under> all = charges.underPolicies(places.session());
        if (all.isEmpty()) {
            return;
        }
        Lesson whole = lesson(
                places,
                sessions.card(places.sessionId(), places.partnershipId()),
                days.stream().map(ChargeDesk::day).toList());
        for (ChargeRepository.Under each : all) {
            AttendancePolicy policy = policy(each.policy());
            List<Lesson.Day> missed = days.stream()
                    .filter(day -> isMissed(
                            policy, marks.getOrDefault(each.booking(), Map.of()).get(day.day())))
                    .map(ChargeDesk::day)
                    .toList();
            absent(bookings.get(each.booking()), places, policy, whole, missed);
        }
    }

    /** What coming late does to somebody, by the policy their booking is under. */
    Lateness lateness(String booking) {
        String policy = bookings.get(booking).policy();
        return policy == null ? Lateness.NONE : policy(policy).terms().lateness();
    }

    /** The policies of the session's bookings that are under one. */
    Map<String, AttendancePolicy> policies(Allocation places) {
        return charges.underPolicies(places.session()).stream()
                .collect(Collectors.toMap(ChargeRepository.Under::booking, each -> policy(each.policy())));
    }

    private void absent(
            Booking booking, Allocation places, AttendancePolicy policy, Lesson whole, List<Lesson.Day> missed) {
        Optional<Charge> before = charges.of(booking.id(), ChargeCause.NO_SHOW);
        if (missed.isEmpty()) {
            before.ifPresent(charge -> follow(charge, 0, places, CORRECTED));
            return;
        }
        Incident what = Incident.absent(
                payer(booking.partner(), places.partnershipId(), booking.bookedAt()), whole, whole.only(missed));
        Verdict due = policy.judge(what);
        if (before.isPresent()) {
            follow(before.get(), due.amount(), places, CORRECTED);
        } else if (due.isCharged()) {
            raise(what, due, booking, places);
        }
    }

    /** Charges what is due for what happened. */
    void raise(Incident what, Verdict due, Booking booking, Allocation places) {
        keep(Charge.raised(booking, places, what, due, clock.instant()), booking, places);
    }

    /** A charge comes to something else, or to nothing; one that people have dealt with stays as it is. */
    void follow(Charge charge, int due, Allocation places, String why) {
        int before = charge.due();
        charge.follow(due, why, clock.instant());
        credits.changed(charge, before, places);
    }

    private static boolean isMissed(AttendancePolicy policy, FullAttendance.DayMark mark) {
        return mark == null || policy.countsAsAbsent(mark.mark(), mark.minutesMissed());
    }

    private static Lesson.Day day(DayRegister day) {
        return new Lesson.Day(day.startsAt(), day.minutes());
    }

    private static int minutes(Instant from, Instant to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
