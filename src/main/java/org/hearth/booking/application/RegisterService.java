package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.Lateness;
import org.hearth.booking.Mark;
import org.hearth.booking.RegisterChange;
import org.hearth.booking.RegisterRow;
import org.hearth.booking.RegisterView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.model.DayRegister;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.RegisterRepository;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.Paging;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.partnership.PartnerCard;
import org.hearth.partnership.Partners;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Viewer;

/** The register of a session's days: for its host partner's people who may take it, and for its trainers. */
@ApplicationScoped
@Transactional
public class RegisterService {

    private static final int MOST_MARKS = 2000;
    private static final int MOST_SHOWN = 200;

    @Inject
    AllocationRepository allocations;

    @Inject
    RegisterRepository registers;

    @Inject
    BookingQueries queries;

    @Inject
    WalkIns walkIns;

    @Inject
    NoShows noShows;

    @Inject
    ChargeDesk policies;

    @Inject
    WaitingList waitingList;

    @Inject
    Settlement settlement;

    @Inject
    Courses courses;

    @Inject
    Partners partners;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The register of one day; not found for anybody who may not take it. */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public RegisterView register(SessionId session, int day) {
        Allocation places = taken(session);
        DayRegister register = day(places, day);
        audit.record("register.seen", "session", places.session(), places.hostId(), "day " + day);
        return view(places, register);
    }

    /** Who waits for a place, first come first. */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public List<BookingRow> waiting(SessionId session) {
        Allocation places = taken(session);
        return queries.ofSession(places.session(), places.partnershipId(), new Paging(0, MOST_SHOWN)).items().stream()
                .filter(row -> row.status() == BookingStatus.WAITING || row.status() == BookingStatus.OFFERED)
                .toList();
    }

    /** The partners somebody who walks in may come from. */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public List<PartnerCard> partners(SessionId session) {
        Allocation places = taken(session);
        return partners.members(places.partnershipId(), LocalDate.ofInstant(places.firstStart(), WorkingDays.ZONE));
    }

    /**
     * Writes marks and walk-ins, and finishes or reopens the day. Once every day is finished the attendance is settled;
     * reopening a day and finishing it again settles it anew. Refuses {@code booking.day-not-begun},
     * {@code day-finished} and {@code people-unmarked}.
     */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public RegisterView save(SessionId session, int number, RegisterChange change, Integer seen) {
        if (change.marks().size() + change.walkIns().size() > MOST_MARKS) {
            throw new BadInput("marks", BookingRefusal.TOO_MANY, MOST_MARKS);
        }
        Allocation found = taken(session);
        boolean due = noShows.isDue(found);
        if (due) {
            allocations.lock(found.session());
        }
        Allocation places = due && !change.walkIns().isEmpty() ? waitingList.afterMarks(found) : found;
        DayRegister before = day(places, number);
        registers.lock(places.session(), number);
        DayRegister day = day(places, number);
        Stale.unless(seen, day.version() - 1);
        day.refuseBeforeTheDay(clock.instant());
        if (Boolean.FALSE.equals(change.finished()) && before.isFinished()) {
            registers.finish(places.session(), number, null, null);
            audit.record("register.reopened", "session", places.session(), places.hostId(), "day " + number);
        } else if (!change.marks().isEmpty() || !change.walkIns().isEmpty()) {
            day.refuseOnceFinished();
        }
        write(places, day, change);
        if (Boolean.TRUE.equals(change.finished()) && !day.isFinished()) {
            finish(places, day, Boolean.TRUE.equals(change.restAbsent()));
        }
        if (due) {
            waitingList.afterMarks(places);
        }
        return view(places, day(places, number));
    }

    /** Sets the mark of one booking as the person's own doing, by the code shown at the door. */
    void checkIn(Allocation places, DayRegister day, String booking) {
        boolean due = noShows.isDue(places);
        if (due) {
            allocations.lock(places.session());
            noShows.refuseIfGone(booking);
        }
        registers.lock(places.session(), day.day());
        day(places, day.day()).refuseOnceFinished();
        Optional<Attendance> marked = registers.entries(places.session(), day.day()).stream()
                .filter(entry -> booking.equals(entry.booking()) && entry.mark() != null)
                .findFirst();
        if (marked.isEmpty()) {
            write(places, day, arrived(booking, day));
            if (due) {
                waitingList.afterMarks(places);
            }
        } else if (!marked.get().present()) {
            throw new RuleBroken(BookingRefusal.MARKED_ABSENT);
        }
    }

    /**
     * Here; or late, where the policy of the booking says what follows from it. Refuses {@code booking.too-late} where the
     * trainer may turn the person away.
     */
    private RegisterChange arrived(String booking, DayRegister day) {
        int late = (int) Duration.between(day.startsAt(), clock.instant()).toMinutes();
        Lateness rule = policies.lateness(booking);
        if (!rule.isTooLate(late) || late >= day.minutes()) {
            return RegisterChange.of(booking, Mark.HERE, null);
        }
        if (rule.then() == Lateness.Then.MAY_BE_TURNED_AWAY) {
            throw new RuleBroken(BookingRefusal.TOO_LATE, rule.overMinutes());
        }
        return RegisterChange.of(booking, Mark.LATE, late);
    }

    private void write(Allocation places, DayRegister day, RegisterChange change) {
        List<Attendance> entries = registers.entries(places.session(), day.day());
        Map<String, Attendance> byBooking = entries.stream()
                .filter(entry -> entry.booking() != null)
                .collect(Collectors.toMap(Attendance::booking, Function.identity()));
        if (!change.marks().isEmpty()) {
            List<String> expected = registers.expected(places.session(), places.partnershipId()).stream()
                    .map(RegisterRepository.Expected::booking)
                    .toList();
            change.marks().forEach(mark -> mark(day, mark, expected, byBooking));
        }
        walkIns.write(places, day, change.walkIns(), entries);
        registers.flush();
    }

    private void mark(
            DayRegister day, RegisterChange.Entry wanted, List<String> expected, Map<String, Attendance> byBooking) {
        if (wanted == null || wanted.booking() == null || !expected.contains(wanted.booking())) {
            throw new BadInput("marks", BookingRefusal.NOT_ON_REGISTER);
        }
        Attendance entry = byBooking.get(wanted.booking());
        if (wanted.mark() == null) {
            Optional.ofNullable(entry).ifPresent(registers::remove);
            byBooking.remove(wanted.booking());
            return;
        }
        int missed = day.missed(wanted.mark(), wanted.minutesMissed());
        if (entry == null) {
            entry = Attendance.of(day.session(), day.day(), wanted.booking());
            entry.mark(wanted.mark(), missed, viewer.person().value(), clock.instant());
            registers.add(entry);
            byBooking.put(wanted.booking(), entry);
        } else {
            entry.mark(wanted.mark(), missed, viewer.person().value(), clock.instant());
        }
    }

    private void finish(Allocation places, DayRegister day, boolean restAbsent) {
        List<String> marked = registers.entries(places.session(), day.day()).stream()
                .map(Attendance::booking)
                .toList();
        List<RegisterChange.Entry> unmarked = registers.expected(places.session(), places.partnershipId()).stream()
                .map(RegisterRepository.Expected::booking)
                .filter(booking -> !marked.contains(booking))
                .map(booking -> new RegisterChange.Entry(booking, Mark.ABSENT, null))
                .toList();
        if (!unmarked.isEmpty() && !restAbsent) {
            throw new RuleBroken(BookingRefusal.PEOPLE_UNMARKED, unmarked.size());
        }
        write(places, day, new RegisterChange(unmarked, null, null, null));
        Instant now = clock.instant();
        registers.finish(places.session(), day.day(), now, viewer.person().value());
        audit.record("register.finished", "session", places.session(), places.hostId(), "day " + day.day());
        settlement.settleOnceAllFinished(places);
    }

    /** The places of a session whose register the viewer may take. */
    Allocation taken(SessionId session) {
        Allocation places = allocations.get(session, viewer.partnership());
        if (!reach.hosts(places, Permission.TAKE_REGISTER)) {
            throw new NotFound("booking", session.value());
        }
        if (places.status() != AllocationStatus.OPEN) {
            throw new RuleBroken(BookingRefusal.NOT_OPEN);
        }
        return places;
    }

    private DayRegister day(Allocation places, int number) {
        return registers.day(places.session(), number).orElseThrow(() -> new NotFound("booking", "day " + number));
    }

    private RegisterView view(Allocation places, DayRegister day) {
        List<Attendance> entries = registers.entries(places.session(), day.day());
        Map<String, Attendance> byBooking = entries.stream()
                .filter(entry -> entry.booking() != null)
                .collect(Collectors.toMap(Attendance::booking, Function.identity()));
        List<RegisterRow> rows = registers.expected(places.session(), places.partnershipId()).stream()
                .map(expected -> row(expected, byBooking.get(expected.booking()), day))
                .toList();
        List<DayRegister> days = registers.days(places.session());
        return new RegisterView(
                places.session(),
                places.ref(),
                courses.card(places.courseId(), places.partnershipId()).title(),
                day.day(),
                days.size(),
                day.date(),
                day.startsAt(),
                day.endsAt(),
                (int) rows.stream().filter(RegisterRow::present).count(),
                day.hasCome(clock.instant()) && !day.isFinished(),
                day.isFinished(),
                days.stream().allMatch(DayRegister::isFinished),
                day.version(),
                rows,
                walkInRows(places, entries));
    }

    private List<RegisterRow> walkInRows(Allocation places, List<Attendance> entries) {
        List<Attendance> came =
                entries.stream().filter(entry -> entry.booking() == null).toList();
        if (came.isEmpty()) {
            return List.of();
        }
        Map<String, String> names =
                partners
                        .members(places.partnershipId(), LocalDate.ofInstant(places.firstStart(), WorkingDays.ZONE))
                        .stream()
                        .collect(Collectors.toMap(PartnerCard::id, PartnerCard::name, (one, other) -> one));
        return came.stream()
                .map(entry -> new RegisterRow(
                        null,
                        entry.id(),
                        entry.walkInName(),
                        entry.walkInPartner(),
                        names.getOrDefault(entry.walkInPartner(), ""),
                        null,
                        entry.walkInEmail(),
                        entry.mark(),
                        entry.minutesMissed(),
                        entry.markedAt(),
                        0,
                        false))
                .toList();
    }

    private static RegisterRow row(RegisterRepository.Expected expected, Attendance entry, DayRegister day) {
        return new RegisterRow(
                expected.booking(),
                null,
                expected.name(),
                expected.partner(),
                expected.partnerName(),
                expected.accessNeeds(),
                null,
                entry == null ? null : entry.mark(),
                entry == null ? 0 : entry.minutesMissed(),
                entry == null ? null : entry.markedAt(),
                entry == null ? 0 : entry.checkedInLate(expected.person(), day),
                expected.givenOn());
    }
}
