package org.hearth.booking.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hearth.audit.AuditLog;
import org.hearth.booking.BookedWhen;
import org.hearth.booking.BookingRow;
import org.hearth.booking.store.AllocationRepository;
import org.hearth.booking.store.BookedQueries;
import org.hearth.kernel.Page;
import org.hearth.kernel.Paging;
import org.hearth.scheduling.SessionId;
import org.hearth.security.Permission;
import org.hearth.security.Requires;
import org.hearth.security.Viewer;

/** Shows who of one's own people is booked on what. */
@ApplicationScoped
@Transactional
public class BookedService {

    @Inject
    BookedQueries booked;

    @Inject
    AllocationRepository allocations;

    @Inject
    WaitingLine line;

    @Inject
    Reach reach;

    @Inject
    AuditLog audit;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    /** The bookings of the people the viewer books for, over all sessions. That names were seen is written down. */
    @Requires(Permission.BOOK_FOR_OTHERS)
    public Page<BookingRow> list(BookedWhen when, String typed, Paging paging) {
        String words = typed == null ? "" : typed;
        Page<BookingRow> found = booked.of(reach.scope(Permission.VIEW_BOOKINGS), when, words, clock.instant(), paging);
        if (!found.items().isEmpty()) {
            audit.record("bookings.seen", "booking", null, null, found.items().size() + " of " + found.total());
        }
        List<BookingRow> placed = found.items().stream().map(this::placed).toList();
        return new Page<>(placed, found.page(), found.size(), found.total());
    }

    private BookingRow placed(BookingRow row) {
        return row.position() == null
                ? row
                : line.placed(allocations.get(new SessionId(row.session()), viewer.partnership()), row);
    }
}
