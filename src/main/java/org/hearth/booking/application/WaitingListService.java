package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.CourseOrder;
import org.hearth.booking.Together;
import org.hearth.booking.WaitingEntry;
import org.hearth.booking.WaitingOrder;
import org.hearth.booking.WaitingStanding;
import org.hearth.booking.WaitingView;
import org.hearth.booking.model.Allocation;
import org.hearth.booking.model.Line;
import org.hearth.booking.model.Waiter;
import org.hearth.booking.model.WorkingDays;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.WaitingRepository;
import org.hearth.booking.store.WishQueries;
import org.hearth.catalogue.CourseCard;
import org.hearth.catalogue.Courses;
import org.hearth.kernel.BadInput;
import org.hearth.kernel.NotFound;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Shows waiting lists to those who host the session, with why each person still waits; and keeps by what rule they move. */
@ApplicationScoped
@Transactional
public class WaitingListService {

    private static final WaitingRepository.Names NOBODY = new WaitingRepository.Names(null, null);

    @Inject
    AllocationRepository allocations;

    @Inject
    WaitingRepository waiting;

    @Inject
    WishQueries wishes;

    @Inject
    WaitingLine line;

    @Inject
    AnyDates anyDates;

    @Inject
    PlaceLimits limits;

    @Inject
    Courses courses;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The waiting list of a session the viewer's partner hosts, the next one first. That it was seen is written down. */
    @Requires(Permission.OPEN_PLACES)
    public WaitingView list(SessionId session) {
        Allocation places = allocations.get(session, viewer.partnership());
        if (!viewer.scope(Permission.OPEN_PLACES).covers(places.hostId())) {
            throw new NotFound("booking", session.value());
        }
        WaitingOrder order = line.order(places);
        List<WaitingEntry> items = entries(places, order);
        List<WaitingView.Offered> offers = waiting.offered(places.session());
        if (!items.isEmpty() || !offers.isEmpty()) {
            audit.record("bookings.seen", "session", places.session(), places.hostId(), "the waiting list");
        }
        return new WaitingView(
                places.session(),
                places.ref(),
                courses.card(places.courseId(), places.partnershipId()).ref(),
                order,
                order == WaitingOrder.LOTTERY ? line.lot(places) : null,
                offers,
                items);
    }

    private List<WaitingEntry> entries(Allocation places, WaitingOrder order) {
        Map<String, WaitingRepository.Names> names = new HashMap<>(waiting.names(places.session()));
        names.putAll(wishes.namesAt(places.session()));
        Map<String, List<WaitingEntry.Passed>> passed = new HashMap<>(waiting.passed(places.session()));
        passed.putAll(wishes.passedAt(places.session()));
        var known = new WaitingLine.Known();
        int position = 0;
        List<WaitingEntry> items = new ArrayList<>();
        List<Waiter> all = line.of(places, order);
        Map<String, List<Waiter>> groups = Line.groups(all);
        for (Waiter each : all) {
            List<Waiter> party = each.group() == null ? List.of(each) : groups.get(each.group());
            boolean inLine = line.isInLine(places, each, known);
            position += inLine ? 1 : 0;
            items.add(entry(
                    each,
                    party.size(),
                    inLine ? position : 0,
                    isNamed(each) ? names.get(each.id()) : NOBODY,
                    standing(places, each, party, known),
                    passed.getOrDefault(each.id(), List.of())));
        }
        return items;
    }

    /** Whether somebody could have a place; what else those do who wait for any date is looked at where a place is free. */
    private WaitingStanding standing(Allocation places, Waiter each, List<Waiter> party, WaitingLine.Known known) {
        WaitingStanding standing = line.standing(places, each, party, known);
        if (standing != WaitingStanding.FREE) {
            return standing;
        }
        if (!limits.wouldAllow(places, each.partnerId(), party.size())) {
            return WaitingStanding.AT_LIMIT;
        }
        if (each.isForAnyDate()) {
            return anyDates.judged(places, each);
        }
        return each.called() ? WaitingStanding.CALLED : standing;
    }

    /** Who waits for any date has not turned to this host: until a place here is offered, only their own partner names them. */
    private boolean isNamed(Waiter each) {
        return !each.isForAnyDate() || viewer.scope(Permission.OPEN_PLACES).covers(each.partnerId());
    }

    private static WaitingEntry entry(
            Waiter each,
            int people,
            int position,
            WaitingRepository.Names names,
            WaitingStanding standing,
            List<WaitingEntry.Passed> passed) {
        return new WaitingEntry(
                each.isForAnyDate() ? null : each.id(),
                position,
                names.person(),
                names.partner(),
                each.since(),
                people > 1 ? new Together(each.group(), people) : null,
                each.needBy(),
                each.recent(),
                standing,
                passed);
    }

    /** By what rule people are offered places of a course, by the course's reference or id. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseOrder order(String ref) {
        CourseCard course = course(ref);
        return new CourseOrder(course.ref(), course.title(), waiting.order(viewer.partnership(), course.id(), today()));
    }

    /** Chooses the rule from today on. Whoever was offered a place already keeps the offer. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CourseOrder choose(String ref, WaitingOrder order) {
        CourseCard course = course(ref);
        if (order == null) {
            throw new BadInput("order", BookingRefusal.ORDER_MISSING);
        }
        waiting.choose(viewer.partnership(), course.ref(), order, today(), viewer.person(), clock.instant());
        audit.record("waiting-order.chosen", "course", course.id(), null, order.name());
        return new CourseOrder(course.ref(), course.title(), order);
    }

    private CourseCard course(String ref) {
        return courses.published(viewer.partnership()).stream()
                .filter(each -> each.ref().equals(ref) || each.id().equals(ref))
                .findFirst()
                .orElseThrow(() -> new NotFound("booking", String.valueOf(ref)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
