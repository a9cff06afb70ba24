package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookingId;
import org.hearth.booking.BookingRefusal;
import org.hearth.booking.BookingRow;
import org.hearth.booking.GroupView;
import org.hearth.booking.model.Booking;
import org.hearth.booking.model.GroupOutcome;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookingQueries;
import org.hearth.booking.store.BookingRepository;
import org.hearth.booking.store.GroupRepository;
import org.hearth.kernel.PartnerId;
import org.hearth.kernel.RuleBroken;
import org.hearth.kernel.Stale;
import org.hearth.security.OpenTo;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Scope;
import org.hearth.security.Viewer;

/** People who wait together: shown, let go one by one, or all at once. Whoever leaves keeps their turn and waits alone. */
@ApplicationScoped
@Transactional
public class GroupService {

    @Inject
    AllocationRepository allocations;

    @Inject
    BookingRepository bookings;

    @Inject
    BookingQueries queries;

    @Inject
    GroupRepository groups;

    @Inject
    WaitingList waitingList;

    @Inject
    BookingNotices notices;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /**
     * Those who wait together with a booking, for whoever may book for all of them; empty for everybody else, and for a
     * booking that waits alone.
     */
    @OpenTo("Signed-in people; it answers nothing to those who may not book for others, and the scope is in the query")
    public Optional<GroupView> group(BookingId booking) {
        Scope scope = reach.scope(Permission.BOOK_FOR_OTHERS);
        return queries.find(booking.value(), scope)
                .filter(row -> row.together() != null && viewer.may(Permission.BOOK_FOR_OTHERS))
                .map(row -> view(row, groups.people(row.together().group())))
                .filter(group -> group.members().stream()
                        .allMatch(each -> bookings.within(each.booking(), scope).isPresent()));
    }

    private GroupView view(BookingRow row, List<GroupView.Member> members) {
        String group = row.together().group();
        String names = members.size() + " names";
        audit.record("waiting-group.seen", "waiting-group", group, new PartnerId(row.partner()), names);
        return new GroupView(group, row.sessionRef(), row.partnerName(), groups.since(group), members);
    }

    /** Takes somebody out of their group: they wait alone, with the turn they have. Refuses {@code booking.not-together}. */
    @OpenTo("Signed-in people, for their own bookings and those of people they may book for: the scope is in the query")
    public void leave(BookingId id, Integer seen) {
        Booking booking = locked(id, reach.changing(), seen);
        refuseUnlessTogether(booking);
        groups.leave(booking.id(), clock.instant());
        audit.recordFor(booking.person(), "booking.waits-alone", "booking", booking.id(), booking.partner(), null);
        tellUnlessOwn(booking);
        waitingList.fill(booking.session(), booking.partnershipId());
    }

    /**
     * Lets each member of a booking's group wait alone, as places come, with the turn they have. Refuses {@code
     * booking.not-together}; not found where one of them is out of reach.
     */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public void dissolve(BookingId id, Integer seen) {
        Scope scope = viewer.scope(Permission.BOOK_FOR_OTHERS);
        Booking booking = locked(id, scope, seen);
        String group = refuseUnlessTogether(booking);
        List<String> members = groups.members(group);
        members.forEach(each -> bookings.head(each, scope));
        groups.end(group, GroupOutcome.DISSOLVED, clock.instant());
        audit.record("waiting-group.dissolved", "waiting-group", group, booking.partner(), members.size() + " people");
        members.stream().map(bookings::get).forEach(this::tellUnlessOwn);
        waitingList.fill(booking.session(), booking.partnershipId());
    }

    private Booking locked(BookingId id, Scope scope, Integer seen) {
        BookingRepository.Head head = bookings.head(id.value(), scope);
        allocations.lock(head.session());
        Booking booking = bookings.get(head.id());
        Stale.unless(seen, booking.version());
        return booking;
    }

    private String refuseUnlessTogether(Booking booking) {
        return groups.of(booking.id())
                .filter(group -> groups.members(group).size() > 1)
                .orElseThrow(() -> new RuleBroken(BookingRefusal.NOT_TOGETHER));
    }

    private void tellUnlessOwn(Booking booking) {
        if (!booking.person().equals(viewer.person())) {
            notices.waitsAlone(booking);
        }
    }
}
