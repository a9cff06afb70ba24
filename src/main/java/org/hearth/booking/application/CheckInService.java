package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.booking.Arrival;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.CheckIn;
import org.hearth.booking.DoorView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.model.DayRegister;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.RegisterRepository;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.NotFound;
import org.hearth.kernel.PersonId;
import org.hearth.kernel.RuleBroken;
import org.hearth.scheduling.SessionId;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;
import org.hearth.web.Settings;

/** Lets people mark themselves as here by the code shown at the door. Opening a code changes nothing. */
@ApplicationScoped
@Transactional
public class CheckInService {

    @Inject
    CheckInCode codes;

    @Inject
    AllocationRepository allocations;

    @Inject
    RegisterRepository registers;

    @Inject
    RegisterService register;

    @Inject
    BookingQueries bookings;

    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Settings settings;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The address to show at the door of a day, for those who may take its register. */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public String address(SessionId session, int day) {
        Allocation places = register.taken(session);
        return settings.publicUrl() + "/c?t=" + codes.of(places.session(), day);
    }

    /** What the screen at the door of a day shows, for those who may take its register. */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public DoorView door(SessionId session, int number) {
        Allocation places = register.taken(session);
        DayRegister day =
                registers.day(places.session(), number).orElseThrow(() -> new NotFound("booking", "day " + number));
        Instant now = clock.instant();
        return new DoorView(
                places.ref(),
                courses.card(places.courseId(), places.partnershipId()).title(),
                number,
                day.date(),
                settings.publicUrl() + "/c?t=" + codes.fleeting(places.session(), number, now),
                codes.digits(places.session(), number, now),
                codes.changes(now),
                (int) registers.entries(places.session(), number).stream()
                        .filter(entry -> entry.booking() != null && entry.present())
                        .count(),
                registers.expected(places.session(), places.partnershipId()).size(),
                day.date().equals(today()));
    }

    /**
     * What the code opens for the viewer. Refuses {@code booking.code-unknown}, {@code code-ran-out}, {@code
     * code-other-day} and {@code no-booking-here}.
     */
    @Requires(Permission.OWN_ACCOUNT)
    public CheckIn open(String code) {
        return view(found(codes.read(code, clock.instant())));
    }

    /** What six typed digits open for the viewer: a session of today that they are booked on. Refuses as a code does. */
    @Requires(Permission.OWN_ACCOUNT)
    public CheckIn openTyped(String digits) {
        String typed = digits.replaceAll("\\s", "");
        Instant now = clock.instant();
        return view(found(registers.today(viewer.person(), viewer.partnership(), today()).stream()
                .filter(day -> codes.areDigits(typed, day.session(), day.day(), now))
                .map(day -> new CheckInCode.Day(day.session(), day.day(), false))
                .findFirst()));
    }

    /**
     * Marks the viewer as here, by the pass a code gave them. Twice is once; a mark the trainer set stays, and absent is
     * refused as {@code marked-absent}.
     */
    @Requires(Permission.OWN_ACCOUNT)
    public CheckIn mark(String pass) {
        Found found = found(codes.readPass(pass, viewer.person().value(), clock.instant()));
        register.checkIn(found.places(), found.day(), found.row().id());
        audit.record(
                "register.checked-in",
                "booking",
                found.row().id(),
                null,
                "day " + found.day().day());
        return view(found);
    }

    /** The address behind the code of the viewer's own booking, to show at the door. */
    @Requires(Permission.OWN_ACCOUNT)
    public String own(BookingId booking) {
        Scope self = Scope.own(viewer.partnership(), viewer.person());
        return settings.publicUrl() + "/training/arrive?t="
                + codes.personal(bookings.row(booking.value(), self).id());
    }

    /**
     * Who stands at the door, by the code of their booking, for those who may take today's register. Refuses {@code
     * booking.code-unknown}, {@code show-to-trainer} for one's own code, {@code code-not-today} and {@code still-waiting}.
     */
    @OpenTo("The host partner's register takers and the session's trainers, which it checks itself")
    public Arrival arriving(String code) {
        String booking = codes.readPersonal(code).orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        BookingRow row = bookings.hosted(booking, viewer.partnership())
                .orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        if (row.person().equals(viewer.person().value())) {
            throw new RuleBroken(BookingRefusal.SHOW_TO_TRAINER);
        }
        Allocation places = register.taken(new SessionId(row.session()));
        if (row.status() != BookingStatus.CONFIRMED) {
            throw new RuleBroken(BookingRefusal.NOT_EXPECTED, row.name());
        }
        DayRegister day = registers.days(places.session()).stream()
                .filter(each -> each.date().equals(today()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_NOT_TODAY, row.firstStart()));
        audit.recordFor(
                new PersonId(row.person()),
                "register.scanned",
                "booking",
                row.id(),
                places.hostId(),
                "day " + day.day());
        return new Arrival(
                row.id(),
                places.ref(),
                row.course(),
                day.day(),
                row.name(),
                row.partnerName(),
                row.accessNeeds(),
                markedAt(places.session(), day.day(), row.id()));
    }

    private record Found(Allocation places, DayRegister day, BookingRow row) {}

    private Found found(Optional<CheckInCode.Day> read) {
        CheckInCode.Day named = read.orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        if (named.ranOut()) {
            throw new RuleBroken(BookingRefusal.CODE_RAN_OUT);
        }
        Allocation places = allocations
                .find(new SessionId(named.session()), viewer.partnership())
                .filter(each -> each.status() == AllocationStatus.OPEN)
                .orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        DayRegister day = registers
                .day(places.session(), named.number())
                .orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        if (!day.date().equals(today())) {
            throw new RuleBroken(BookingRefusal.CODE_OTHER_DAY, day.day(), day.date());
        }
        BookingRow row = bookings.liveOn(places.session(), viewer.person(), places.partnershipId())
                .flatMap(id -> bookings.find(id, Scope.own(places.partnershipId(), viewer.person())))
                .orElseThrow(() -> new RuleBroken(BookingRefusal.NO_BOOKING_HERE));
        if (row.status() != BookingStatus.CONFIRMED) {
            throw new RuleBroken(BookingRefusal.STILL_WAITING);
        }
        return new Found(places, day, row);
    }

    private CheckIn view(Found found) {
        return new CheckIn(
                found.places().ref(),
                found.row().course(),
                found.day().day(),
                found.day().date(),
                found.row().name(),
                codes.pass(
                        found.places().session(),
                        found.day().day(),
                        viewer.person().value(),
                        clock.instant()),
                markedAt(
                        found.places().session(), found.day().day(), found.row().id()));
    }

    private Instant markedAt(String session, int day, String booking) {
        return registers.entries(session, day).stream()
                .filter(entry -> booking.equals(entry.booking()) && entry.present())
                .map(Attendance::markedAt)
                .findFirst()
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
