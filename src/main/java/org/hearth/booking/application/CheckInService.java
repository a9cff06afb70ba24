package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingRow;
import org.hearth.booking.BookingStatus;
import org.hearth.booking.CheckIn;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.AllocationStatus;
import org.hearth.booking.model.Attendance;
import org.hearth.booking.model.DayRegister;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.RegisterRepository;
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

    /**
     * What the code opens for the viewer. Refuses {@code booking.code-unknown}, {@code code-other-day} and
     * {@code no-booking-here}.
     */
    @Requires(Permission.OWN_ACCOUNT)
    public CheckIn open(String code) {
        return view(found(code));
    }

    /** Marks the viewer as here. Twice is once; a mark the trainer set stays, and absent is refused as {@code marked-absent}. */
    @Requires(Permission.OWN_ACCOUNT)
    public CheckIn mark(String code) {
        Found found = found(code);
        register.checkIn(found.places(), found.day(), found.row().id());
        audit.record(
                "register.checked-in",
                "booking",
                found.row().id(),
                null,
                "day " + found.day().day());
        return view(found);
    }

    private record Found(Allocation places, DayRegister day, BookingRow row) {}

    private Found found(String code) {
        CheckInCode.Day named = codes.read(code).orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        Allocation places = allocations
                .find(new SessionId(named.session()), viewer.partnership())
                .filter(each -> each.status() == AllocationStatus.OPEN)
                .orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        DayRegister day = registers
                .day(places.session(), named.number())
                .orElseThrow(() -> new RuleBroken(BookingRefusal.CODE_UNKNOWN));
        if (!day.date().equals(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE))) {
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
                registers.entries(found.places().session(), found.day().day()).stream()
                        .filter(entry -> found.row().id().equals(entry.booking()) && entry.present())
                        .map(Attendance::markedAt)
                        .findFirst()
                        .orElse(null));
    }
}
